import { fraction } from '@dachushi/domain/ratios/fraction.ts';
import { fromFloor } from '@dachushi/domain/target.ts';
import { describe, expect, test } from 'vitest';
import { histogram } from './histogram.ts';

const target = { ratio: 3000, band: 500 };

function counts(...ratios: readonly (readonly [number, number])[]) {
  const bins = histogram(
    ratios.map(([n, d]) => fraction(n, d)),
    target,
  );
  return Object.fromEntries(bins.filter((bin) => bin.count > 0).map((bin) => [`${bin.low}-${bin.high}`, bin.count]));
}

describe('the histogram', () => {
  test('no bin straddles an edge of the band, whatever its width', () => {
    for (const band of [0, 1, 130, 250, 500, 777, 3000]) {
      const bins = histogram([fraction(1, 9), fraction(2, 5)], { ratio: 3000, band });
      for (const bin of bins) {
        expect(bin.low < 3000 - band && bin.high > 3000 - band).toBe(false);
        expect(bin.low < 3000 + band && bin.high > 3000 + band).toBe(false);
      }
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(2);
    }
  });

  test('both edges belong to the band', () => {
    expect(counts([25, 100], [35, 100])).toEqual({ '2500-2750': 1, '3250-3500': 1 });
    expect(counts([2499, 10_000], [3501, 10_000])).toEqual({ '2250-2500': 1, '3500-3750': 1 });
  });

  test('exact fractions decide, not rounded percentages', () => {
    expect(counts([349_999, 1_000_000], [350_001, 1_000_000])).toEqual({ '3250-3500': 1, '3500-3750': 1 });
  });

  test('every ratio is counted once, growth and full reduction included', () => {
    const bins = histogram([fraction(-1, 10), fraction(0, 1), fraction(1, 1), fraction(11, 40)], target);
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(4);
  });

  test('without departments the band alone is drawn', () => {
    expect(histogram([], target).map((bin) => bin.count)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('a band without an upper end goes as far as what was found, and nothing is above it', () => {
    const bins = histogram([fraction(1, 5), fraction(1, 3), fraction(1, 2)], fromFloor(3000));
    expect(bins.map((bin) => bin.side)).not.toContain('above');
    expect(bins.filter((bin) => bin.count > 0).map((bin) => bin.side)).toEqual(['below', 'within', 'within']);
    expect(bins.at(-1)).toMatchObject({ low: 5000, high: 5250 });
  });
});
