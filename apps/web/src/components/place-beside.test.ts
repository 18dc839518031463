import { expect, it } from 'vitest';
import { placeBeside } from './place-beside.ts';

const viewport = { width: 1000, height: 600 };
const size = { width: 300, height: 200 };

it('a box opens below its anchor and flips up where there is more room', () => {
  expect(placeBeside({ left: 100, top: 50, width: 80, height: 30 }, size, { viewport, placement: 'below' })).toEqual({
    left: 100,
    top: 86,
  });
  expect(placeBeside({ left: 100, top: 500, width: 80, height: 30 }, size, { viewport, placement: 'below' })).toEqual({
    left: 100,
    top: 294,
  });
});

it('a box to the right changes sides at the edge of the window', () => {
  expect(placeBeside({ left: 100, top: 50, width: 80, height: 30 }, size, { viewport, placement: 'right' })).toEqual({
    left: 186,
    top: 50,
  });
  expect(placeBeside({ left: 800, top: 50, width: 80, height: 30 }, size, { viewport, placement: 'right' })).toEqual({
    left: 494,
    top: 50,
  });
});

it('a box never leaves the window', () => {
  expect(placeBeside({ left: 950, top: 50, width: 40, height: 30 }, size, { viewport, placement: 'below' }).left).toBe(
    692,
  );
  expect(
    placeBeside({ left: 10, top: 50, width: 40, height: 30 }, size, { viewport, placement: 'below-end' }).left,
  ).toBe(8);
  expect(
    placeBeside(
      { left: 100, top: 580, width: 80, height: 30 },
      { width: 300, height: 900 },
      { viewport, placement: 'below' },
    ).top,
  ).toBe(8);
});

it('a box beside its anchor takes the side with more room', () => {
  expect(placeBeside({ left: 100, top: 50, width: 80, height: 30 }, size, { viewport, placement: 'beside' })).toEqual({
    left: 186,
    top: 50,
  });
  expect(placeBeside({ left: 520, top: 50, width: 80, height: 30 }, size, { viewport, placement: 'beside' })).toEqual({
    left: 214,
    top: 50,
  });
});

it('on a phone a box beside its anchor stands above it, else below, and never over it', () => {
  const phone = { width: 400, height: 800 };
  expect(
    placeBeside({ left: 12, top: 400, width: 376, height: 150 }, size, { viewport: phone, placement: 'beside' }),
  ).toEqual({ left: 12, top: 194 });
  expect(
    placeBeside({ left: 12, top: 150, width: 376, height: 150 }, size, { viewport: phone, placement: 'beside' }),
  ).toEqual({ left: 12, top: 306 });
});
