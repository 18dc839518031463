import type { Piece } from '@dachushi/domain/drop.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { BoardDrag, BoardStore, BoardView, DutyDrag } from './board-store.ts';
import { pieceKey } from './board-store.ts';
import { KeyedValues } from './keyed-values.ts';

/** What a card or chip shows of the eyes and hands; one number, so that only those whose number changes render again. */
export const SELECTED = 1;
export const FOCUSED = 2;
export const IN_HAND = 4;
export const CUT = 8;
export const RENAMING = 16;

/** Under this key the looks say whether nothing has been focused yet. */
export const UNTOUCHED = 'untouched';

interface PieceViews {
  /** By piece key; those without any look are not in it. */
  readonly looks: KeyedValues<string, number>;
  /** The drag, for the one card it is over. */
  readonly drags: KeyedValues<UnitId, BoardDrag>;
  /** The same for a duty that is dragged. */
  readonly dutyDrags: KeyedValues<UnitId, DutyDrag>;
}

/** They live as long as their board and know nothing else, so nobody has to let go of them. */
const viewsOfBoards = new WeakMap<BoardStore, PieceViews>();

export function pieceViews(store: BoardStore): PieceViews {
  let views = viewsOfBoards.get(store);
  if (!views) {
    views = { looks: new KeyedValues(), drags: new KeyedValues(), dutyDrags: new KeyedValues() };
    viewsOfBoards.set(store, views);
    follow(store, views);
  }
  return views;
}

function follow(store: BoardStore, { looks, drags, dutyDrags }: PieceViews): void {
  looks.replace(looksOn(store.getState()));
  drags.replace(dragOver(store.getState().drag));
  store.subscribe((board, before) => {
    if (looksDiffer(board, before)) looks.replace(looksOn(board));
    if (board.drag !== before.drag) drags.replace(dragOver(board.drag));
    if (board.dutyDrag !== before.dutyDrag) dutyDrags.replace(dutyOver(board.dutyDrag));
  });
}

function looksDiffer(a: BoardView, b: BoardView): boolean {
  return (
    a.selection !== b.selection ||
    a.focusPiece !== b.focusPiece ||
    a.drag?.pieces !== b.drag?.pieces ||
    a.cut !== b.cut ||
    a.renaming !== b.renaming
  );
}

/** Every piece that shows anything of eyes and hands, by its key. */
export function looksOn({ selection, focusPiece, drag, cut, renaming }: BoardView): ReadonlyMap<string, number> {
  const looks = new Map<string, number>();
  const add = (key: string, look: number) => looks.set(key, (looks.get(key) ?? 0) | look);
  const addAll = (pieces: readonly Piece[], look: number) => pieces.forEach((piece) => add(pieceKey(piece), look));
  addAll(selection, SELECTED);
  addAll(drag?.pieces ?? [], IN_HAND);
  addAll(cut, CUT);
  add(focusPiece === null ? UNTOUCHED : pieceKey(focusPiece), FOCUSED);
  if (renaming !== null) add(`unit:${renaming}`, RENAMING);
  return looks;
}

function dragOver(drag: BoardDrag | null): ReadonlyMap<UnitId, BoardDrag> {
  return new Map(drag?.target?.kind === 'unit' ? [[drag.target.unitId, drag]] : []);
}

function dutyOver(drag: DutyDrag | null): ReadonlyMap<UnitId, DutyDrag> {
  return new Map(drag?.unitId ? [[drag.unitId, drag]] : []);
}

export function isPreview(preview: Preview | Rejection | null): preview is Preview {
  return preview !== null && 'structure' in preview;
}

/** What would happen now if the hand opened: by a drag, or by the row chosen in the merge menu. */
export function previewOf(drag: BoardDrag | null): Preview | null {
  return drag !== null && isPreview(drag.preview) ? drag.preview : null;
}
