import type { ImportProblem } from '@dachushi/domain/protocol/import-messages.ts';
import { expect, test } from 'vitest';
import { messagesFor } from '../../messages/catalogue.ts';
import { importMessages } from '../../messages/import.ts';
import { columnLetter, columnPosition } from './column-letter.ts';
import { problemsCsv } from './save-problems.ts';

const words = messagesFor(importMessages, 'zh-CN');

test('a sheet name that looks like a formula or holds quotes does no harm in a spreadsheet', () => {
  const problem: ImportProblem = {
    level: 'error',
    code: 'not-a-number',
    sheet: '=HYPERLINK("x")',
    row: 3,
    column: 'C',
    detail: { value: '四' },
  };
  const [head = '', line = ''] = problemsCsv({ problems: [problem], words, language: 'zh-CN' }).split('\r\n');
  expect(head.startsWith('\uFEFF"级别","工作表"')).toBe(true);
  expect(line).toContain(`"'=HYPERLINK(""x"")","3","C"`);
  expect(line).toContain('“四”');
});

test('columns are named as spreadsheets name them', () => {
  for (const [at, letters] of [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ] as const) {
    expect(columnLetter(at)).toBe(letters);
    expect(columnPosition(letters)).toBe(at);
  }
});
