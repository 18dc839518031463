import { expect, test } from 'vitest';
import { fixture, houseFiles, type HouseFile } from './house-files.ts';

const LIMIT = 400;

const tooLong = (files: readonly HouseFile[]): string[] =>
  files
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > LIMIT)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

test('a file of 401 lines is too long, one of 400 is not', () => {
  expect(tooLong([fixture('x\n'.repeat(401), 'a.ts'), fixture('x\n'.repeat(400), 'b.ts')])).toEqual([
    'a.ts has 401 lines',
  ]);
});

test('no source or style sheet is longer than 400 lines', () => {
  expect(tooLong(houseFiles(/\.(ts|tsx|mjs|cjs|css|sql)$/))).toEqual([]);
});
