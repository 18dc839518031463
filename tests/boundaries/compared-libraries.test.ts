import { expect, test } from 'vitest';
import { fixture, houseFiles, type HouseFile } from './house-files.ts';
import { importedFrom } from './syntax.ts';

/** They write the plain files that the benchmark sets ours beside; the product has writers of its own. */
const LIBRARIES: ReadonlySet<string> = new Set(['docx', 'exceljs', 'pdfkit', 'pptxgenjs']);

const borrowed = (files: readonly HouseFile[]): string[] =>
  files
    .filter(({ path }) => !path.startsWith('tests/bench/'))
    .flatMap((file) =>
      importedFrom(file)
        .filter((specifier) => LIBRARIES.has(specifier))
        .map((specifier) => `${file.path} → ${specifier}`),
    );

test('a writer that leans on a library to compare with is noticed, the benchmark itself is not', () => {
  const text = `import { Document } from 'docx';`;
  expect(borrowed([fixture(text, 'packages/exchange/src/a.ts'), fixture(text, 'tests/bench/a.ts')])).toEqual([
    'packages/exchange/src/a.ts → docx',
  ]);
});

test('only the benchmark uses the libraries that it compares with', () => {
  expect(borrowed(houseFiles(/\.(tsx?|mjs)$/, ['packages', 'apps', 'seeds', 'db', 'tests', 'scripts']))).toEqual([]);
});
