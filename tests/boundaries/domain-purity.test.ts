import ts from 'typescript';
import { expect, test } from 'vitest';
import { fixture, houseFiles, type HouseFile, testFile } from './house-files.ts';
import { complaints, importedFrom } from './syntax.ts';

const impureNames = new Set(
  'Date Intl fetch setTimeout setInterval setImmediate queueMicrotask process performance crypto window document navigator localStorage sessionStorage indexedDB console Buffer globalThis require'.split(
    ' ',
  ),
);
const impureMembers = new Set('random localeCompare toLocaleString toLocaleUpperCase toLocaleLowerCase'.split(' '));

/** A name that is used, not a property or a declaration that merely shares the spelling. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isQualifiedName(parent) && parent.right === node) return false;
  return !('name' in parent && parent.name === node) && !('propertyName' in parent && parent.propertyName === node);
}

function impurities(files: readonly HouseFile[]): string[] {
  const uses = complaints(files, (node) => {
    if (ts.isIdentifier(node) && impureNames.has(node.text) && isUse(node)) return node.text;
    if (ts.isPropertyAccessExpression(node) && impureMembers.has(node.name.text)) return node.name.text;
    return null;
  });
  return [...uses, ...files.flatMap(foreignImports)];
}

/** The only library is zod, and only where shapes are checked at the edge. */
function foreignImports(file: HouseFile): string[] {
  const atTheEdge = /-schema\.ts$|\/protocol\//.test(file.path);
  return importedFrom(file)
    .filter((specifier) => !specifier.startsWith('.') && !(atTheEdge && specifier === 'zod'))
    .map((specifier) => `${file.path} imports ${specifier}`);
}

test('clock, chance, locale, waiting and Node are all noticed', () => {
  const impure = [
    `import { readFileSync } from 'node:fs';`,
    `import { z } from 'zod';`,
    `const now = new Date();`,
    `const id = Math.random();`,
    `names.sort((a, b) => a.localeCompare(b));`,
    `setTimeout(run, 1);`,
    `// Date in a comment and 'fetch' in a string are nobody's business`,
    `const plan = { date: row.Date, fetch: 'fetch' };`,
  ].join('\n');
  const path = 'packages/domain/src/fixture.ts';
  expect(impurities([fixture(impure)])).toEqual([
    `${path}:3 Date`,
    `${path}:4 random`,
    `${path}:5 localeCompare`,
    `${path}:6 setTimeout`,
    `${path} imports node:fs`,
    `${path} imports zod`,
  ]);
});

test('a schema file may use zod and nothing else', () => {
  const file = fixture(`import { z } from 'zod'; import x from 'lodash';`, 'packages/domain/src/command-schema.ts');
  expect(impurities([file])).toEqual(['packages/domain/src/command-schema.ts imports lodash']);
});

test('the domain is pure', () => {
  const files = houseFiles(/^packages\/domain\/src\/.*\.ts$/).filter(
    ({ path }) => !testFile.test(path) && !path.includes('/testing/'),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(impurities(files)).toEqual([]);
});
