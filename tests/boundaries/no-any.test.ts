import ts from 'typescript';
import { expect, test } from 'vitest';
import { fixture, houseFiles, type HouseFile, testFile } from './house-files.ts';
import { complaints } from './syntax.ts';

const anys = (files: readonly HouseFile[]): string[] =>
  complaints(files, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : null));

/** A test may expect a type error, to prove that the compiler refuses something; nobody else may look away. */
const silencers = (files: readonly HouseFile[]): string[] =>
  files
    .filter(({ path, text }) =>
      (testFile.test(path) ? /@ts-(ignore|nocheck)/ : /@ts-(ignore|nocheck|expect-error)/).test(text),
    )
    .map(({ path }) => path);

test('any is noticed as a type, not as a word', () => {
  const text = `// any plan\nconst any = 'any';\nlet x: any;\nconst y = x as Record<string, any>;`;
  expect(anys([fixture(text, 'a.ts')])).toEqual(['a.ts:3 any', 'a.ts:4 any']);
});

test('a silenced compiler is noticed', () => {
  expect(silencers([fixture(`// @ts-${'ignore'}\nf(1);`, 'a.ts')])).toEqual(['a.ts']);
});

test('nothing is typed any and nobody silences the compiler', () => {
  const files = houseFiles(/\.tsx?$/).filter(({ path }) => path !== 'tests/boundaries/no-any.test.ts');
  expect([...anys(files), ...silencers(files)]).toEqual([]);
});
