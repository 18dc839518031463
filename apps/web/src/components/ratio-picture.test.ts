import { expect, it } from 'vitest';
import { labelEvery, ladderSteps, tickSpacing } from './ladder-steps.ts';
import { positionOf, sideOfBand, spokenPercent, toneOf } from './ratio-picture.ts';

const target = { ratio: 3000, band: 500 };

it('the spoken percentage is exact and half-up', () => {
  const spoken = (removed: number, before: number) => spokenPercent({ removed, before });
  expect([spoken(9, 32), spoken(155, 652), spoken(155, 551), spoken(0, 0)]).toEqual([
    '28.13%',
    '23.77%',
    '28.13%',
    '0.00%',
  ]);
});

it('the ends belong to the band and the rounded text does not decide', () => {
  const side = (removed: number, before: number) => sideOfBand({ removed, before }, target);
  expect([side(1, 4), side(7, 20), side(24_999, 100_000), side(35_001, 100_000)]).toEqual([
    'within',
    'within',
    'below',
    'above',
  ]);
  expect(spokenPercent({ removed: 249_999, before: 1_000_000 })).toBe('25.00%');
  expect(side(249_999, 1_000_000)).toBe('below');
  expect(sideOfBand({ removed: 253, before: 1000 }, { ratio: 2750, band: 220 })).toBe('within');
});

it('for want of a whole step the mark takes the side it lies on', () => {
  expect(toneOf({ removed: 1, before: 5, target, status: 'infeasible' })).toBe('below');
  expect(toneOf({ removed: 2, before: 5, target, status: 'infeasible' })).toBe('above');
  expect(toneOf({ removed: 0, before: 5, target, status: 'exempt' })).toBe('exempt');
  expect(positionOf({ removed: 3, before: 0 })).toBe(0);
});

it('22 divisions reach the band by 6 or 7, 7 by 2 alone, 5 by none', () => {
  expect(ladderSteps(22, target, [7])).toEqual({ first: 0, last: 11, fitting: [6, 7], nearest: [] });
  expect(ladderSteps(7, target, [2]).fitting).toEqual([2]);
  expect(ladderSteps(5, target, [1])).toEqual({ first: 0, last: 3, fitting: [], nearest: [1, 2] });
});

it('of one division none can go, and no division makes no ladder', () => {
  expect(ladderSteps(1, target, [0]).nearest).toEqual([0]);
  expect(ladderSteps(0, target, [0])).toEqual({ first: 0, last: 0, fitting: [], nearest: [] });
});

it('the ladder grows to show marks beyond half and below nought', () => {
  expect(ladderSteps(10, target, [-2, 8])).toMatchObject({ first: -2, last: 8 });
});

it('many steps move together and only some keep their number', () => {
  const ladder = ladderSteps(60, target, [18]);
  expect(tickSpacing(ladder, 22, 264)).toBeCloseTo(8.8);
  expect([labelEvery(22), labelEvery(8.8), labelEvery(3), labelEvery(0.1)]).toEqual([1, 2, 5, 100]);
});
