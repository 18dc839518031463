import { expect, test } from 'vitest';
import { undoInForce } from './undo-in-force.ts';

/** Entry 1 is taken back by 2, that by 3, and so on up to `last`. */
const toAndFro = (last: number) => (seq: number) => (seq < last ? [seq + 1] : []);

test('an entry that was taken back, given back and taken back again is undone', () => {
  expect(undoInForce(toAndFro(1), 1)).toBeNull();
  expect(undoInForce(toAndFro(2), 1)).toBe(2);
  expect(undoInForce(toAndFro(3), 1)).toBeNull();
  expect(undoInForce(toAndFro(4), 1)).toBe(2);
});

test('of several that took an entry back only the last may stand', () => {
  const undoers: Readonly<Record<number, readonly number[]>> = { 1: [2, 4], 2: [3] };
  expect(undoInForce((seq) => undoers[seq] ?? [], 1)).toBe(4);
});

test('going to and fro a hundred thousand times is still answered', () => {
  expect(undoInForce(toAndFro(100_001), 1)).toBeNull();
  expect(undoInForce(toAndFro(100_000), 1)).toBe(2);
});
