import type { Piece } from '@dachushi/domain/drop.ts';
import { samePiece } from '../board-store.ts';
import { BOARD, pieceOf } from './piece-at.ts';
import { overlap } from './point.ts';
import type { Box } from './point.ts';

/** Cards and chips as they stand on the page, in reading order: every card before its chips. */
export interface Placed {
  readonly piece: Piece;
  readonly box: Box;
  /** Chips carry the place of their card in the list. */
  readonly card: number;
}

export function placedPieces(root: ParentNode = document): readonly Placed[] {
  const placed: Placed[] = [];
  let card = -1;
  for (const element of root.querySelectorAll<HTMLElement>(`${BOARD} [data-unit-id], ${BOARD} [data-division-id]`)) {
    const piece = pieceOf(element);
    if (!piece) continue;
    if (piece.kind === 'unit') card = placed.length;
    placed.push({ piece, box: element.getBoundingClientRect(), card });
  }
  return placed;
}

/** Cards that the marquee touches; where it touches only chips of one card, those chips. */
export function piecesInBox(placed: readonly Placed[], box: Box): readonly Piece[] {
  const cards = placed.filter((each, at) => each.card === at && overlap(each.box, box));
  const [only, ...others] = cards;
  if (!only || others.length > 0) return cards.map((each) => each.piece);
  const inside =
    box.left >= only.box.left &&
    box.right <= only.box.right &&
    box.top >= only.box.top &&
    box.bottom <= only.box.bottom;
  const chips = placed.filter((each) => each !== only && placed[each.card] === only && overlap(each.box, box));
  return inside && chips.length > 0 ? chips.map((each) => each.piece) : [only.piece];
}

/** All pieces of the kind of the first between two, both included; only the second when the first is gone. */
export function piecesBetween(placed: readonly Placed[], from: Piece, to: Piece): readonly Piece[] {
  const kind = placed.filter(({ piece }) => piece.kind === from.kind).map(({ piece }) => piece);
  const a = kind.findIndex((piece) => samePiece(piece, from));
  const b = kind.findIndex((piece) => samePiece(piece, to));
  return a < 0 || b < 0 ? [to] : kind.slice(Math.min(a, b), Math.max(a, b) + 1);
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/**
 * Where an arrow leads. Left and right go from card to card in official order; down goes into a card's chips and from
 * the last one to the card below; up the same way back.
 */
export function stepFrom(placed: readonly Placed[], from: Piece | null, direction: Direction): Piece | null {
  const at = from === null ? -1 : placed.findIndex(({ piece }) => samePiece(piece, from));
  const here = placed[at];
  if (!here) return placed.at(direction === 'last' ? -1 : 0)?.piece ?? null;
  const to =
    direction === 'up' || direction === 'down' ? vertical(placed, at, direction) : horizontal(placed, here, direction);
  return (to ?? here).piece;
}

function cardsOf(placed: readonly Placed[]): readonly Placed[] {
  return placed.filter((each, index) => each.card === index);
}

function horizontal(
  placed: readonly Placed[],
  here: Placed,
  direction: 'left' | 'right' | 'first' | 'last',
): Placed | undefined {
  const cards = cardsOf(placed);
  if (direction === 'first') return cards[0];
  if (direction === 'last') return cards.at(-1);
  const now = cards.findIndex((each) => each === placed[here.card]);
  return cards[Math.max(0, now + (direction === 'left' ? -1 : 1))];
}

function vertical(placed: readonly Placed[], at: number, direction: 'up' | 'down'): Placed | undefined {
  const here = placed[at];
  if (!here) return undefined;
  const card = placed[here.card] ?? here;
  if (direction === 'up') return here === card ? nearestRow(cardsOf(placed), here, -1) : placed[at - 1];
  const next = placed[at + 1];
  return next?.card === here.card ? next : nearestRow(cardsOf(placed), card, 1);
}

/** The card of the next row whose middle is nearest. */
function nearestRow(cards: readonly Placed[], from: Placed, way: 1 | -1): Placed | undefined {
  const beyond = cards.filter(({ box }) => (way === 1 ? box.top >= from.box.bottom : box.bottom <= from.box.top));
  const edge =
    way === 1 ? Math.min(...beyond.map(({ box }) => box.top)) : Math.max(...beyond.map(({ box }) => box.top));
  const row = beyond.filter(({ box }) => Math.abs(box.top - edge) < 2);
  const middle = (box: Box) => (box.left + box.right) / 2;
  return row.sort((a, b) => Math.abs(middle(a.box) - middle(from.box)) - Math.abs(middle(b.box) - middle(from.box)))[0];
}
