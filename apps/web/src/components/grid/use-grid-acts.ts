import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react';
import { gridMessages } from '../../messages/grid.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { announce } from '../live-region-store.ts';
import { showToast } from '../toast-store.ts';
import { blockAsHtml, blockAsText, readBlock, spread } from './grid-clipboard.ts';
import { clearRange, copied, editableInRange, fillDown, pressCell, put, startEditing } from './grid-edits.ts';
import { keyOnCell } from './grid-keys.ts';
import type { KeyMeaning } from './grid-keys.ts';
import { heldInRange, rowsInRange } from './grid-office.ts';
import type { GridOffice } from './grid-office.ts';
import { rangeOf } from './grid-state.ts';
import { placeOf } from './use-grid-pointer.ts';

/** What keys, clipboard and the menu press do. */
export function useGridActs<Row>(office: GridOffice<Row>) {
  const words = useMessages(gridMessages);
  const say = (title: string) => void showToast({ kind: 'note', icon: 'locked', title });
  const changing: Changing = {
    isRefused: () => {
      const none = editableInRange(office).length === 0 && heldInRange(office).length === 0;
      if (none) say(words.nothingEditable);
      return none;
    },
    skipped: (n) => n > 0 && say(words.skipped(n)),
  };
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (!isCell(event.target)) return;
      const { key, shiftKey: shift, altKey: alt } = event;
      const meaning = keyOnCell({ key, shift, alt, ctrl: event.ctrlKey || event.metaKey });
      if (!meaning || !takeKey(office, meaning, changing)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onContextMenu: (event: MouseEvent) => {
      const place = placeOf(event.target);
      const row = place ? office.rows[place.row] : undefined;
      const cell = place ? office.cellAt(place.row, place.column) : null;
      if (!place || row === undefined || !cell || !office.onMenu) return;
      event.preventDefault();
      office.act({ type: 'point', at: place, extend: false });
      office.onMenu(row, cell);
    },
    // the clipboard's own events work on plain http addresses too
    onCopy: (event: ClipboardEvent) => {
      if (!isCell(event.target)) return;
      const block = copied(office);
      event.clipboardData.setData('text/plain', blockAsText(block));
      event.clipboardData.setData('text/html', blockAsHtml(block));
      event.preventDefault();
      announce(words.copied(block.length, block[0]?.length ?? 0));
    },
    onPaste: (event: ClipboardEvent) => {
      if (!isCell(event.target)) return;
      event.preventDefault();
      const { top, bottom, left, right } = rangeOf(office.state);
      const block = spread(readBlock(event.clipboardData.getData('text/plain')), {
        rows: bottom - top + 1,
        columns: right - left + 1,
      });
      changing.skipped(put(office, block, { row: top, column: left }));
    },
  };
}

/** What is said of cells that cannot be changed: a key that does nothing must not be silent. */
interface Changing {
  /** Whether nothing of the range can be changed; says so. */
  readonly isRefused: () => boolean;
  /** So many were left as they are. */
  readonly skipped: (n: number) => void;
}

/** False: the key is not for this cell, and the page may have it. */
function takeKey<Row>(office: GridOffice<Row>, meaning: NonNullable<KeyMeaning>, changing: Changing): boolean {
  const { act, state, onPick, onDropHeld } = office;
  switch (meaning.kind) {
    case 'cursor':
      act(meaning.action);
      return true;
    case 'edit':
      return startEditing(office, state.active) || changing.isRefused();
    case 'overwrite':
      return startEditing(office, state.active, meaning.text);
    case 'enter':
      if (!startEditing(office, state.active) && !pressCell(office, state.active) && !openMenu(office))
        act({ type: 'move', to: 'down', extend: false });
      return true;
    case 'toggle': {
      if (pressCell(office, state.active)) return true;
      const keys = rowsInRange(office).map(office.keyOf);
      onPick?.(keys, !keys.every((key) => office.picked?.has(key)));
      return onPick !== undefined;
    }
    case 'fill-down':
      if (!changing.isRefused()) changing.skipped(fillDown(office));
      return true;
    case 'clear':
      if (!changing.isRefused()) clearRange(office);
      return true;
    case 'menu':
      return openMenu(office);
    case 'cancel': {
      const held = heldInRange(office);
      if (held.length > 0) onDropHeld?.(held);
      return held.length > 0;
    }
  }
}

function openMenu<Row>({ rows, state, cellAt, onMenu }: GridOffice<Row>): boolean {
  const { row, column } = state.active;
  const [what, cell] = [rows[row], cellAt(row, column)];
  if (what === undefined || !cell || !onMenu) return false;
  onMenu(what, cell);
  return true;
}

function isCell(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['column'] !== undefined;
}
