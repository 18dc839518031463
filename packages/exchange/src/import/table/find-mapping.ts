import type { ColumnMapping, ImportMapping, SheetMapping } from '@dachushi/domain/protocol/import-messages.ts';
import { columnIndex, columnLetter } from '../grid.ts';
import type { Grid } from '../grid.ts';
import { findHeader, readHeader } from './find-header.ts';
import { plainHeader } from './column-words.ts';

/** Six digits of place, the day of birth, three digits and a check: other long codes have no such day. */
const IDENTITY = /^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;
const LOOK_AT = 200;

/** How the sheet is read: as the user said, else as the header says; null without a header. */
export function findMapping(grid: Grid, given: ImportMapping | undefined): SheetMapping | null {
  const asked = given?.sheets.find((each) => each.sheet === grid.name);
  if (asked) return { ...asked, columns: completeColumns(grid, asked) };
  const header = findHeader(grid);
  if (!header) return null;
  const columns = header.columns.map((column) =>
    holdsIdentities(grid, column, header.row + header.rows) ? personal(column) : column,
  );
  const has = (meaning: string) => columns.some((each) => each.meaning === meaning);
  return {
    sheet: grid.name,
    use: true,
    content: has('itemName') && !has('division') ? 'items' : 'ledger',
    headerRow: header.row,
    headerRows: header.rows,
    departmentFrom: has('department') ? 'column' : 'sheet-name',
    columns,
  };
}

/** A client may name only the columns it changed. */
function completeColumns(grid: Grid, asked: SheetMapping): readonly ColumnMapping[] {
  const chosen = new Map(asked.columns.map((column) => [column.column, column]));
  const read = readHeader(grid, asked.headerRow, asked.headerRows);
  const rest = read.filter(({ column }) => !chosen.has(column));
  const named = asked.columns.map((column) => ({
    ...column,
    header: read.find((each) => each.column === column.column)?.header ?? column.header,
  }));
  const taken = new Set(named.map(({ meaning }) => meaning));
  const free = rest.map((column) =>
    column.meaning && taken.has(column.meaning) ? { ...column, meaning: null, confidence: 0 } : column,
  );
  return [...named, ...free].sort((a, b) => columnIndex(a.column) - columnIndex(b.column));
}

function personal(column: ColumnMapping): ColumnMapping {
  return { ...column, meaning: 'personal', confidence: 1 };
}

/** Identity numbers give a column away whatever its header says. */
function holdsIdentities(grid: Grid, { column }: ColumnMapping, from: number): boolean {
  const at = columnIndex(column);
  const texts = grid.rows
    .filter((row) => row.number >= from)
    .slice(0, LOOK_AT)
    .flatMap((row) => row.cells[at]?.text.trim() || []);
  return texts.length > 0 && texts.filter((text) => IDENTITY.test(text)).length * 3 >= texts.length;
}

/** Equal for tables with the same columns in the same order. */
export function shapeOf(mapping: SheetMapping | null): string {
  return mapping
    ? mapping.columns
        .map(({ column, header }) => `${column}:${plainHeader(header)}`)
        .join('|')
        .slice(0, 4_000)
    : '';
}

/** First rows for the eye, personal columns covered. */
export function headOf(grid: Grid, mapping: SheetMapping | null) {
  const hidden = new Set(mapping?.columns.filter(({ meaning }) => meaning === 'personal').map(({ column }) => column));
  const below = mapping ? mapping.headerRow + mapping.headerRows : Number.POSITIVE_INFINITY;
  return grid.rows.slice(0, 12).map((row) => ({
    row: row.number,
    cells: Array.from({ length: Math.min(grid.columnCount, 40) }, (_, at) =>
      row.number >= below && hidden.has(columnLetter(at)) ? '***' : (row.cells[at]?.text ?? '').slice(0, 80),
    ),
  }));
}
