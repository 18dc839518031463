import type { ImportFix, TextRepair } from '@dachushi/domain/protocol/import-messages.ts';
import { columnIndex } from './grid.ts';
import type { Cell, Grid, GridRow } from './grid.ts';
import { LIMITS } from './limits.ts';
import { repairText } from './text/mojibake.ts';

/** The sheet with the user's corrections written into its cells. */
export function applyFixes(grid: Grid, fixes: readonly ImportFix[]): Grid {
  const cells = fixes.filter((fix) => fix.type === 'cell' && fix.sheet === grid.name);
  if (cells.length === 0) return grid;
  const rows = new Map<number, GridRow>(grid.rows.map((row) => [row.number, row]));
  for (const fix of cells) {
    if (fix.type !== 'cell') continue;
    const column = columnIndex(fix.column);
    if (column < 0 || column >= LIMITS.columns || fix.row < 1 || fix.row > LIMITS.rows) continue;
    const row = rows.get(fix.row) ?? { number: fix.row, hidden: false, cells: [], fields: grid.columnCount };
    const changed = [...row.cells];
    changed[column] = fix.value.trim() === '' ? undefined : textCell(fix.value.slice(0, LIMITS.textLength));
    // A row whose cell was set by hand has been looked at: its number of fields no longer matters.
    rows.set(fix.row, { ...row, cells: changed, fields: Math.max(row.fields, grid.columnCount) });
  }
  const sorted = [...rows.values()].sort((a, b) => a.number - b.number);
  return {
    ...grid,
    rows: sorted,
    columnCount: sorted.reduce((most, row) => Math.max(most, row.cells.length), grid.columnCount),
  };
}

/** The sheet with its texts read again in the encoding that they were meant in. */
export function repairGrid(grid: Grid, repair: TextRepair): Grid {
  const repaired = (cell: Cell | undefined) =>
    cell?.kind === 'text' ? { ...cell, text: repairText(cell.text, repair) } : cell;
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map(repaired) })) };
}

function textCell(text: string): Cell {
  return { text, kind: 'text', formula: false };
}
