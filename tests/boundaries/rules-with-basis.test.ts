import { join } from 'node:path';
import { expect, test } from 'vitest';
import { house, houseFiles, testFile } from './house-files.ts';

const isFilled = (value: unknown): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value)
      ? value.length > 0
      : typeof value === 'object' && value !== null;

interface Rulelike {
  readonly id: string;
  readonly basis?: unknown;
  readonly examples?: { readonly valid?: unknown; readonly invalid?: unknown };
}

const isRule = (value: unknown): value is Rulelike =>
  typeof value === 'object' && value !== null && 'id' in value && 'check' in value;

/** A rule names what it rests on, and shows one structure that passes and one that does not. */
function incomplete(exports: Readonly<Record<string, unknown>>): string[] {
  return Object.values(exports)
    .flat()
    .filter(isRule)
    .flatMap((rule) => [
      ...(isFilled(rule.basis) ? [] : [`${rule.id} has no basis`]),
      ...(isFilled(rule.examples?.valid) ? [] : [`${rule.id} has no valid example`]),
      ...(isFilled(rule.examples?.invalid) ? [] : [`${rule.id} has no invalid example`]),
    ]);
}

test('a rule without basis or examples is noticed', () => {
  const check = () => [];
  expect(incomplete({ bare: { id: 'bare', check } })).toEqual([
    'bare has no basis',
    'bare has no valid example',
    'bare has no invalid example',
  ]);
  expect(
    incomplete({ a: { id: 'a', check, basis: '文号', examples: { valid: [{}], invalid: [{}] } } }),
  ).toEqual([]);
});

test('every rule has a basis and examples', async () => {
  const files = houseFiles(/^packages\/domain\/src\/rules\/.*\.ts$/).filter(
    ({ path }) => !testFile.test(path),
  );
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map(({ path }) => import(join(house, path))),
  );
  expect(modules.flatMap(incomplete)).toEqual([]);
});
