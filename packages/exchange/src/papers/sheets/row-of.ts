import type { FormulaCell, PaperCell, PaperRow } from './paper-sheet.ts';
import type { Look } from './paper-styles.ts';

type Value = PaperCell['value'];

/** Cells from the first column on; a hole (`undefined`) is covered by a merged cell. */
export function rowOf(cells: readonly (PaperCell | undefined)[]): PaperRow {
  return new Map(cells.flatMap((cell, at) => (cell ? [[at, cell] as const] : [])));
}

export function cell(look: Look, value: Value): PaperCell {
  return { look, value };
}

/** One line over `columns` columns. */
export function wideRow(look: Look, value: string, columns: number): PaperRow {
  return new Map([[0, { look, value, columns }]]);
}

export function formula(text: string, value: number | null): FormulaCell {
  return { formula: text, value };
}
