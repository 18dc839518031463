import type { Piece } from '@dachushi/domain/drop.ts';
import type { DivisionId, UnitId } from '@dachushi/domain/ids.ts';

/** What lies under the pointer, read from the marks that cards, chips and trays carry. */
export type Hit =
  | { readonly kind: 'unit'; readonly unitId: UnitId }
  | { readonly kind: 'tray'; readonly tray: 'new' | 'abolish' }
  | { readonly kind: 'ground' };

const CHIP = '[data-division-id]';
const CARD = '[data-unit-id]';
const TRAY = '[data-tray]';
export const BOARD = '[data-board-scroll]';
const CONTROLS =
  'button, a[href], input, textarea, select, [contenteditable="true"], [role="menuitem"], [data-no-drag]';

/** The chip, else the card, that a press at this element takes hold of; null on controls and elsewhere. */
export function pieceAt(element: Element | null): Piece | null {
  if (!element || !element.closest(`${BOARD}, ${TRAY}`)) return null;
  const control = element.closest(CONTROLS);
  const holder = element.closest<HTMLElement>(`${CHIP}, ${CARD}`);
  if (!holder || (control && holder.contains(control) && control !== holder && !control.matches('[data-grip]')))
    return null;
  return pieceOf(holder);
}

/** The piece that this element itself shows. */
export function pieceOf(element: Element): Piece | null {
  const divisionId = element.getAttribute('data-division-id');
  if (divisionId !== null) return { kind: 'division', divisionId: divisionId as DivisionId };
  const unitId = element.getAttribute('data-unit-id');
  return unitId === null ? null : { kind: 'unit', unitId: unitId as UnitId };
}

/** What a drop at this element would land on; null outside of the board. */
export function hitAt(element: Element | null): Hit | null {
  const tray = element?.closest<HTMLElement>(TRAY)?.dataset['tray'];
  if (tray === 'new' || tray === 'abolish') return { kind: 'tray', tray };
  const unitId = element?.closest<HTMLElement>(CARD)?.dataset['unitId'];
  if (!element?.closest(BOARD)) return null;
  return unitId === undefined ? { kind: 'ground' } : { kind: 'unit', unitId: unitId as UnitId };
}

/** Empty board between the cards, where a marquee may start. */
export function isGround(element: Element | null): boolean {
  return hitAt(element)?.kind === 'ground' && element?.closest(CONTROLS) === null;
}

export function sameHit(a: Hit | null, b: Hit | null): boolean {
  return hitKey(a) === hitKey(b);
}

function hitKey(hit: Hit | null): string {
  if (hit === null) return '';
  return hit.kind === 'unit' ? `unit:${hit.unitId}` : hit.kind === 'tray' ? `tray:${hit.tray}` : 'ground';
}

/** The card or chip that shows a piece, if it is on the page. */
export function elementOf(piece: Piece, root: ParentNode = document): HTMLElement | null {
  const selector =
    piece.kind === 'unit'
      ? `[data-unit-id="${CSS.escape(piece.unitId)}"]`
      : `[data-division-id="${CSS.escape(piece.divisionId)}"]`;
  return root.querySelector<HTMLElement>(`${BOARD} ${selector}`) ?? root.querySelector<HTMLElement>(selector);
}
