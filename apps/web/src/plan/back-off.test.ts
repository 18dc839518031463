import { expect, it } from 'vitest';
import { BackOff } from './back-off.ts';

it('waits double from half a second to fifteen and start over after a success', () => {
  const calm = new BackOff(() => 0);
  expect(Array.from({ length: 7 }, () => calm.next())).toEqual([500, 1000, 2000, 4000, 8000, 15000, 15000]);
  calm.reset();
  expect(calm.next()).toBe(500);
});

it('waits are spread, never under half a second, never shorter than the server asked', () => {
  const hasty = new BackOff(() => 0.99);
  expect(hasty.next()).toBe(500);
  expect(hasty.next()).toBe(505);
  expect(hasty.next(7_000)).toBe(7_000);
});
