import type { Direction } from './board-order.ts';

/** What a key means on the board. */
export type BoardKey =
  | { readonly does: 'go'; readonly direction: Direction; readonly extend: boolean }
  | { readonly does: 'select'; readonly toggle: boolean; readonly extend: boolean }
  | {
      readonly does:
        | 'select-all'
        | 'merge'
        | 'rename'
        | 'detach'
        | 'new'
        | 'abolish'
        | 'cut'
        | 'paste'
        | 'clear'
        | 'undo'
        | 'redo'
        | 'previous-department'
        | 'next-department'
        | 'menu'
        | 'remark';
    };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'code'>;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};
const PLAIN = { F2: 'rename', Delete: 'abolish', Escape: 'clear', ContextMenu: 'menu' } as const;
const LETTERS = {
  m: 'merge',
  d: 'detach',
  n: 'new',
  c: 'remark',
  '[': 'previous-department',
  ']': 'next-department',
} as const;
const WITH_CONTROL = { a: 'select-all', x: 'cut', v: 'paste' } as const;

/** Keys that act wherever the focus is, as long as it is not in a field. */
export function pageKey(event: Pressed): BoardKey | null {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return { does: event.shiftKey ? 'redo' : 'undo' };
  return key === 'y' && !event.shiftKey ? { does: 'redo' } : null;
}

/** Keys that act only while a card or chip has the focus. Letters without Ctrl are among them, so they never surprise. */
export function boardKey(event: Pressed): BoardKey | null {
  if (event.altKey) return null;
  const control = event.ctrlKey || event.metaKey;
  const direction = ARROWS[event.key];
  if (direction) return { does: 'go', direction, extend: event.shiftKey };
  if (event.key === ' ' || event.key === 'Enter')
    return { does: 'select', toggle: control || event.key === ' ', extend: event.shiftKey };
  if (control) {
    const does = event.shiftKey ? undefined : WITH_CONTROL[event.key.toLowerCase() as keyof typeof WITH_CONTROL];
    return does ? { does } : null;
  }
  if (event.key === 'F10' && event.shiftKey) return { does: 'menu' };
  const plain =
    PLAIN[event.key as keyof typeof PLAIN] ??
    (event.shiftKey ? undefined : LETTERS[event.key.toLowerCase() as keyof typeof LETTERS]);
  return plain ? { does: plain } : null;
}

const FIELDS =
  'input, textarea, select, [contenteditable="true"], dialog, [role="menu"], [role="dialog"], [role="listbox"]';

/** Where typing belongs to somebody else. */
export function belongsToField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}
