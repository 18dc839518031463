import ts from 'typescript';
import { expect, test } from 'vitest';
import { fixture, houseFiles, type HouseFile, testFile } from './house-files.ts';
import { complaints } from './syntax.ts';

const suites = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const evasions = new Set(['skip', 'only', 'todo', 'skipIf', 'runIf', 'fixme', 'fails']);
const crossedOut = new Set(['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe']);

const firstName = (node: ts.Expression): string => {
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return firstName(node.expression);
  return ts.isIdentifier(node) ? node.text : '';
};

const evaded = (files: readonly HouseFile[]): string[] =>
  complaints(files, (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && crossedOut.has(node.expression.text)) {
      return node.expression.text;
    }
    if (!ts.isPropertyAccessExpression(node) || !evasions.has(node.name.text)) return null;
    return suites.has(firstName(node.expression)) ? `${firstName(node)}.${node.name.text}` : null;
  });

test('skipped, single, crossed-out and promised tests are all noticed', () => {
  const text = [
    `test.skip('a', run);`,
    `describe.only('b', run);`,
    `xit('c', run);`,
    `it.todo('d');`,
    `test.describe.fixme('e', run);`,
    `rows.skip(2); // skipping rows is fine`,
  ].join('\n');
  expect(evaded([fixture(text, 'a.test.ts')])).toEqual([
    'a.test.ts:1 test.skip',
    'a.test.ts:2 describe.only',
    'a.test.ts:3 xit',
    'a.test.ts:4 it.todo',
    'a.test.ts:5 test.fixme',
  ]);
});

test('every test of the house runs', () => {
  expect(evaded(houseFiles(testFile))).toEqual([]);
});
