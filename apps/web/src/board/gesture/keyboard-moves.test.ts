import { describe, expect, test } from 'vitest';
import { belongsToField, boardKey, pageKey } from './keyboard-moves.ts';

const press = (key: string, modifiers: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', { key, ...modifiers });

describe('keys on a card', () => {
  test.each([
    ['m', {}, 'merge'],
    ['M', {}, 'merge'],
    ['F2', {}, 'rename'],
    ['d', {}, 'detach'],
    ['n', {}, 'new'],
    ['Delete', {}, 'abolish'],
    ['[', {}, 'previous-department'],
    [']', {}, 'next-department'],
    ['x', { ctrlKey: true }, 'cut'],
    ['v', { ctrlKey: true }, 'paste'],
    ['a', { ctrlKey: true }, 'select-all'],
    ['Escape', {}, 'clear'],
    ['F10', { shiftKey: true }, 'menu'],
  ] as const)('%s %o: %s', (key, modifiers, does) => {
    expect(boardKey(press(key, modifiers))).toEqual({ does });
  });
  test('arrows go, with Shift they extend', () => {
    expect(boardKey(press('ArrowDown', { shiftKey: true }))).toEqual({ does: 'go', direction: 'down', extend: true });
  });
  test('letters of the browser and of other programs stay theirs', () => {
    expect(boardKey(press('m', { altKey: true }))).toBeNull();
    expect(boardKey(press('d', { ctrlKey: true }))).toBeNull();
    expect(boardKey(press('c', { ctrlKey: true }))).toBeNull();
    expect(boardKey(press('q'))).toBeNull();
  });
});

describe('keys anywhere on the page', () => {
  test('Ctrl+Z takes back, Ctrl+Shift+Z and Ctrl+Y bring back, on a Mac with ⌘', () => {
    expect(pageKey(press('z', { ctrlKey: true }))).toEqual({ does: 'undo' });
    expect(pageKey(press('Z', { ctrlKey: true, shiftKey: true }))).toEqual({ does: 'redo' });
    expect(pageKey(press('y', { metaKey: true }))).toEqual({ does: 'redo' });
  });
  test('a letter alone is none of them', () => {
    expect(pageKey(press('m'))).toBeNull();
    expect(pageKey(press('z'))).toBeNull();
  });
});

test('in fields, menus and dialogs keys belong to them', () => {
  document.body.innerHTML =
    '<article><input id="in"></article><div role="dialog"><button id="deep"></button></div><article id="card"></article>';
  const element = (id: string) => document.getElementById(id);
  expect([belongsToField(element('in')), belongsToField(element('deep')), belongsToField(element('card'))]).toEqual([
    true,
    true,
    false,
  ]);
});
