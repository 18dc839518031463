import type { ColumnMeaning, SheetMapping } from '@dachushi/domain/protocol/import-messages.ts';
import { columnIndex } from '../grid.ts';
import type { Cell, Grid, GridRow } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { FileRefused } from '../refusal.ts';

export interface FilledText {
  readonly text: string;
  /** Taken from the top of a merged range. */
  readonly fromMerge: boolean;
}

/** A sheet together with what its columns mean. */
export class SheetTable {
  readonly grid: Grid;
  readonly mapping: SheetMapping;
  /** Our own workbook has no nameplates in names: brackets there are part of the name. */
  readonly keepsNameplates: boolean;
  /** Rows below the header. */
  readonly body: readonly GridRow[];
  readonly #columns = new Map<ColumnMeaning, number>();
  readonly #tops = new Map<number, ReadonlyMap<number, GridRow>>();

  constructor(grid: Grid, mapping: SheetMapping, keepsNameplates = false) {
    this.keepsNameplates = keepsNameplates;
    this.grid = grid;
    this.mapping = mapping;
    this.body = grid.rows.filter((row) => row.number >= mapping.headerRow + mapping.headerRows);
    for (const { column, meaning } of mapping.columns) {
      if (meaning && !this.#columns.has(meaning)) this.#columns.set(meaning, columnIndex(column));
    }
    for (const meaning of ['department', 'division', 'departmentCode', 'departmentCategory'] as const) {
      const column = this.#columns.get(meaning);
      if (column !== undefined) this.#tops.set(column, topsOf(grid, column));
    }
  }

  get sheet(): string | null {
    return this.grid.name;
  }

  has(meaning: ColumnMeaning): boolean {
    return this.#columns.has(meaning);
  }

  /** From 0; undefined when no column holds it. */
  column(meaning: ColumnMeaning): number | undefined {
    return this.#columns.get(meaning);
  }

  cell(row: GridRow, meaning: ColumnMeaning): Cell | undefined {
    const column = this.#columns.get(meaning);
    return column === undefined ? undefined : row.cells[column];
  }

  text(row: GridRow, meaning: ColumnMeaning): string {
    return this.cell(row, meaning)?.text.trim() ?? '';
  }

  /** The cell's own text, or that of the merged range it lies in. */
  filled(row: GridRow, meaning: ColumnMeaning): FilledText {
    const own = this.text(row, meaning);
    const column = this.#columns.get(meaning);
    if (own !== '' || column === undefined) return { text: own, fromMerge: false };
    const top = this.#tops.get(column)?.get(row.number);
    const text = top?.cells[column]?.text.trim() ?? '';
    return { text, fromMerge: text !== '' };
  }
}

/** For each row inside a merged range of the column: the row at its top. */
function topsOf(grid: Grid, column: number): ReadonlyMap<number, GridRow> {
  const tops = new Map<number, GridRow>();
  const merges = grid.merges.filter(
    (merge) => merge.left <= column && column <= merge.right && merge.bottom > merge.top,
  );
  if (merges.length === 0) return tops;
  const rows = new Map(grid.rows.map((row) => [row.number, row]));
  const last = grid.rows.at(-1)?.number ?? 0;
  let covered = 0;
  for (const merge of merges) {
    const top = rows.get(merge.top);
    const bottom = Math.min(merge.bottom, last);
    covered += Math.max(0, bottom - merge.top);
    if (covered > LIMITS.mergedCells) throw new FileRefused('too-many-merges', undefined, grid.name);
    for (let row = merge.top + 1; top && row <= bottom; row += 1) tops.set(row, top);
  }
  return tops;
}
