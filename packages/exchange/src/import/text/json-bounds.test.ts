import { expect, test } from 'vitest';
import { isBeyondJsonBounds } from './json-bounds.ts';

test('what counts is structure outside strings, however the strings are escaped', () => {
  const brackets = '['.repeat(200);
  for (const text of [
    JSON.stringify({ said: brackets }),
    JSON.stringify({ said: `"${brackets}` }),
    JSON.stringify({ said: `\\"${brackets}\\` }),
    JSON.stringify([[[`\\\\${brackets}`]]]),
    `{"said":"${brackets}`, // never ends
  ])
    expect(isBeyondJsonBounds(text)).toBe(false);
  expect(isBeyondJsonBounds(`{"said":"\\\\",${brackets}`)).toBe(true);
});

test('a hundred levels are taken and a hundred and one are not; brackets side by side are not deep', () => {
  expect(isBeyondJsonBounds('['.repeat(100) + ']'.repeat(100))).toBe(false);
  expect(isBeyondJsonBounds('['.repeat(101) + ']'.repeat(101))).toBe(true);
  expect(isBeyondJsonBounds(`[${'[],'.repeat(10_000)}[]]`)).toBe(false);
});

test('six million values are taken, more are not', () => {
  expect(isBeyondJsonBounds(`[${'1,'.repeat(5_999_999)}1]`)).toBe(false);
  expect(isBeyondJsonBounds(`[${'1,'.repeat(6_000_000)}1]`)).toBe(true);
});
