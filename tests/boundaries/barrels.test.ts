import ts from 'typescript';
import { expect, test } from 'vitest';
import { fixture, houseFiles, type HouseFile } from './house-files.ts';
import { complaints } from './syntax.ts';

function barrels(files: readonly HouseFile[]): string[] {
  const byName = files.filter(({ path }) => /(^|\/)index\.[cm]?[jt]sx?$/.test(path)).map(({ path }) => path);
  const byContent = complaints(files, (node) =>
    ts.isExportDeclaration(node) && node.moduleSpecifier ? 'hands on another file' : null,
  );
  return [...byName, ...byContent];
}

test('an index file and a re-export are both barrels', () => {
  expect(barrels([fixture('', 'seeds/index.ts'), fixture(`export { a } from './a.ts';`, 'seeds/all.ts')])).toEqual([
    'seeds/index.ts',
    'seeds/all.ts:1 hands on another file',
  ]);
});

test('no file only hands on others', () => {
  expect(barrels(houseFiles(/\.tsx?$/))).toEqual([]);
});
