import { expect, test } from 'vitest';
import { flagsFor, isAtLeast, parseVersion } from './find-node.mjs';

test('22.14 is enough, 22.13 and 20 are not', () => {
  const enough = (text) => isAtLeast(parseVersion(text), [22, 14]);
  expect(['v22.14.0', 'v24.21.0\n', 'v23.0.0'].map(enough)).toEqual([true, true, true]);
  expect(['v22.13.9', 'v20.20.2'].map(enough)).toEqual([false, false]);
});

test('a Node before 22.18 is told to read TypeScript', () => {
  expect(flagsFor([22, 14, 0])).toEqual(['--experimental-strip-types']);
  expect(flagsFor([24, 21, 0])).toEqual([]);
});
