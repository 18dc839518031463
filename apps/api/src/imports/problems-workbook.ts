import { importProblemText } from '@dachushi/domain/import/problem-words.ts';
import type { ImportProblem, ImportReading } from '@dachushi/domain/protocol/import-messages.ts';
import { workbookFile } from '@dachushi/exchange/xlsx-writing/workbook-file.ts';
import type { Language } from '../http/language.ts';
import type { Workbook } from './send-ledger.ts';

const WORDS = {
  zh: {
    file: '导入问题',
    problems: '问题',
    rows: '读出的行',
    heads: ['级别', '工作表', '行', '列', '问题', '怎样改', '代码'],
    columns: ['工作表', '行', '部门', '处室', '编制', '正职', '副职', '问题'],
    levels: { error: '错误', warning: '提醒' },
  },
  en: {
    file: 'import-problems',
    problems: 'Problems',
    rows: 'Rows read',
    heads: ['Level', 'Sheet', 'Row', 'Column', 'Problem', 'What to do', 'Code'],
    columns: ['Sheet', 'Row', 'Department', 'Division', 'Establishment', 'Heads', 'Deputies', 'Problems'],
    levels: { error: 'Error', warning: 'Reminder' },
  },
} as const;

const PROBLEM_WIDTHS = [8, 24, 8, 8, 60, 50, 24];
const ROW_WIDTHS = [24, 8, 28, 24, 8, 8, 8, 60];

/** Everything that was found, and every row that was read with a mark at those that have a problem. */
export function problemsWorkbook(fileName: string, { problems, preview }: ImportReading, language: Language): Workbook {
  const words = WORDS[language];
  const marks = marksByRow(problems, language);
  const listed = problems.map((problem) => {
    const { what, how } = importProblemText(problem, language);
    const { level, sheet, row, column, code } = problem;
    return [words.levels[level], sheet ?? '', row, column ?? '', what, how, code];
  });
  const rows = preview.rows.map(({ sheet, row, department, division, establishment, chief, deputy }) => [
    ...[sheet ?? '', row, department, division, establishment, chief, deputy],
    (marks.get(`${sheet ?? ''} ${row}`) ?? []).join('\n'),
  ]);
  const bytes = workbookFile([
    { name: words.problems, columns: columnsOf(words.heads, PROBLEM_WIDTHS), rows: listed },
    { name: words.rows, columns: columnsOf(words.columns, ROW_WIDTHS), rows },
  ]);
  return { name: `${words.file}-${fileName.replace(/\.[^.]*$/u, '')}.xlsx`, bytes };
}

function columnsOf(headers: readonly string[], widths: readonly number[]) {
  return headers.map((header, at) => {
    const width = widths[at] ?? 12;
    return width >= 50 ? ({ header, width, long: true } as const) : { header, width };
  });
}

/** Warnings of one kind in one column are one entry that names its rows. */
function marksByRow(problems: readonly ImportProblem[], language: Language): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>();
  for (const problem of problems) {
    const { rows } = problem.detail;
    const places = new Set([problem.row, ...(Array.isArray(rows) ? rows : [])]);
    const { what } = importProblemText({ ...problem, detail: {} }, language);
    for (const row of places) {
      if (typeof row !== 'number') continue;
      const key = `${problem.sheet ?? ''} ${row}`;
      const text = `${problem.column ?? ''} ${what}`.trim();
      marks.set(key, [...(marks.get(key) ?? []), text]);
    }
  }
  return marks;
}
