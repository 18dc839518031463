import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { fixture, house, houseFiles, type HouseFile, testFile } from './house-files.ts';
import { walk } from './syntax.ts';

interface RuleLike {
  readonly id: string;
  readonly basis?: { readonly source?: string; readonly mechanisms?: readonly string[] };
}

const isRule = (value: unknown): value is RuleLike =>
  typeof value === 'object' && value !== null && 'id' in value && 'check' in value;

/** Rules that an examples table shows passing (`valid`) and failing (`invalid`), each at least once. */
function rulesWithExamples(file: HouseFile): Set<string> {
  const shown = new Set<string>();
  walk(file, (node) => {
    if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.initializer)) return;
    const filled = node.initializer.properties.filter(
      (each) =>
        ts.isPropertyAssignment(each) &&
        ts.isArrayLiteralExpression(each.initializer) &&
        each.initializer.elements.length > 0,
    );
    const names = filled.map((each) => each.name?.getText());
    if (['valid', 'invalid'].every((name) => names.includes(name))) shown.add(node.name.getText().replaceAll("'", ''));
  });
  return shown;
}

/** A rule names what it rests on, and shows one structure that passes and one that does not. */
function incomplete(rules: readonly RuleLike[], shown: ReadonlySet<string>): string[] {
  return rules.flatMap(({ id, basis }) => [
    ...(basis?.source && basis.mechanisms && basis.mechanisms.length > 0 ? [] : [`${id} has no basis`]),
    ...(shown.has(id) ? [] : [`${id} lacks an example`]),
  ]);
}

test('a rule without basis or examples is noticed', () => {
  const table = fixture(`const EXAMPLES = { 'a': { valid: [x], invalid: [y] }, 'b': { valid: [x], invalid: [] } };`);
  const basis = { source: 'report', mechanisms: ['M28'] };
  const rules = [{ id: 'a', basis }, { id: 'b', basis }, { id: 'c' }];
  expect(incomplete(rules, rulesWithExamples(table))).toEqual([
    'b lacks an example',
    'c has no basis',
    'c lacks an example',
  ]);
});

test('every rule has a basis and examples', async () => {
  const files = houseFiles(/^packages\/domain\/src\/rules\/.*\.ts$/);
  const sources = files.filter(({ path }) => !testFile.test(path));
  const modules: Record<string, unknown>[] = await Promise.all(sources.map(({ path }) => import(join(house, path))));
  const rules = new Set(modules.flatMap((module) => Object.values(module).flat().filter(isRule)));
  const shown = new Set(
    files
      .filter(({ path }) => testFile.test(path) || path.includes('/rules/examples/'))
      .flatMap((file) => [...rulesWithExamples(file)]),
  );
  expect(rules.size).toBeGreaterThan(0);
  expect(incomplete([...rules], shown)).toEqual([]);
});
