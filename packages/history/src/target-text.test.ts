import { fromFloor } from '@dachushi/domain/target.ts';
import { expect, it } from 'vitest';
import { bandText, targetText } from './target-text.ts';

it('a target reads as its middle and width, its band as both ends', () => {
  expect(targetText({ ratio: 3000, band: 500 })).toBe('30% ± 5');
  expect(targetText({ ratio: 0, band: 0 })).toBe('0%');
  expect(bandText({ ratio: 2750, band: 250 })).toBe('25%–30%');
  expect(bandText({ ratio: 0, band: 0 })).toBe('0%');
});

it('a floor has no upper end, and its middle is never said', () => {
  expect([targetText(fromFloor(3000)), bandText(fromFloor(3000))]).toEqual(['≥30%', '≥30%']);
  expect(bandText(fromFloor(3333))).toBe('≥33.33%');
  expect(targetText(fromFloor(0))).toBe('0%–100%');
});
