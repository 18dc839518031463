import { importProblemText } from '@dachushi/domain/import/problem-words.ts';
import type {
  ColumnMeaning,
  ImportProblem,
  ImportReading,
  PreviewRow,
} from '@dachushi/domain/protocol/import-messages.ts';
import type { PlainValue, SheetValue } from '@dachushi/exchange/xlsx-writing/sheet-xml.ts';
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
/** What stands in which column of the rows read, so that a problem is marked where it is. */
const ROW_MEANINGS: readonly (ColumnMeaning | null)[] = [
  null,
  null,
  'department',
  'division',
  'establishment',
  'chief',
  'deputy',
  null,
];
const WORDS_AT = ROW_MEANINGS.length - 1;

/** Everything that was found, and every row that was read: errors red, reminders amber, and in words, for those who print in grey. */
export function problemsWorkbook(fileName: string, reading: ImportReading, language: Language): Workbook {
  const words = WORDS[language];
  const listed = reading.problems.map((problem) => {
    const { what, how } = importProblemText(problem, language);
    const { level, sheet, row, column, code } = problem;
    return [toned(words.levels[level], level), sheet ?? '', row, column ?? '', what, how, code];
  });
  const marks = marksByRow(reading.problems, language);
  const rows = reading.preview.rows.map((row) => markedRow(row, marks.get(placeOf(row)) ?? [], reading));
  const bytes = workbookFile([
    { name: words.problems, columns: columnsOf(words.heads, PROBLEM_WIDTHS), rows: listed },
    { name: words.rows, columns: columnsOf(words.columns, ROW_WIDTHS), rows },
  ]);
  return { name: `${words.file}-${fileName.replace(/\.[^.]*$/u, '')}.xlsx`, bytes };
}

interface Mark {
  readonly level: ImportProblem['level'];
  /** Letter in the file; null when the whole row is meant. */
  readonly column: string | null;
  readonly text: string;
}

function markedRow(row: PreviewRow, marks: readonly Mark[], { mapping }: ImportReading): readonly SheetValue[] {
  const columns = mapping.sheets.find(({ sheet }) => sheet === row.sheet)?.columns ?? [];
  const tones = new Map<number, Mark['level']>();
  for (const { level, column } of marks) {
    const meaning = columns.find((each) => each.column === column)?.meaning ?? null;
    const at = meaning === null ? -1 : ROW_MEANINGS.indexOf(meaning);
    for (const place of [at, WORDS_AT]) if (place >= 0 && tones.get(place) !== 'error') tones.set(place, level);
  }
  const { sheet, department, division, establishment, chief, deputy } = row;
  const said = marks.map(({ text }) => text).join('\n');
  const values = [sheet ?? '', row.row, department, division, establishment, chief, deputy, said];
  return values.map((value, at) => toned(value, tones.get(at)));
}

function toned(value: PlainValue, level: Mark['level'] | undefined): SheetValue {
  return level === undefined ? value : { value, tone: level };
}

function columnsOf(headers: readonly string[], widths: readonly number[]) {
  return headers.map((header, at) => ({ header, width: widths[at] ?? 12 }));
}

function placeOf({ sheet, row }: { readonly sheet: string | null; readonly row: number }): string {
  return `${sheet ?? ''} ${row}`;
}

/** Warnings of one kind in one column are one entry that names its rows. */
function marksByRow(problems: readonly ImportProblem[], language: Language): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const problem of problems) {
    const { level, column, sheet } = problem;
    const { rows } = problem.detail;
    const places = new Set([problem.row, ...(Array.isArray(rows) ? rows : [])]);
    const { what } = importProblemText({ ...problem, detail: {} }, language);
    const text = [WORDS[language].levels[level], column, what].filter(Boolean).join(' ');
    for (const row of places) {
      if (typeof row !== 'number') continue;
      const key = placeOf({ sheet, row });
      marks.set(key, [...(marks.get(key) ?? []), { level, column, text }]);
    }
  }
  return marks;
}
