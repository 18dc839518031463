import { SEED } from '@dachushi/domain/testing/seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const room = { apart: 10, from: 0, to: 1_000 };

test('wishes that leave each other room are granted', () => {
  expect(spread([5, 40, 700], room)).toEqual([5, 40, 700]);
});

test('those who want the same place stand around it', () => {
  expect(spread([100, 100, 100], room)).toEqual([90, 100, 110]);
});

test('one without a wish stands between its neighbours', () => {
  expect(spread([100, null, 300], room)).toEqual([100, 200, 300]);
});

test('order, distance and bounds are always kept', () => {
  const wish = fc.option(fc.integer({ min: -200, max: 1_200 }), { nil: null });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 90 }), (wanted) => {
      const placed = spread(wanted, room);
      placed.forEach((each, at) => {
        expect(each).toBeGreaterThanOrEqual(-1e-6);
        expect(each).toBeLessThanOrEqual(1_000 + 1e-6);
        if (at > 0) expect(each - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-6);
      });
    }),
    { seed: SEED },
  );
});
