import { expect, it } from 'vitest';
import { keyOnCell } from './grid-keys.ts';

const press = (key: string, held: readonly ('ctrl' | 'shift' | 'alt')[] = []) => ({
  key,
  ctrl: held.includes('ctrl'),
  shift: held.includes('shift'),
  alt: held.includes('alt'),
});

it('arrows move, with Shift they select, with Ctrl they go to the edge', () => {
  expect(keyOnCell(press('ArrowDown'))).toEqual({
    kind: 'cursor',
    action: { type: 'move', to: 'down', extend: false },
  });
  expect(keyOnCell(press('ArrowDown', ['shift', 'ctrl']))).toEqual({
    kind: 'cursor',
    action: { type: 'move', to: 'bottom', extend: true },
  });
  expect(keyOnCell(press('Home', ['ctrl']))).toMatchObject({ action: { to: 'first' } });
});

it('a letter, a figure or an input method starts typing; F2 keeps what stands there', () => {
  expect(keyOnCell(press('7'))).toEqual({ kind: 'overwrite', text: '7' });
  expect(keyOnCell(press('Process'))).toEqual({ kind: 'overwrite', text: '' });
  expect(keyOnCell(press('F2'))).toEqual({ kind: 'edit' });
});

it('Ctrl+D fills down; undo and copy are left to the page and the browser', () => {
  expect(keyOnCell(press('d', ['ctrl']))).toEqual({ kind: 'fill-down' });
  expect(keyOnCell(press('D', ['ctrl', 'shift']))).toEqual({ kind: 'fill-down' });
  for (const key of ['z', 'y', 'c', 'v', 'k']) expect(keyOnCell(press(key, ['ctrl']))).toBeNull();
});

it('Tab leaves the grid', () => {
  expect(keyOnCell(press('Tab'))).toBeNull();
});
