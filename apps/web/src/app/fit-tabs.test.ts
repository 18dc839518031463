import { expect, test } from 'vitest';
import { fitTabs } from './fit-tabs.ts';

const tabs = (current: number) => [1, 2, 4, 3].map((keep, at) => ({ width: 50, keep, current: at === current }));
const shown = (width: number, current = 0) => fitTabs(tabs(current), { width, gap: 10, more: 40 });

test('all tabs are shown where they fit, without room kept for the button of the rest', () => {
  expect(shown(230)).toEqual([0, 1, 2, 3]);
});

test('what is kept longest stays, in the order of the bar', () => {
  expect(shown(229)).toEqual([0, 1, 3]);
  expect(shown(219)).toEqual([0, 1]);
});

test('the current page is in sight, even where there is room for nothing', () => {
  expect(shown(229, 2)).toEqual([0, 1, 2]);
  expect(shown(20, 2)).toEqual([2]);
});
