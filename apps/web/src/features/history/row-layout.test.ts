import { expect, it } from 'vitest';
import { layRows, rowsIn, topOf } from './row-layout.ts';

it('a window into 50,000 rows draws the few it shows, wherever it stands', () => {
  const layout = layRows(50_000, (row) => (row % 10 === 0 ? 120 : 60));
  expect(topOf(layout, 50_000)).toBe(3_300_000);
  const { from, to } = rowsIn(layout, 1_650_000, 600);
  expect(topOf(layout, from)).toBeLessThan(1_650_000);
  expect(topOf(layout, to)).toBeGreaterThan(1_650_600);
  expect(to - from).toBeLessThan(30);
});

it('no row gives no window', () => {
  expect(
    rowsIn(
      layRows(0, () => 60),
      0,
      600,
    ),
  ).toEqual({ from: 0, to: 0 });
});
