import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Piece } from '@dachushi/domain/drop.ts';
import { holderOf, pieceExists } from '@dachushi/domain/drop.ts';
import { isRejection } from '@dachushi/domain/rejection.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { messagesFor } from '../../messages/catalogue.ts';
import type { Language } from '../../messages/catalogue.ts';
import { gestureMessages } from '../../messages/gesture.ts';
import { placeOfPiece } from '../../features/talk/board/piece-place.ts';
import { openTalk } from '../../features/talk/layer/talk-layer-store.ts';
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
import { togglePiece } from './toggle-piece.ts';

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
  const keys = new BoardKeys(ports);
  page.addEventListener('keydown', keys.onKeyDown);
  page.addEventListener('focusin', keys.onFocusIn);
  return () => {
    page.removeEventListener('keydown', keys.onKeyDown);
    page.removeEventListener('focusin', keys.onFocusIn);
  };
}

class BoardKeys {
  readonly #ports: BoardKeysPorts;
  /** The selection as Space, Shift or Ctrl+A left it: what was picked on purpose stays in the hand while the focus walks on. */
  #picked: readonly Piece[] | null = null;

  constructor(ports: BoardKeysPorts) {
    this.#ports = ports;
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || belongsToField(event.target)) return;
    const focused = focusedPiece(event.target);
    const key = pageKey(event) ?? (this.#onBoard(event.target) ? boardKey(event) : null);
    if (!key) return;
    event.preventDefault();
    this.#act(key, focused);
  };

  /** The board itself, or nothing at all: where the focus falls when a focused card goes. */
  #onBoard(target: EventTarget | null): boolean {
    if (!(target instanceof Element)) return false;
    return target.closest(BOARD) !== null && (focusedPiece(target) !== null || target.matches(BOARD));
  }

  #act(key: BoardKey, focused: Piece | null): void {
    const { selection, departmentId } = this.#ports.board.getState();
    const pieces = this.#inHand(selection, focused);
    switch (key.does) {
      case 'go':
        return this.#go(key.direction, key.extend, focused);
      case 'select':
        return this.#select(key.toggle, key.extend, focused);
      case 'select-all':
        return this.#selectAll(focused);
      case 'merge':
        return this.#openMergeMenu(pieces);
      case 'rename':
        return focused ? this.#ports.acts.rename(focused) : undefined;
      case 'detach':
        return pieces.length > 0 ? void this.#ports.acts.detach(pieces) : undefined;
      case 'new':
        return departmentId ? void this.#ports.acts.createUnit(departmentId) : undefined;
      case 'abolish':
        return this.#openBeside(pieces, (anchor) => this.#ports.hand.setState({ abolishing: { pieces, anchor } }));
      case 'menu':
        return this.#openBeside(pieces, (anchor) => this.#ports.hand.setState({ contextMenu: { pieces, anchor } }));
      case 'remark':
        return this.#openBeside(pieces.slice(0, 1), (anchor) => this.#remarkOn(pieces[0], anchor));
      case 'cut':
        return this.#cut(pieces);
      case 'paste':
        return this.#paste(focused);
      case 'clear':
        return this.#clear();
      case 'undo':
        return this.#ports.acts.undo();
      case 'redo':
        return this.#ports.acts.redo();
      case 'previous-department':
        return this.#openBeyond(-1);
      case 'next-department':
        return this.#openBeyond(1);
    }
  }

  /** What an act is about: what was picked; else the selection when the focus is in it or nowhere, else the focused piece. */
  #inHand(selection: readonly Piece[], focused: Piece | null): readonly Piece[] {
    const { structure } = this.#ports.plan();
    const still = selection.filter((piece) => pieceExists(structure, piece));
    const picked = selection === this.#picked && still.length > 0;
    if (picked || focused === null || still.some((piece) => samePiece(piece, focused))) return still;
    return [focused];
  }

  #pick(pieces: readonly Piece[]): void {
    this.#ports.board.getState().select(pieces);
    this.#picked = this.#ports.board.getState().selection;
  }

  #go(direction: Parameters<typeof stepFrom>[2], extend: boolean, focused: Piece | null): void {
    const placed = placedPieces();
    const to = stepFrom(placed, focused ?? this.#ports.board.getState().focusPiece, direction);
    if (!to) return;
    const { selection } = this.#ports.board.getState();
    if (extend && focused) {
      const anchor = selection[0] ?? focused;
      this.#pick(piecesBetween(placed, anchor, to));
    }
    this.#focusOn(to);
    this.#carryOver(to);
  }

  #focusOn(piece: Piece): void {
    this.#ports.board.getState().focus(piece);
    const element = elementOf(piece);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }

  #select(toggle: boolean, extend: boolean, focused: Piece | null): void {
    if (!focused) return;
    const { selection } = this.#ports.board.getState();
    if (extend && selection[0]) this.#pick(piecesBetween(placedPieces(), selection[0], focused));
    else if (toggle) this.#pick(togglePiece(this.#ports.plan().structure, selection, focused));
    else this.#pick([focused]);
    const { length } = this.#ports.board.getState().selection;
    const words = messagesFor(gestureMessages, this.#ports.language());
    this.#ports.announce(length === 0 ? words.nothingSelected : words.selected(length));
  }

  #selectAll(focused: Piece | null): void {
    const { structure } = this.#ports.plan();
    const unitId = focused?.kind === 'unit' ? focused.unitId : focused && holderOf(structure, focused.divisionId)?.id;
    const departments = [...structure.departments.values()];
    const department =
      departments.find((each) => each.units.some((unit) => unit.id === unitId)) ??
      structure.departments.get(this.#ports.board.getState().departmentId ?? ('' as DepartmentId));
    const all = (department?.units ?? []).map((unit): Piece => ({ kind: 'unit', unitId: unit.id }));
    this.#pick(all);
    this.#ports.announce(messagesFor(gestureMessages, this.#ports.language()).selected(all.length));
  }

  #openMergeMenu(pieces: readonly Piece[]): void {
    const refusal = pieces.length > 0 ? whyNotHeld(this.#ports.plan(), pieces) : null;
    if (refusal) this.#ports.refuse(refusal);
    else this.#openBeside(pieces, (anchor) => this.#ports.board.getState().setMergeMenu({ pieces, anchor }));
  }

  #openBeside(pieces: readonly Piece[], open: (anchor: Anchor) => void): void {
    const [first] = pieces;
    const card = first && elementOf(first);
    if (card) open(card);
  }

  #remarkOn(piece: Piece | undefined, anchor: Anchor): void {
    if (piece) openTalk({ shows: 'place', ...placeOfPiece(this.#ports.plan().structure, piece), anchor });
  }

  #cut(pieces: readonly Piece[]): void {
    if (pieces.length === 0) return;
    const refusal = whyNotHeld(this.#ports.plan(), pieces);
    if (refusal) return this.#ports.refuse(refusal);
    this.#ports.board.getState().setCut(pieces);
    const words = messagesFor(gestureMessages, this.#ports.language());
    this.#ports.announce(words.cutNow(namesOfPieces(this.#ports.plan().structure, pieces, words.and)));
  }

  /** While something is cut, every card the focus comes to tells and shows what pasting there would do. */
  #carryOver(to: Piece): void {
    const { cut: pieces, setDrag } = this.#ports.board.getState();
    if (pieces.length === 0) return;
    const target = this.#targetOf(to);
    const preview = target && previewDrop(this.#ports.plan(), pieces, target);
    setDrag(target ? { pieces, target, preview, point: { x: 0, y: 0 } } : null);
    if (preview && !isRejection(preview))
      this.#ports.announce(previewSentence({ plan: this.#ports.plan(), preview, language: this.#ports.language() }));
    else if (preview) this.#ports.refuse(preview);
  }

  #targetOf(piece: Piece) {
    const unitId = piece.kind === 'unit' ? piece.unitId : holderOf(this.#ports.plan().structure, piece.divisionId)?.id;
    return unitId === undefined ? null : ({ kind: 'unit', unitId } as const);
  }

  #paste(focused: Piece | null): void {
    const { cut: pieces } = this.#ports.board.getState();
    const target = focused && this.#targetOf(focused);
    if (pieces.length === 0 || !target) return;
    this.#ports.board.getState().setDrag(null);
    if (this.#ports.acts.drop(pieces, target)) this.#ports.board.getState().setCut([]);
  }

  #clear(): void {
    const { cut: pieces, setCut, setDrag, select: choose } = this.#ports.board.getState();
    setDrag(null);
    if (pieces.length > 0) {
      setCut([]);
      this.#ports.announce(messagesFor(gestureMessages, this.#ports.language()).cancelled);
    } else choose([]);
  }

  #openBeyond(way: 1 | -1): void {
    const ids = [...this.#ports.plan().structure.departments.keys()];
    const now = ids.indexOf(this.#ports.board.getState().departmentId ?? ('' as DepartmentId));
    const next = ids[now + way];
    if (next !== undefined) this.#ports.openDepartment(next);
  }

  /** The tab stop follows the focus, however it came. */
  readonly onFocusIn = (event: FocusEvent): void => {
    const piece = focusedPiece(event.target);
    const { focusPiece } = this.#ports.board.getState();
    if (piece && !(focusPiece && samePiece(piece, focusPiece))) this.#ports.board.getState().focus(piece);
  };
}

function focusedPiece(target: EventTarget | null): Piece | null {
  return target instanceof Element && target.closest(BOARD) ? pieceOf(target) : null;
}
