import { expect, it } from 'vitest';
import { readHash } from './read-hash.ts';

it('a hash is read as it is printed, pasted or copied from the small print', () => {
  expect(readHash(' DCDB 3748 ')).toBe('dcdb3748');
  expect(readHash('217 · dcdb 3748')).toBe('dcdb3748');
  expect(readHash('版本：a1b2/217 · dcdb 3748')).toBe('dcdb3748');
  expect(readHash('0'.repeat(64))).toBe('0'.repeat(64));
});

it('what is too short, too long or no hash is not asked for', () => {
  for (const text of ['', 'dcdb', '0'.repeat(65), '方案', 'dcdb 374g'] as const) expect(readHash(text)).toBeNull();
});
