import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareFractions, fraction } from '../ratios/fraction.ts';
import { paretoSet } from './pareto.ts';
import type { Wish } from './pareto.ts';
import { SEED } from '../testing/seed.ts';

const of = (...figures: readonly number[]) => figures.map((figure) => fraction(figure, 1));

it('one that is as good in everything and better in one thing puts the other out', () => {
  expect([...paretoSet([of(30, 10), of(30, 12), of(20, 12)], ['more', 'less'])]).toEqual([0]);
});

it('more reduction at the price of more disturbance leaves both in', () => {
  expect([...paretoSet([of(30, 20), of(20, 10)], ['more', 'less'])]).toEqual([0, 1]);
});

it('equal ones stay in together', () => {
  expect([...paretoSet([of(30, 10), of(30, 10), of(29, 10)], ['more', 'less'])]).toEqual([0, 1]);
});

it('ratios are compared as fractions: 9/32 and 18/64 are a tie, 28.13% rounded is not looked at', () => {
  const [a, b, c] = [fraction(9, 32), fraction(18, 64), fraction(2813, 10_000)];
  expect([...paretoSet([[a], [b]], ['more'])]).toEqual([0, 1]);
  expect([...paretoSet([[a], [b], [c]], ['more'])]).toEqual([2]);
});

it('one without a value is not compared', () => {
  expect([...paretoSet([[null], of(1)], ['more'])]).toEqual([1]);
});

it('whoever is out is beaten by somebody in, and nobody in is beaten', () => {
  const wishes: readonly Wish[] = ['more', 'less', 'less'];
  const candidates = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(candidates, (figures) => {
      const all = figures.map((each) => of(...each));
      const best = paretoSet(all, wishes);
      const beats = (a: number, b: number) => {
        const signs = wishes.map((wish, at) => {
          const [x, y] = [all[a]?.[at], all[b]?.[at]];
          return x && y ? compareFractions(x, y) * (wish === 'more' ? 1 : -1) : 0;
        });
        return signs.every((sign) => sign >= 0) && signs.some((sign) => sign > 0);
      };
      all.forEach((_, at) => {
        expect([...best].some((other) => beats(other, at))).toBe(!best.has(at));
      });
      expect(best.size).toBeGreaterThan(0);
    }),
    { seed: SEED },
  );
});
