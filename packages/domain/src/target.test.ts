import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bandPosition } from './ratios/band-status.ts';
import { bandEdges, floorOf, fromFloor } from './target.ts';

it('a floor is a band from there to 100 %, exact to the hundredth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (low) => {
      const target = fromFloor(low);
      expect(bandEdges(target)).toEqual({ low, high: 10_000 });
      expect(floorOf(target)).toBe(low);
      expect(Math.max(target.ratio, target.band)).toBeLessThanOrEqual(10_000);
    }),
  );
});

it('an ordinary band has an upper end', () => {
  expect(floorOf({ ratio: 3000, band: 500 })).toBeNull();
  expect(floorOf({ ratio: 0, band: 0 })).toBeNull();
});

it('nothing is above a floor, and what lies below it still is', () => {
  const status = (before: number, after: number) => bandPosition({ before, after }, fromFloor(3000), true).status;
  expect([status(10, 8), status(10, 7), status(10, 1)]).toEqual(['below', 'within', 'within']);
});
