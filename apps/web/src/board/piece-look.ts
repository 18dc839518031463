import type { Piece } from '@dachushi/domain/drop.ts';
import type { DropTarget } from '@dachushi/domain/drop.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { Board, BoardDrag } from './board-store.ts';
import { pieceKey } from './board-store.ts';

/** What a card or chip shows of the eyes and hands; one number, so that only those whose number changes render again. */
export const SELECTED = 1;
export const FOCUSED = 2;
export const IN_HAND = 4;
export const CUT = 8;

const keySets = new WeakMap<readonly Piece[], ReadonlySet<string>>();

function has(pieces: readonly Piece[], key: string): boolean {
  if (pieces.length === 0) return false;
  let keys = keySets.get(pieces);
  if (!keys) {
    keys = new Set(pieces.map(pieceKey));
    keySets.set(pieces, keys);
  }
  return keys.has(key);
}

export function pieceLook(board: Board, key: string): number {
  return (
    (has(board.selection, key) ? SELECTED : 0) |
    (board.focusPiece !== null && pieceKey(board.focusPiece) === key ? FOCUSED : 0) |
    (board.drag !== null && has(board.drag.pieces, key) ? IN_HAND : 0) |
    (has(board.cut, key) ? CUT : 0)
  );
}

export function isPreview(preview: Preview | Rejection | null): preview is Preview {
  return preview !== null && 'structure' in preview;
}

/** What would happen now if the hand opened: by a drag, or by the row chosen in the merge menu. */
export function previewOf(drag: BoardDrag | null): Preview | null {
  return drag !== null && isPreview(drag.preview) ? drag.preview : null;
}

/** The same preview object for the card under the pointer, null for all others. */
export function dragAtUnit(board: Board, unitId: UnitId): BoardDrag | null {
  return board.drag !== null && isUnitTarget(board.drag.target, unitId) ? board.drag : null;
}

function isUnitTarget(target: DropTarget | null, unitId: UnitId): boolean {
  return target !== null && target.kind === 'unit' && target.unitId === unitId;
}
