import { expect, it } from 'vitest';
import { wholeFigure } from './whole-figure.ts';

it.each([
  ['12', 12],
  [' 0 ', 0],
  ['１２', 12],
  ['12名', 12],
  ['1,200', 1200],
])('%s is %i', (typed, figure) => expect(wholeFigure(typed)).toBe(figure));

it.each(['', '1.5', '-1', '十二', '12 3', '=1', '99999999'])('%s is no whole figure', (typed) =>
  expect(wholeFigure(typed)).toBeNull(),
);
