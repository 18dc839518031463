import { expect, it } from 'vitest';
import { must } from './must.ts';

it('a missing value is named, 0 is a value', () => {
  expect(() => must(undefined, 'unit a-1')).toThrow('there is no unit a-1');
  expect(must(0, 'count')).toBe(0);
  expect(() => must(null, 'target')).toThrow('there is no target');
});
