import { expect, test } from 'vitest';
import { RecentlyUsed } from './recently-used.ts';

test('the value that was not used for longest goes first', () => {
  const recent = new RecentlyUsed<string, number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.get('a');
  recent.set('c', 3);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
});
