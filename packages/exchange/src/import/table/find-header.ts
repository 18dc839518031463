import type { ColumnMapping } from '@dachushi/domain/protocol/import-messages.ts';
import { cellText, columnLetter } from '../grid.ts';
import type { Grid, GridRow } from '../grid.ts';
import { guessColumn, plainHeader } from './column-words.ts';

export interface Header {
  /** Number of its first row, and how many rows it takes. */
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly ColumnMapping[];
}

const LOOK_IN = 40;
const MOST_ROWS = 3;

/** The rows that name most columns; null when none names a division, an item or a department with at least one more. */
export function findHeader(grid: Grid): Header | null {
  let best: { readonly header: Header; readonly score: number } | null = null;
  for (const [at, row] of grid.rows.slice(0, LOOK_IN).entries()) {
    if (distinctTexts(row) < 2) continue;
    for (let rows = 1; rows <= MOST_ROWS; rows += 1) {
      const last = grid.rows[at + rows - 1];
      if (!last || last.number !== row.number + rows - 1 || (rows > 1 && hasNumbers(last))) break;
      const header = { row: row.number, rows, columns: readHeader(grid, row.number, rows) };
      const score = scoreOf(header.columns);
      if (score > (best?.score ?? 0)) best = { header, score };
    }
  }
  return best?.header ?? null;
}

/** The columns under the header at the given place, with a guess for each. */
export function readHeader(grid: Grid, row: number, rows: number): readonly ColumnMapping[] {
  const block = Array.from({ length: rows }, (_, at) => grid.rows.find((each) => each.number === row + at));
  const columns: ColumnMapping[] = [];
  for (let column = 0; column < grid.columnCount; column += 1) {
    const header = headerOf(grid, block, column);
    const guess = guessColumn(header);
    const mapping = {
      column: columnLetter(column),
      header,
      meaning: guess?.meaning ?? null,
      confidence: guess?.confidence ?? 0,
    };
    if (header !== '') columns.push(mapping);
  }
  return resolveDoubles(columns);
}

function headerOf(grid: Grid, block: readonly (GridRow | undefined)[], column: number): string {
  const parts: string[] = [];
  block.forEach((row, at) => {
    const own = row ? mergedText(grid, row.number, column) : '';
    const below = block[at + 1];
    const text =
      own === '' && row && below && parts.length === 0 && cellText(below, column) !== ''
        ? groupToTheLeft(row, column)
        : own;
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain !== '' && plain !== parts.at(-1)) parts.push(plain);
  });
  return parts.join('：');
}

/** Text of the cell, or of the top-left cell of the merged range around it. */
function mergedText(grid: Grid, row: number, column: number): string {
  const merge = grid.merges.find(
    (each) => each.top <= row && row <= each.bottom && each.left <= column && column <= each.right,
  );
  const source = grid.rows.find((each) => each.number === (merge?.top ?? row));
  return cellText(source, merge?.left ?? column).trim();
}

/** Text tables have no merged cells: the name of a group stands over its first column only. */
function groupToTheLeft(row: GridRow, column: number): string {
  for (let at = column; at >= 0; at -= 1) {
    const text = cellText(row, at);
    if (text !== '') return text;
  }
  return '';
}

function distinctTexts(row: GridRow): number {
  return new Set(row.cells.filter((cell) => cell?.kind === 'text').map((cell) => cell?.text.trim())).size;
}

function hasNumbers(row: GridRow): boolean {
  return row.cells.some((cell) => cell?.kind === 'number' || /^\d+$/.test(cell?.text ?? ''));
}

function scoreOf(columns: readonly ColumnMapping[]): number {
  const best = new Map<string, number>();
  for (const { meaning, confidence } of columns) {
    if (meaning) best.set(meaning, Math.max(best.get(meaning) ?? 0, confidence));
  }
  const names = ['division', 'itemName', 'department', 'personal'].filter((name) => best.has(name));
  if (best.size < 2 || names.length === 0) return 0;
  return (
    [...best.values()].reduce((sum, confidence) => sum + confidence, 0) -
    columns.filter(({ meaning }) => !meaning).length * 0.05
  );
}

/** “机构名称” is a division unless another column is one more clearly. Other doubles keep the first, surest column. */
function resolveDoubles(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const has = (meaning: string) => columns.some((each) => each.meaning === meaning);
  const sureDivision = columns.some((each) => each.meaning === 'division' && each.confidence >= 0.9);
  const settled = columns.map((each) => {
    const unsure = each.meaning === 'division' && each.confidence < 0.9 && sureDivision;
    return unsure && !has('department') ? { ...each, meaning: 'department' as const } : each;
  });
  return settled.map((each) => {
    const { meaning, header } = each;
    if (!meaning || ['known', 'personal', 'note', 'documentNo'].includes(meaning)) return each;
    const rivals = settled.filter((other) => other.meaning === meaning);
    const winner = rivals.reduce((a, b) => (b.confidence > a.confidence ? b : a));
    // Two columns of one name stay as they are: that is for the user to settle.
    const same = rivals.some((other) => other !== each && plainHeader(other.header) === plainHeader(header));
    return winner === each || same ? each : { ...each, meaning: null, confidence: 0 };
  });
}
