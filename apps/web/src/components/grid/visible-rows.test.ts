import { expect, it } from 'vitest';
import { scrolledTo, visibleRows } from './visible-rows.ts';

const scroll = { height: 640, rowHeight: 32, rows: 5000 };

it('a long ledger draws only what is seen and a little more', () => {
  expect(visibleRows({ ...scroll, top: 0 })).toEqual({ from: 0, to: 28 });
  expect(visibleRows({ ...scroll, top: 3200 })).toEqual({ from: 92, to: 128 });
  expect(visibleRows({ ...scroll, top: 159_360 })).toEqual({ from: 4972, to: 5000 });
});

it('a short one is drawn whole, also when it was scrolled before it became short', () => {
  expect(visibleRows({ ...scroll, rows: 3, top: 3200 })).toEqual({ from: 0, to: 3 });
});

it('a row out of sight is brought to the nearer edge', () => {
  const view = { top: 320, height: 640, rowHeight: 32 };
  expect(scrolledTo(12, view)).toBe(320);
  expect(scrolledTo(5, view)).toBe(160);
  expect(scrolledTo(40, view)).toBe(672);
});
