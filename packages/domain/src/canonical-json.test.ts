import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { SEED } from './testing/seed.ts';

test('members stand in the order of their code units, whatever order they were made in', () => {
  expect(canonicalJson({ 处: 1, b: [1, { z: null, a: '"' }], a: true, B: 'é' })).toBe(
    '{"B":"é","a":true,"b":[1,{"a":"\\"","z":null}],"处":1}',
  );
});

test('a member that is undefined is left out; empty lists, objects and texts stay', () => {
  expect(canonicalJson({ a: undefined, b: [], c: {}, d: '' })).toBe('{"b":[],"c":{},"d":""}');
});

test('it is JSON of an equal value, and equal for every order of the members (1000 cases)', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
    { seed: SEED, numRuns: 1_000 },
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const);
  return Object.fromEntries(members.reverse());
}
