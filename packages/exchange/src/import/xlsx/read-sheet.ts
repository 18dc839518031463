import type { Cell, Grid, GridRow, MergedRange } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { FileRefused } from '../refusal.ts';
import { cellOf } from './cell-of.ts';
import type { CellSources, RawCell } from './cell-of.ts';
import { badReference, readRange, readReference } from './cell-reference.ts';
import { RichText } from './read-strings.ts';
import type { XmlAttributes, XmlHandler } from './read-xml.ts';

/** Used so far, over all sheets of the file. */
export interface SheetBudget {
  cells: number;
  merges: number;
}

interface OpenRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: (Cell | undefined)[];
  nextColumn: number;
}

/** Reads one worksheet part into a grid; what the sheet declares of its own extent is only compared. */
export class SheetReader implements XmlHandler {
  readonly #sources: CellSources;
  readonly #budget: SheetBudget;
  readonly #rows: GridRow[] = [];
  readonly #merges: MergedRange[] = [];
  readonly #rich = new RichText();
  #declared: MergedRange | null = null;
  #lastRow = 0;
  #lastColumn = -1;
  #row: OpenRow | null = null;
  #cell: (RawCell & { column: number }) | null = null;
  #into: 'value' | 'rich' | null = null;

  constructor(sources: CellSources, budget: SheetBudget) {
    this.#sources = sources;
    this.#budget = budget;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'v') this.#into = 'value';
    else if (name === 'is') this.#into = 'rich';
    else if (name === 'f' && this.#cell) this.#cell.formula = true;
    else if (name === 'mergeCell') this.#addMerge(attributes['ref'] ?? '');
    else if (name === 'dimension') this.#declared = readRange(attributes['ref'] ?? 'A1');
    else if (name === 'oleObjects' || name === 'controls') throw new FileRefused('embedded-object-forbidden');
    if (this.#into === 'rich') this.#rich.open(name);
  }

  text(text: string): void {
    if (this.#into === 'rich') this.#rich.add(text);
    if (this.#into !== 'value' || !this.#cell) return;
    this.#cell.value += text;
    if (this.#cell.value.length > LIMITS.textLength) throw new FileRefused('text-too-long');
  }

  close(name: string): void {
    if (this.#into === 'rich') this.#rich.close(name);
    if (name === 'v') this.#into = null;
    else if (name === 'is') {
      this.#into = null;
      if (this.#cell) this.#cell.value = this.#rich.take();
    } else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  grid(sheet: { readonly name: string; readonly hidden: boolean }): Grid {
    const columnCount = this.#rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
    const { name, hidden } = sheet;
    return {
      name,
      hidden,
      rows: this.#rows,
      merges: this.#merges,
      columnCount,
      dimensionWrong: this.#dimensionWrong(),
      delimited: false,
    };
  }

  #openRow(attributes: XmlAttributes): void {
    const number = attributes['r'] === undefined ? this.#lastRow + 1 : Number(attributes['r']);
    if (!Number.isInteger(number) || number <= this.#lastRow || number > 1_048_576)
      throw badReference(String(attributes['r']));
    this.#lastRow = number;
    this.#row = { number, hidden: /^(1|true)$/.test(attributes['hidden'] ?? ''), cells: [], nextColumn: 0 };
  }

  #openCell(attributes: XmlAttributes): void {
    const row = this.#row;
    if (!row) throw new FileRefused('malformed-xml');
    const reference = attributes['r'];
    let column = row.nextColumn;
    if (reference !== undefined) {
      const place = readReference(reference);
      if (place.row !== row.number || place.column < row.nextColumn) throw badReference(reference);
      ({ column } = place);
    }
    row.nextColumn = column + 1;
    this.#lastColumn = Math.max(this.#lastColumn, column);
    this.#cell = {
      column,
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? 0),
      value: '',
      formula: false,
    };
  }

  #closeCell(): void {
    const raw = this.#cell;
    this.#cell = null;
    const cell = raw && cellOf(raw, this.#sources);
    if (!raw || !cell || !this.#row) return;
    if (raw.column >= LIMITS.columns) throw new FileRefused('too-many-columns');
    this.#budget.cells += 1;
    if (this.#budget.cells > LIMITS.cells) throw new FileRefused('too-many-rows');
    this.#row.cells[raw.column] = cell;
  }

  #closeRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row || row.cells.length === 0) return;
    if (row.number > LIMITS.rows || this.#rows.length >= LIMITS.rows) throw new FileRefused('too-many-rows');
    this.#rows.push({ number: row.number, hidden: row.hidden, cells: row.cells, fields: 0 });
  }

  #addMerge(reference: string): void {
    this.#budget.merges += 1;
    if (this.#budget.merges > LIMITS.merges) throw new FileRefused('too-many-merges');
    this.#merges.push(readRange(reference));
  }

  #dimensionWrong(): boolean {
    const declared = this.#declared;
    return (
      declared !== null &&
      (declared.bottom !== Math.max(1, this.#lastRow) || declared.right !== Math.max(0, this.#lastColumn))
    );
  }
}
