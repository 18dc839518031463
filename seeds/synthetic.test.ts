import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { describe, expect, test } from 'vitest';
import { syntheticBaseline } from './synthetic.ts';

describe('the synthetic baseline', () => {
  test.each([1, 14, 652, 5_000, 20_000])('has exactly %i divisions and no problems', (divisions) => {
    const { index, problems } = indexBaseline(syntheticBaseline(divisions, 7));
    expect(index.divisions.size).toBe(divisions);
    expect(problems).toEqual([]);
  });

  test('departments hold 14 or 15 divisions, the last one what is left', () => {
    const sizes = syntheticBaseline(5_000, 3).departments.map((department) => department.divisions.length);
    expect(new Set(sizes.slice(0, -1))).toEqual(new Set([14, 15]));
    expect(sizes.at(-1)).toBeLessThanOrEqual(15);
  });

  test('the same seed gives the same baseline, another seed another', () => {
    expect(syntheticBaseline(652, 5)).toEqual(syntheticBaseline(652, 5));
    expect(syntheticBaseline(652, 5)).not.toEqual(syntheticBaseline(652, 6));
  });
});
