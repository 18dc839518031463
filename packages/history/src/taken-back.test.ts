import { expect, it } from 'vitest';
import { takenBack } from './taken-back.ts';

it('a step taken back names the 撤回 that did it', () => {
  expect([...takenBack([{ seq: 1 }, { seq: 2, undoes: 1 }])]).toEqual([[1, 2]]);
});

it('a step taken back and restored counts again, and taken back once more does not', () => {
  const restored = [{ seq: 1 }, { seq: 2, undoes: 1 }, { seq: 3, undoes: 2 }];
  expect([...takenBack(restored)]).toEqual([[2, 3]]);
  expect([...takenBack([...restored, { seq: 4, undoes: 3 }])]).toEqual([
    [3, 4],
    [1, 2],
  ]);
});
