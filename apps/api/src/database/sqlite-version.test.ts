import { expect, test } from 'vitest';
import { hasWalResetBug } from './sqlite-version.ts';

test.each(['3.7.0', '3.44.5', '3.50.6', '3.51.2', '3.52.0'])('SQLite %s is refused', (version) => {
  expect(hasWalResetBug(version)).toBe(true);
});

test.each(['3.6.23', '3.44.6', '3.50.7', '3.51.3', '3.52.1', '3.54.1', '4.0.0'])('SQLite %s is taken', (version) => {
  expect(hasWalResetBug(version)).toBe(false);
});
