import { gather, holderOf } from '@dachushi/domain/drop.ts';
import type { DropTarget, Piece } from '@dachushi/domain/drop.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import type { Preview } from '@dachushi/domain/preview.ts';
import { isRejection, reject } from '@dachushi/domain/rejection.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { findUnit, isProtected } from '@dachushi/domain/structure.ts';
import { samePiece } from '../board-store.ts';
import type { BoardStore } from '../board-store.ts';
import type { Acts } from './acts.ts';
import type { BoardDragPorts, Keys } from './create-board-drag.ts';
import { anchorAt } from './hand-store.ts';
import type { HandStore } from './hand-store.ts';
import type { Hit } from './piece-at.ts';
import type { Box, Point } from './point.ts';
import { previewDrop } from './preview-drop.ts';
import type { Standing } from './preview-drop.ts';

export interface HandPorts {
  readonly board: BoardStore;
  readonly hand: HandStore;
  readonly acts: Acts;
  plan(): Standing;
  newUnitId(): UnitId;
  refuse(rejection: Rejection): void;
  cancelled(): void;
  /** Moves the ghost; never through React. */
  moveGhost(point: Point): void;
  flyHome(home: Point): void;
  drawMarquee(box: Box | null): void;
  piecesIn(box: Box): readonly Piece[];
  /** A press selects one after the other: on touch screens, where there are no modifier keys. */
  pressAdds(): boolean;
  /** All pieces between two in the order of the board, for Shift. */
  range(from: Piece, to: Piece): readonly Piece[];
}

interface Looked {
  readonly target: DropTarget | null;
  readonly preview: Preview | Rejection | null;
}

const NOWHERE: Looked = { target: null, preview: null };

/** Gives the gesture its meaning: which pieces come along, what a place would mean, what a drop does. */
export function createHand(ports: HandPorts): BoardDragPorts {
  const { board, hand, acts } = ports;
  let freshId: UnitId | null = null;
  let kept: readonly Piece[] = []; // the selection before a marquee that adds to it
  let known = new Map<string, Looked>();
  let knownFor: Standing['structure'] | null = null;

  function look(hit: Hit | null, pieces: readonly Piece[]): Looked {
    const { structure } = ports.plan();
    if (structure !== knownFor) {
      known = new Map();
      knownFor = structure;
    }
    const key = hit === null ? '' : hit.kind === 'unit' ? hit.unitId : hit.kind === 'tray' ? `tray ${hit.tray}` : 'ground';
    let looked = known.get(key);
    if (!looked) known.set(key, (looked = lookAnew(hit, pieces)));
    return looked;
  }

  function lookAnew(hit: Hit | null, pieces: readonly Piece[]): Looked {
    const target = targetFor(hit, pieces);
    if (target === null) return NOWHERE;
    const preview = previewDrop(ports.plan(), pieces, target);
    const asksLater = target.kind === 'abolish' && isRejection(preview) && preview.code === 'destination-missing';
    return { target, preview: asksLater ? null : preview };
  }

  function targetFor(hit: Hit | null, pieces: readonly Piece[]): DropTarget | null {
    if (hit === null) return null;
    if (hit.kind === 'unit') return isHome(hit.unitId, pieces) ? null : { kind: 'unit', unitId: hit.unitId };
    if (hit.kind === 'tray' && hit.tray === 'abolish') return { kind: 'abolish', intoUnitId: null };
    freshId ??= ports.newUnitId();
    if (hit.kind === 'tray') return { kind: 'new', unitId: freshId };
    const handful = gather(ports.plan().structure, pieces);
    const loose = !isRejection(handful) && handful.units.length === 0;
    return loose ? { kind: 'new', unitId: freshId } : null; // a whole card put on empty ground stays where it is
  }

  function isHome(unitId: UnitId, pieces: readonly Piece[]): boolean {
    const { structure } = ports.plan();
    return pieces.every((piece) => (piece.kind === 'unit' ? piece.unitId : holderOf(structure, piece.divisionId)?.id) === unitId);
  }

  function letGo(): void {
    freshId = null;
    knownFor = null;
    hand.setState({ held: null });
    board.getState().setDrag(null);
  }

  return {
    piecesFor: (piece) => {
      const { selection } = board.getState();
      const pieces = selection.some((each) => samePiece(each, piece)) ? selection : [piece];
      const refusal = whyNotHeld(ports.plan(), pieces);
      if (refusal) ports.refuse(refusal);
      return refusal ? [] : pieces;
    },
    pickedUp: (held) => {
      hand.setState({ held, contextMenu: null, abolishing: null });
      const { mergeMenu, naming, cut, setDrag, setMergeMenu, setNaming, setCut } = board.getState();
      // every change asks each of a thousand cards and chips whether it concerns them: none without need
      if (mergeMenu) setMergeMenu(null);
      if (naming) setNaming(null);
      if (cut.length > 0) setCut([]);
      setDrag({ pieces: held.pieces, ...NOWHERE, point: held.point });
    },
    moved: (point) => ports.moveGhost(point),
    over: (hit, point) => {
      const { drag, setDrag } = board.getState();
      if (drag) setDrag({ pieces: drag.pieces, ...look(hit, drag.pieces), point });
    },
    dropped: (hit) => {
      const { drag } = board.getState();
      if (!drag) return;
      const { target, preview } = look(hit, drag.pieces);
      const anchor = anchorAt(drag.point);
      letGo();
      if (target === null) ports.cancelled();
      else if (target.kind === 'abolish' && preview === null) hand.setState({ abolishing: { pieces: drag.pieces, anchor } });
      else acts.drop(drag.pieces, target);
    },
    cancelled: (home) => {
      ports.flyHome(home);
      letGo();
      ports.cancelled();
    },
    pressed: (piece, keys) => select(piece, keys),
    menu: (piece, point) => {
      const { selection } = board.getState();
      const pieces = selection.some((each) => samePiece(each, piece)) ? selection : [piece];
      board.getState().select(pieces);
      board.getState().focus(piece);
      hand.setState({ contextMenu: { pieces, anchor: anchorAt(point) } });
    },
    marquee: (box, keys) => {
      ports.drawMarquee(box);
      if (box === null) {
        kept = [];
        return;
      }
      const { selection } = board.getState();
      if (kept.length === 0 && (keys.shift || keys.toggle)) kept = selection;
      const found = ports.piecesIn(box);
      const next = [...kept, ...found.filter((piece) => !kept.some((each) => samePiece(each, piece)))];
      if (!sameSelection(next, selection)) board.getState().select(next);
    },
    groundPressed: () => board.getState().select([]),
  };

  function select(piece: Piece, { shift, toggle }: Keys): void {
    const { selection, focusPiece } = board.getState();
    const has = selection.some((each) => samePiece(each, piece));
    if (shift && focusPiece) board.getState().select(ports.range(focusPiece, piece));
    else if (toggle || ports.pressAdds()) board.getState().select(has ? selection.filter((each) => !samePiece(each, piece)) : [...selection, piece]);
    else board.getState().select([piece]);
    if (!shift) board.getState().focus(piece);
  }
}

function sameSelection(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, at) => b[at] !== undefined && samePiece(piece, b[at]));
}

/** Locked departments and protected units are not taken up at all: it is said at once, not after a long way. */
export function whyNotHeld({ structure }: Standing, pieces: readonly Piece[]): Rejection | null {
  for (const piece of pieces) {
    const unitId = piece.kind === 'unit' ? piece.unitId : holderOf(structure, piece.divisionId)?.id;
    const place = unitId === undefined ? undefined : findUnit(structure, unitId);
    if (!place) return reject('nothing-named');
    if (place.department.locked) return reject('department-locked', { departmentId: place.department.id });
    if (isProtected(structure.baseline, place.unit)) {
      return reject('unit-protected', { unitId: place.unit.id, name: place.unit.name, kind: place.unit.kind });
    }
  }
  return null;
}

