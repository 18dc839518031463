import { expect, it } from 'vitest';
import { walkAll, walkShown } from './walk.ts';

it('a walk through everything goes from the baseline to the newest step', () => {
  const walk = walkAll(3);
  expect([walk.first, walk.last, walk.later(0), walk.later(3), walk.earlier(1), walk.earlier(0)]).toEqual([
    0,
    3,
    1,
    null,
    0,
    null,
  ]);
});

it('a walk through the steps found leaps over the others, from wherever it starts', () => {
  const walk = walkShown([9, 5, 2]);
  expect([walk.later(0), walk.later(2), walk.later(3), walk.later(9)]).toEqual([2, 5, 5, null]);
  expect([walk.earlier(10), walk.earlier(9), walk.earlier(4), walk.earlier(2)]).toEqual([9, 5, 2, null]);
});
