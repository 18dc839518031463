import { expect, it } from 'vitest';
import { fitted, keptInSight, opened, pannedBy, seenBy, showing, zoomedAt } from './camera.ts';

const size = { width: 1000, height: 600 };
const bounds = { x: 0, y: 0, width: 2000, height: 3000 };

it('fit shows the whole chart in the middle', () => {
  const seen = seenBy(fitted(bounds, size), size);
  expect(seen.y).toBeLessThan(0);
  expect(seen.y + seen.height).toBeGreaterThan(3000);
  expect(seen.x + seen.width / 2).toBeCloseTo(1000);
});

it('a chart too large to read opens at its upper left corner, readable', () => {
  const camera = opened({ x: 0, y: 0, width: 9000, height: 9000 }, size, 0.5);
  expect(camera.zoom).toBe(0.5);
  expect(camera.x).toBeLessThan(0);
  expect(camera.x).toBeGreaterThan(-100);
});

it('zooming keeps the point under the pointer', () => {
  const camera = { x: 120, y: 40, zoom: 0.8 };
  const at = { x: 300, y: 200 };
  const after = zoomedAt(camera, at, 1.7);
  expect(after.x + at.x / after.zoom).toBeCloseTo(camera.x + at.x / camera.zoom);
  expect(after.y + at.y / after.zoom).toBeCloseTo(camera.y + at.y / camera.zoom);
});

it('zoom ends at its limits without drifting', () => {
  const camera = zoomedAt({ x: 5, y: 5, zoom: 4 }, { x: 100, y: 100 }, 3);
  expect(camera).toEqual({ x: 5, y: 5, zoom: 4 });
});

it('what is already in sight moves nothing; what is outside is fetched', () => {
  const camera = { x: 0, y: 0, zoom: 1 };
  expect(showing(camera, { x: 100, y: 100, width: 50, height: 50 }, size)).toEqual(camera);
  const seen = seenBy(showing(camera, { x: 1500, y: 900, width: 50, height: 50 }, size), size);
  expect(seen.x + seen.width).toBeGreaterThanOrEqual(1550);
  expect(seen.y + seen.height).toBeGreaterThanOrEqual(950);
});

it('the chart can never be lost by panning', () => {
  const lost = pannedBy({ x: 0, y: 0, zoom: 1 }, 90_000, -90_000);
  const seen = seenBy(keptInSight(lost, bounds, size), size);
  expect(seen.x + seen.width).toBeGreaterThan(0);
  expect(seen.y).toBeLessThan(3000);
});
