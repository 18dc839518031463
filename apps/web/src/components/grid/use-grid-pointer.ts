import { useRef } from 'react';
import type { MouseEvent, PointerEvent } from 'react';
import type { CellPlace, GridAction } from './grid-state.ts';

interface PointerOffice {
  readonly act: (action: GridAction) => void;
  readonly startEditing: (place: CellPlace) => void;
  readonly active: CellPlace;
  /** False: this cell switches nothing. */
  readonly press: (place: CellPlace) => boolean;
}

/** A press selects, dragging a mouse selects a range, a double press edits. A tap selects, a second one edits. */
export function useGridPointer({ act, startEditing, active, press }: PointerOffice) {
  const dragging = useRef(false);
  const kind = useRef('mouse');
  return {
    onPointerDown: (event: PointerEvent) => {
      kind.current = event.pointerType;
      const place = placeOf(event.target);
      if (!place || event.button !== 0 || event.pointerType !== 'mouse') return;
      event.preventDefault(); // the cell gets the focus from the cursor, and no text is selected
      dragging.current = !event.shiftKey;
      act({ type: 'point', at: place, extend: event.shiftKey });
    },
    onPointerMove: (event: PointerEvent) => {
      if (!dragging.current) return;
      if (event.buttons === 0) dragging.current = false;
      const place = dragging.current ? placeOf(event.target) : null;
      if (place && !same(place, active)) act({ type: 'point', at: place, extend: true });
    },
    onPointerUp: () => {
      dragging.current = false;
    },
    onClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (!place || event.shiftKey) return;
      const isMouse = kind.current === 'mouse';
      if (!isMouse && same(place, active)) startEditing(place);
      else if (!isMouse) act({ type: 'point', at: place, extend: false });
      press(place);
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = placeOf(event.target);
      if (place) startEditing(place);
    },
  };
}

/** The cell under an event; null in the head, in an editor and in what has a press of its own. */
export function placeOf(target: EventTarget): CellPlace | null {
  if (!(target instanceof Element) || target.closest('input, button, a, [data-own-press]')) return null;
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  if (!cell || !row) return null;
  return { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) };
}

function same(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.column === b.column;
}
