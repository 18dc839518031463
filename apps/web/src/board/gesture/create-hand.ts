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
import type { BoardDragPorts, Keys, PickUp } from './create-board-drag.ts';
import { anchorAt } from './hand-store.ts';
import type { HandStore } from './hand-store.ts';
import type { Hit } from './piece-at.ts';
import type { Box, Point } from './point.ts';
import { previewDrop } from './preview-drop.ts';
import type { Standing } from './preview-drop.ts';
import { togglePiece } from './toggle-piece.ts';

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
  return new MeaningfulHand(ports);
}

class MeaningfulHand implements BoardDragPorts {
  readonly #ports: HandPorts;
  #freshId: UnitId | null = null;
  /** The selection before a marquee that adds to it. */
  #kept: readonly Piece[] = [];
  #known = new Map<string, Looked>();
  #knownFor: Standing['structure'] | null = null;

  constructor(ports: HandPorts) {
    this.#ports = ports;
  }

  piecesFor(piece: Piece): readonly Piece[] {
    const pieces = this.#together(piece);
    const refusal = whyNotHeld(this.#ports.plan(), pieces);
    if (refusal) this.#ports.refuse(refusal);
    return refusal ? [] : pieces;
  }

  pickedUp(held: PickUp): void {
    const { board, hand } = this.#ports;
    hand.setState({ held, contextMenu: null, abolishing: null });
    const { mergeMenu, naming, cut, setDrag, setMergeMenu, setNaming, setCut } = board.getState();
    // every change asks each of a thousand cards and chips whether it concerns them: none without need
    if (mergeMenu) setMergeMenu(null);
    if (naming) setNaming(null);
    if (cut.length > 0) setCut([]);
    setDrag({ pieces: held.pieces, ...NOWHERE, point: held.point });
  }

  moved(point: Point): void {
    this.#ports.moveGhost(point);
  }

  over(hit: Hit | null, point: Point): void {
    const { drag, setDrag } = this.#ports.board.getState();
    if (!drag) return;
    const looked = this.#look(hit, drag.pieces);
    const nothingNew = looked.target === null && drag.target === null;
    if (!nothingNew) setDrag({ pieces: drag.pieces, ...looked, point });
  }

  dropped(hit: Hit | null): void {
    const { acts, hand, board } = this.#ports;
    const { drag } = board.getState();
    if (!drag) return;
    const { target, preview } = this.#look(hit, drag.pieces);
    this.#letGo();
    if (target === null) this.#ports.cancelled();
    else if (target.kind === 'abolish' && preview === null)
      hand.setState({ abolishing: { pieces: drag.pieces, anchor: anchorAt(drag.point) } });
    else acts.drop(drag.pieces, target);
  }

  cancelled(home: Point): void {
    this.#ports.flyHome(home);
    this.#letGo();
    this.#ports.cancelled();
  }

  pressed(piece: Piece, { shift, toggle }: Keys): void {
    const { selection, focusPiece, select, focus } = this.#ports.board.getState();
    if (shift && focusPiece) select(this.#ports.range(selection[0] ?? focusPiece, piece));
    else if (toggle || this.#ports.pressAdds()) select(togglePiece(this.#ports.plan().structure, selection, piece));
    else select([piece]);
    if (!shift) focus(piece);
  }

  menu(piece: Piece, point: Point): void {
    const pieces = this.#together(piece);
    this.#ports.board.getState().select(pieces);
    this.#ports.board.getState().focus(piece);
    this.#ports.hand.setState({ contextMenu: { pieces, anchor: anchorAt(point) } });
  }

  marquee(box: Box | null, keys: Keys): void {
    this.#ports.drawMarquee(box);
    if (box === null) {
      this.#kept = [];
      return;
    }
    const { selection, select } = this.#ports.board.getState();
    if (this.#kept.length === 0 && (keys.shift || keys.toggle)) this.#kept = selection;
    const found = this.#ports.piecesIn(box);
    const next = [...this.#kept, ...found.filter((piece) => !this.#kept.some((each) => samePiece(each, piece)))];
    if (!sameSelection(next, selection)) select(next);
  }

  groundPressed(): void {
    this.#ports.board.getState().select([]);
  }

  /** A selected piece brings the whole selection. */
  #together(piece: Piece): readonly Piece[] {
    const { selection } = this.#ports.board.getState();
    return selection.some((each) => samePiece(each, piece)) ? selection : [piece];
  }

  /** Each place is worked out once a drag, unless the plan changes meanwhile. */
  #look(hit: Hit | null, pieces: readonly Piece[]): Looked {
    const { structure } = this.#ports.plan();
    if (structure !== this.#knownFor) {
      this.#known = new Map();
      this.#knownFor = structure;
    }
    const key =
      hit === null ? '' : hit.kind === 'unit' ? hit.unitId : hit.kind === 'tray' ? `tray ${hit.tray}` : 'ground';
    let looked = this.#known.get(key);
    if (!looked) this.#known.set(key, (looked = this.#lookAnew(hit, pieces)));
    return looked;
  }

  #lookAnew(hit: Hit | null, pieces: readonly Piece[]): Looked {
    const target = this.#targetFor(hit, pieces);
    if (target === null) return NOWHERE;
    const preview = previewDrop(this.#ports.plan(), pieces, target);
    const asksLater =
      target.kind === 'abolish' &&
      isRejection(preview) &&
      (preview.code === 'destination-missing' || preview.code === 'unit-unknown');
    return { target, preview: asksLater ? null : preview };
  }

  #targetFor(hit: Hit | null, pieces: readonly Piece[]): DropTarget | null {
    if (hit === null) return null;
    if (hit.kind === 'unit') return this.#isHome(hit.unitId, pieces) ? null : { kind: 'unit', unitId: hit.unitId };
    if (hit.kind === 'tray' && hit.tray === 'abolish') return { kind: 'abolish', intoUnitId: null };
    this.#freshId ??= this.#ports.newUnitId();
    if (hit.kind === 'tray') return { kind: 'new', unitId: this.#freshId };
    const handful = gather(this.#ports.plan().structure, pieces);
    const loose = !isRejection(handful) && handful.units.length === 0;
    return loose ? { kind: 'new', unitId: this.#freshId } : null; // a whole card put on empty ground stays where it is
  }

  #isHome(unitId: UnitId, pieces: readonly Piece[]): boolean {
    const { structure } = this.#ports.plan();
    return pieces.every(
      (piece) => (piece.kind === 'unit' ? piece.unitId : holderOf(structure, piece.divisionId)?.id) === unitId,
    );
  }

  #letGo(): void {
    this.#freshId = null;
    this.#knownFor = null;
    this.#ports.hand.setState({ held: null });
    this.#ports.board.getState().setDrag(null);
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
