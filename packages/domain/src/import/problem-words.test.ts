import { expect, test } from 'vitest';
import type { ImportProblem } from '../protocol/import-messages.ts';
import { ERROR_WORDS } from './error-words.ts';
import { IMPORT_ERRORS, IMPORT_STOPS, IMPORT_WARNINGS } from './import-codes.ts';
import type { ImportErrorCode, ImportWarningCode } from './import-codes.ts';
import { importProblemText, importRefusalText } from './problem-words.ts';

const HAN = /\p{Script=Han}/u;
const place = { sheet: null, row: 1, column: 'A' } as const;

test('every warning and error is said in both languages, without the code and without mixing them', () => {
  const problems: ImportProblem[] = [
    ...Object.keys(IMPORT_WARNINGS).map(
      (code) => ({ ...place, level: 'warning', code: code as ImportWarningCode, detail: {} }) as const,
    ),
    ...Object.keys(IMPORT_ERRORS).map(
      (code) => ({ ...place, level: 'error', code: code as ImportErrorCode, detail: {} }) as const,
    ),
  ];
  for (const problem of problems) {
    const zh = importProblemText(problem, 'zh-CN');
    const en = importProblemText(problem, 'en');
    expect(zh.what, problem.code).toMatch(HAN);
    expect(`${en.what} ${en.how}`.replace(/[“（][^”]*[”）]|\([^)]*\)/gu, ''), problem.code).not.toMatch(HAN);
    expect(zh.what, problem.code).not.toContain(problem.code);
    if (problem.level === 'error')
      expect(
        [zh.how, en.how].every((how) => how.length > 5),
        problem.code,
      ).toBe(true);
    expect(zh.how === '', problem.code).toBe(en.how === '');
  }
});

test('a refused file always learns what to do next, also by a code of a later version', () => {
  for (const code of [...Object.keys(ERROR_WORDS), ...Object.keys(IMPORT_STOPS), 'from-the-future'])
    for (const language of ['zh-CN', 'en'] as const)
      expect(
        Object.values(importRefusalText(code, language)).every((text) => text !== ''),
        code,
      ).toBe(true);
});

test('facts stand beside the sentence: both sums of a difference, the value, the rows', () => {
  const mismatch: ImportProblem = {
    ...place,
    level: 'warning',
    code: 'totals-mismatch',
    detail: { stated: 20, counted: 15 },
  };
  expect(importProblemText(mismatch, 'zh-CN').what).toContain('表内 20，逐行合计 15');
  expect(importProblemText(mismatch, 'en').what).toContain('the file says 20, its rows add up to 15');
  const rows: ImportProblem = {
    ...place,
    level: 'warning',
    code: 'unit-suffix-stripped',
    detail: { count: 7, rows: [3, 4, 5, 6, 7, 8], examples: ['5名', '5名', '6名'] },
  };
  expect(importProblemText(rows, 'zh-CN').what).toContain('“5名”、“6名”，共 7 处（第 3、4、5、6、7 行等）');
});

test('a name used twice says which one it is and where it stood first, with the sheet where there are several', () => {
  const twice = (detail: ImportProblem['detail']): ImportProblem => ({
    ...place,
    level: 'error',
    code: 'duplicate-division',
    detail,
  });
  const here = twice({ department: '教育局', division: '办公室', alsoSheet: null, alsoRow: 4 });
  expect(importProblemText(here, 'zh').what).toMatch(/：教育局 • 办公室，另见第 4 行$/u);
  expect(importProblemText(here, 'en').what).toMatch(/: 教育局 • 办公室, also row 4$/u);
  const elsewhere = twice({ department: null, division: '办公室', alsoSheet: '附表2', alsoRow: 9 });
  expect(importProblemText(elsewhere, 'zh').what).toMatch(/：办公室，另见“附表2”第 9 行$/u);
  expect(importProblemText(elsewhere, 'en').what).toMatch(/: 办公室, also “附表2” row 9$/u);
});

test('one value is quoted, a long one shortened; of many examples three; a single place is not counted', () => {
  const warned = (detail: ImportProblem['detail'], language: 'zh' | 'en' = 'zh') =>
    importProblemText({ ...place, level: 'warning', code: 'unit-suffix-stripped', detail }, language).what;
  expect(warned({ value: '5名', examples: ['6名'], count: 1, rows: [3] })).toMatch(/：“5名”$/u);
  expect(warned({ value: '长'.repeat(31) })).toMatch(/：“长{29}…”$/u);
  expect(warned({ value: '', examples: ['1名', '2名', '3名', '4名'], count: 4, rows: [] }, 'en')).toMatch(
    /: “1名”, “2名”, “3名”, 4 places$/u,
  );
  expect(warned({ count: 2, rows: [3, 8] }, 'en')).toMatch(/: 2 places \(rows 3, 8\)$/u);
  expect(warned({ count: 6, rows: [1, 2, 3, 4, 5, 6] }, 'en')).toMatch(/\(rows 1, 2, 3, 4, 5 …\)$/u);
});

test('a sum that the file does not state is not said to differ', () => {
  const half = { ...place, level: 'warning', code: 'totals-mismatch', detail: { stated: null, counted: 15 } } as const;
  const bare = { ...half, detail: {} };
  expect(importProblemText(half, 'zh')).toEqual(importProblemText(bare, 'zh'));
});
