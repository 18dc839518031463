import type { ColumnMeaning } from '@dachushi/domain/protocol/import-messages.ts';
import { columnIndex } from './grid.ts';
import type { ProblemList } from './table/problem-list.ts';
import { FileRefused } from './refusal.ts';
import type { SheetTable } from './table/sheet-table.ts';

/** Columns that decide what is counted: two of them must be settled by the user. */
const DECISIVE: readonly ColumnMeaning[] = [
  'department',
  'division',
  'establishment',
  '行政',
  '政法',
  '工勤',
  '事业',
  'chief',
  'deputy',
  'posts',
  'itemName',
  'handler',
];

/**
 * Reports what is odd about the columns of a table before its rows are read.
 * @throws FileRefused for a list of people
 */
export function checkColumns(table: SheetTable, problems: ProblemList): void {
  const { sheet, mapping } = table;
  refusePeople(table);
  const at = (column: string) => ({ sheet, row: mapping.headerRow, column: columnIndex(column) });
  for (const { column, header, meaning } of mapping.columns) {
    if (meaning === null) problems.warn('column-ignored', at(column), { example: header });
    if (meaning === 'personal') problems.warn('personal-data-column-ignored', at(column), { example: header });
  }
  for (const meaning of DECISIVE) {
    const [first, second] = mapping.columns.filter((each) => each.meaning === meaning);
    if (first && second)
      problems.error('duplicate-header', at(second.column), { header: second.header, also: first.column });
  }
  const needed: readonly ColumnMeaning[] = mapping.content === 'items' ? ['itemName', 'handler'] : ['division'];
  for (const meaning of needed) {
    if (!table.has(meaning)) problems.error('missing-required-column', { sheet, row: mapping.headerRow }, { meaning });
  }
  if (table.grid.rows.some((row) => row.number < mapping.headerRow)) {
    const title = table.grid.rows[0];
    const example = title?.cells.find((cell) => cell)?.text ?? '';
    problems.warn('title-rows-skipped', { sheet, row: title?.number ?? 1 }, { example });
  }
  if (mapping.headerRows > 1) problems.warn('multi-row-header', { sheet, row: mapping.headerRow });
  if (table.grid.dimensionWrong) problems.warn('dimension-ignored', { sheet });
}

/** 实名制人员表: a row for every person, with name and identity, and no numbers of a division. */
function refusePeople(table: SheetTable): void {
  const personal = table.mapping.columns.filter(({ meaning }) => meaning === 'personal').map(({ header }) => header);
  const named = personal.some((header) => header.includes('姓名'));
  const identified = personal.some((header) => /身份证/.test(header)) || personal.length >= 3;
  const counts = (['establishment', '行政', '政法', '事业'] as const).some((meaning) => table.has(meaning));
  if (named && identified && !counts) {
    throw new FileRefused(
      'personal-data-table',
      {
        zh: '请只提供按处室汇总的编制数，不要提供人员名单',
        en: 'Give the numbers of each division, not the people in it',
      },
      table.sheet,
    );
  }
}
