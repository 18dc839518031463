import type { GridAction, GridMove } from './grid-state.ts';

/** The part of a key press that matters. */
export interface KeyPress {
  readonly key: string;
  /** Ctrl, or ⌘ on a Mac. */
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key means in a grid. `null`: nothing here, the page or the browser may have it. */
export type KeyMeaning =
  | { readonly kind: 'cursor'; readonly action: GridAction }
  | { readonly kind: 'cancel' | 'edit' | 'enter' | 'clear' | 'fill-down' | 'menu' | 'toggle' }
  /** Starts typing over what stands there. */
  | { readonly kind: 'overwrite'; readonly text: string }
  | null;

const MOVES: Readonly<Record<string, GridMove>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const MOVES_WITH_CTRL: Readonly<Record<string, GridMove>> = {
  ArrowLeft: 'row-start',
  ArrowRight: 'row-end',
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  Home: 'first',
  End: 'last',
};

/** While the cursor stands on a cell. Tab leaves the grid, so that nobody is caught in it. */
export function keyOnCell(press: KeyPress): KeyMeaning {
  const { key, ctrl, shift, alt } = press;
  if (alt) return null;
  const move = (ctrl ? MOVES_WITH_CTRL : MOVES)[key];
  if (move) return { kind: 'cursor', action: { type: 'move', to: move, extend: shift } };
  if (ctrl) return withCtrl(key);
  if (shift && key === 'F10') return { kind: 'menu' };
  if (key === ' ') return shift ? { kind: 'cursor', action: { type: 'select-row' } } : { kind: 'toggle' };
  const plain = PLAIN[key];
  if (plain) return { kind: plain };
  if (key === 'Process') return { kind: 'overwrite', text: '' }; // an input method has begun to compose
  return [...key].length === 1 ? { kind: 'overwrite', text: key } : null;
}

const PLAIN = {
  F2: 'edit',
  Enter: 'enter',
  Delete: 'clear',
  Backspace: 'clear',
  Escape: 'cancel',
  ContextMenu: 'menu',
} as Readonly<Record<string, 'edit' | 'enter' | 'clear' | 'cancel' | 'menu'>>;

function withCtrl(key: string): KeyMeaning {
  if (key.toLowerCase() === 'd') return { kind: 'fill-down' };
  if (key.toLowerCase() === 'a') return { kind: 'cursor', action: { type: 'select-all' } };
  return null;
}
