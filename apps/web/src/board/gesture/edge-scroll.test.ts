import { expect, test } from 'vitest';
import { edgeScroll } from './edge-scroll.ts';

const edges = { top: 100, bottom: 700 };

test('the middle of the board stands still', () => {
  expect(edgeScroll(400, edges)).toBe(0);
});
test('nearer to an edge it scrolls faster, beyond it no faster', () => {
  expect(edgeScroll(650, edges)).toBeGreaterThan(0);
  expect(edgeScroll(690, edges)).toBeGreaterThan(edgeScroll(650, edges));
  expect(edgeScroll(900, edges)).toBe(edgeScroll(700, edges));
  expect(edgeScroll(110, edges)).toBeLessThan(0);
});
test('a board of no height does not scroll', () => {
  expect(edgeScroll(5, { top: 5, bottom: 5 })).toBe(0);
});
