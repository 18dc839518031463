import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_TARGET } from '../target.ts';
import { bandPosition } from './band-status.ts';
import { SEED } from '../testing/seed.ts';

const at = (before: number, gone: number, inScope = true) =>
  bandPosition({ before, after: before - gone }, DEFAULT_TARGET, inScope);
const steps = (position: ReturnType<typeof at>) => position.reachable.map((step) => step.removed);

describe('bandPosition', () => {
  it('counts both edges of 25%–35% as inside', () => {
    expect(at(20, 5).status).toBe('within');
    expect(at(20, 7).status).toBe('within');
    expect(at(20, 4)).toMatchObject({ status: 'below', stepsToBand: 1 });
    expect(at(20, 8)).toMatchObject({ status: 'above', stepsToBand: -1 });
  });

  it('knows that seven divisions have one step only (M27)', () => {
    expect(steps(at(7, 0))).toEqual([2]);
  });

  it('finds no whole number for five divisions and names both neighbours (M27)', () => {
    const position = at(5, 1);
    expect(position.status).toBe('infeasible');
    expect(position.reachable).toEqual([]);
    expect(position.nearest).toEqual([
      { removed: 1, after: 4 },
      { removed: 2, after: 3 },
    ]);
    expect(position.stepsToBand).toBeNull();
  });

  it('lets 市城乡建设委员会 (22) remove six or seven', () => {
    expect(steps(at(22, 0))).toEqual([6, 7]);
    expect(at(22, 5).stepsToBand).toBe(1);
  });

  it('judges nobody outside the scope', () => {
    expect(at(16, 0, false)).toMatchObject({ status: 'exempt', stepsToBand: null });
  });

  it('has nothing to reach where there is no division, and never takes the last one', () => {
    expect(bandPosition({ before: 0, after: 0 }, DEFAULT_TARGET, true)).toMatchObject({
      status: 'exempt',
      nearest: [],
    });
    const all = bandPosition({ before: 1, after: 1 }, { ratio: 10_000, band: 0 }, true);
    expect(all).toMatchObject({ status: 'infeasible', nearest: [{ removed: 0, after: 1 }] });
  });

  it('agrees with trying every whole number, for any size, target and band', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 5_000 }),
        (n, ratio, band) => {
          const fits = Array.from({ length: n }, (_, k) => k).filter(
            (k) => k * 10_000 >= Math.max(0, ratio - band) * n && k * 10_000 <= Math.min(10_000, ratio + band) * n,
          );
          expect(
            bandPosition({ before: n, after: n }, { ratio, band }, true).reachable.map((step) => step.removed),
          ).toEqual(fits);
        },
      ),
      { seed: SEED, numRuns: 1_000 },
    );
  });
});
