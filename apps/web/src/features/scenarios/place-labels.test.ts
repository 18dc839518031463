import { SEED } from '@dachushi/domain/testing/seed.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceTicks } from './nice-ticks.ts';
import { placeLabels } from './place-labels.ts';

const ROOM = { width: 600, height: 360, radius: 6 };

it('labels never cover each other or a point and stay in the picture', () => {
  const points = fc.array(
    fc.record({
      x: fc.integer({ min: 20, max: 580 }),
      y: fc.integer({ min: 20, max: 340 }),
      width: fc.integer({ min: 30, max: 160 }),
      height: fc.constant(18),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(points, (all) => {
      const labels = placeLabels(all, ROOM).filter((label) => label !== null);
      labels.forEach((label, at) => {
        expect(label.x >= 0 && label.y >= 0 && label.x + label.width <= 600 && label.y + label.height <= 360).toBe(
          true,
        );
        for (const other of labels.slice(at + 1))
          expect(
            label.x < other.x + other.width &&
              other.x < label.x + label.width &&
              label.y < other.y + other.height &&
              other.y < label.y + label.height,
          ).toBe(false);
        for (const { x, y } of all)
          expect(x > label.x && x < label.x + label.width && y > label.y && y < label.y + label.height).toBe(false);
      });
    }),
    { seed: SEED },
  );
});

it('a point at the right edge has its label on the left', () => {
  const [label] = placeLabels([{ x: 590, y: 100, width: 80, height: 18 }], ROOM);
  expect(label && label.x + label.width).toBeLessThan(590);
});

it('ticks are round, span the figures, and are not negative for counts', () => {
  expect(niceTicks([0, 812])).toEqual([0, 200, 400, 600, 800, 1000]);
  for (const figures of [[0], [5], [23.77, 28.1], [100, 104]]) {
    const ticks = niceTicks(figures);
    expect(ticks[0]).toBeLessThanOrEqual(Math.min(...figures));
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...figures));
    expect(ticks[0]).toBeGreaterThanOrEqual(0);
  }
});
