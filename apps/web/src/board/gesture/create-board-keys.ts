import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import { holderOf, pieceExists } from '@dachushi/domain/drop.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/catalogue.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { samePiece } from '../board-store.ts';
import type { Anchor, BoardStore } from '../board-store.ts';
import type { Acts } from './acts.ts';
import { piecesBetween, placedPieces, stepFrom } from './board-order.ts';
import { previewSentence } from './change-words.ts';
import { whyNotHeld } from './create-hand.ts';
import type { HandStore } from './hand-store.ts';
import { belongsToField, boardKey, pageKey } from './keyboard-moves.ts';
import type { BoardKey } from './keyboard-moves.ts';
import { BOARD, elementOf, pieceOf } from './piece-at.ts';
import { namesOfPieces } from './piece-words.ts';
import { previewDrop } from './preview-drop.ts';
import type { Standing } from './preview-drop.ts';

export interface BoardKeysPorts {
  readonly board: BoardStore;
  readonly hand: HandStore;
  readonly acts: Acts;
  plan(): Standing;
  language(): Language;
  announce(text: string): void;
  refuse(rejection: Rejection): void;
  openDepartment(id: DepartmentId): void;
}

/** Everything a mouse can do, by keys alone. Listens on the page; returns how to stop. */
export function listenToBoardKeys(page: Document, ports: BoardKeysPorts): () => void {
  const { board, hand, acts } = ports;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || belongsToField(event.target)) return;
    const focused = focusedPiece(event.target);
    const key = pageKey(event) ?? (onBoard(event.target) ? boardKey(event) : null);
    if (!key) return;
    event.preventDefault();
    act(key, focused);
  }

  /** The board itself, or nothing at all: where the focus falls when a focused card goes. */
  function onBoard(target: EventTarget | null): boolean {
    if (!(target instanceof Element)) return false;
    return target.closest(BOARD) !== null && (focusedPiece(target) !== null || target.matches(BOARD));
  }

  function act(key: BoardKey, focused: Piece | null): void {
    const { selection, departmentId } = board.getState();
    const pieces = inHand(selection, focused);
    switch (key.does) {
      case 'go':
        return go(key.direction, key.extend, focused);
      case 'select':
        return select(key.toggle, key.extend, focused);
      case 'select-all':
        return selectAll(focused);
      case 'merge':
        return openMergeMenu(pieces);
      case 'rename':
        return focused ? acts.rename(focused) : undefined;
      case 'detach':
        return pieces.length > 0 ? void acts.detach(pieces) : undefined;
      case 'new':
        return departmentId ? void acts.createUnit(departmentId) : undefined;
      case 'abolish':
        return openBeside(pieces, (anchor) => hand.setState({ abolishing: { pieces, anchor } }));
      case 'menu':
        return openBeside(pieces, (anchor) => hand.setState({ contextMenu: { pieces, anchor } }));
      case 'cut':
        return cut(pieces);
      case 'paste':
        return paste(focused);
      case 'clear':
        return clear();
      case 'undo':
        return acts.undo();
      case 'redo':
        return acts.redo();
      case 'previous-department':
        return openBeyond(-1);
      case 'next-department':
        return openBeyond(1);
    }
  }

  /** What an act is about: the selection when the focus is in it or nowhere, else the focused piece. */
  function inHand(selection: readonly Piece[], focused: Piece | null): readonly Piece[] {
    const { structure } = ports.plan();
    const still = selection.filter((piece) => pieceExists(structure, piece));
    if (focused === null || still.some((piece) => samePiece(piece, focused))) return still;
    return [focused];
  }

  function go(direction: Parameters<typeof stepFrom>[2], extend: boolean, focused: Piece | null): void {
    const placed = placedPieces();
    const to = stepFrom(placed, focused ?? board.getState().focusPiece, direction);
    if (!to) return;
    const { selection } = board.getState();
    if (extend && focused) {
      const anchor = selection[0] ?? focused;
      board.getState().select(piecesBetween(placed, anchor, to));
    }
    focusOn(to);
    carryOver(to);
  }

  function focusOn(piece: Piece): void {
    board.getState().focus(piece);
    const element = elementOf(piece);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }

  function select(toggle: boolean, extend: boolean, focused: Piece | null): void {
    if (!focused) return;
    const { selection } = board.getState();
    const has = selection.some((piece) => samePiece(piece, focused));
    if (extend && selection[0]) board.getState().select(piecesBetween(placedPieces(), selection[0], focused));
    else if (toggle) board.getState().select(has ? selection.filter((piece) => !samePiece(piece, focused)) : [...selection, focused]);
    else board.getState().select([focused]);
    const { length } = board.getState().selection;
    const words = messagesFor(gestureMessages, ports.language());
    ports.announce(length === 0 ? words.nothingSelected : words.selected(length));
  }

  function selectAll(focused: Piece | null): void {
    const { structure } = ports.plan();
    const unitId = focused?.kind === 'unit' ? focused.unitId : focused && holderOf(structure, focused.divisionId)?.id;
    const departments = [...structure.departments.values()];
    const department = departments.find((each) => each.units.some((unit) => unit.id === unitId)) ?? structure.departments.get(board.getState().departmentId ?? ('' as DepartmentId));
    const all = (department?.units ?? []).map((unit): Piece => ({ kind: 'unit', unitId: unit.id }));
    board.getState().select(all);
    ports.announce(messagesFor(gestureMessages, ports.language()).selected(all.length));
  }

  function openMergeMenu(pieces: readonly Piece[]): void {
    const refusal = pieces.length > 0 ? whyNotHeld(ports.plan(), pieces) : null;
    if (refusal) ports.refuse(refusal);
    else openBeside(pieces, (anchor) => board.getState().setMergeMenu({ pieces, anchor }));
  }

  function openBeside(pieces: readonly Piece[], open: (anchor: Anchor) => void): void {
    const [first] = pieces;
    const card = first && elementOf(first);
    if (card) open(card);
  }

  function cut(pieces: readonly Piece[]): void {
    if (pieces.length === 0) return;
    const refusal = whyNotHeld(ports.plan(), pieces);
    if (refusal) return ports.refuse(refusal);
    board.getState().setCut(pieces);
    const words = messagesFor(gestureMessages, ports.language());
    ports.announce(words.cutNow(namesOfPieces(ports.plan().structure, pieces, words.and)));
  }

  /** While something is cut, every card the focus comes to tells and shows what pasting there would do. */
  function carryOver(to: Piece): void {
    const { cut: pieces, setDrag } = board.getState();
    if (pieces.length === 0) return;
    const target = targetOf(to);
    const preview = target && previewDrop(ports.plan(), pieces, target);
    setDrag(target ? { pieces, target, preview, point: { x: 0, y: 0 } } : null);
    if (preview && !isRejection(preview)) ports.announce(previewSentence({ plan: ports.plan(), preview, language: ports.language() }));
    else if (preview) ports.refuse(preview);
  }

  function targetOf(piece: Piece) {
    const unitId = piece.kind === 'unit' ? piece.unitId : holderOf(ports.plan().structure, piece.divisionId)?.id;
    return unitId === undefined ? null : ({ kind: 'unit', unitId } as const);
  }

  function paste(focused: Piece | null): void {
    const { cut: pieces } = board.getState();
    const target = focused && targetOf(focused);
    if (pieces.length === 0 || !target) return;
    board.getState().setDrag(null);
    if (acts.drop(pieces, target)) board.getState().setCut([]);
  }

  function clear(): void {
    const { cut: pieces, setCut, setDrag, select: choose } = board.getState();
    setDrag(null);
    if (pieces.length > 0) {
      setCut([]);
      ports.announce(messagesFor(gestureMessages, ports.language()).cancelled);
    } else choose([]);
  }

  function openBeyond(way: 1 | -1): void {
    const ids = [...ports.plan().structure.departments.keys()];
    const now = ids.indexOf(board.getState().departmentId ?? ('' as DepartmentId));
    const next = ids[now + way];
    if (next !== undefined) ports.openDepartment(next);
  }

  /** The tab stop follows the focus, however it came. */
  function onFocusIn(event: FocusEvent): void {
    const piece = focusedPiece(event.target);
    const { focusPiece } = board.getState();
    if (piece && !(focusPiece && samePiece(piece, focusPiece))) board.getState().focus(piece);
  }

  page.addEventListener('keydown', onKeyDown);
  page.addEventListener('focusin', onFocusIn);
  return () => {
    page.removeEventListener('keydown', onKeyDown);
    page.removeEventListener('focusin', onFocusIn);
  };
}

function focusedPiece(target: EventTarget | null): Piece | null {
  return target instanceof Element && target.closest(BOARD) ? pieceOf(target) : null;
}
