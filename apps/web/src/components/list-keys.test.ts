import { expect, it } from 'vitest';
import { indexByFirstLetter, nextIndex } from './list-keys.ts';

it('arrows run round, Home and End lead to the ends', () => {
  expect(nextIndex('ArrowDown', 2, 3, 'vertical')).toBe(0);
  expect(nextIndex('ArrowUp', 0, 3, 'vertical')).toBe(2);
  expect(nextIndex('ArrowUp', -1, 3, 'vertical')).toBe(2);
  expect(nextIndex('ArrowDown', -1, 3, 'vertical')).toBe(0);
  expect([nextIndex('Home', 2, 3, 'vertical'), nextIndex('End', 0, 3, 'vertical')]).toEqual([0, 2]);
});

it('keys of the other direction and empty lists lead nowhere', () => {
  expect(nextIndex('ArrowRight', 0, 3, 'vertical')).toBeNull();
  expect(nextIndex('ArrowDown', 0, 3, 'horizontal')).toBeNull();
  expect(nextIndex('Home', -1, 0, 'vertical')).toBeNull();
});

it('a letter leads to the next label that begins with it', () => {
  const labels = ['Rename', 'Split out', 'Restore'];
  expect(indexByFirstLetter('r', 0, labels)).toBe(2);
  expect(indexByFirstLetter('r', 2, labels)).toBe(0);
  expect(indexByFirstLetter('S', -1, labels)).toBe(1);
  expect([
    indexByFirstLetter('x', 0, labels),
    indexByFirstLetter('Enter', 0, labels),
    indexByFirstLetter(' ', 0, labels),
  ]).toEqual([null, null, null]);
});
