import { columnIndex } from '../grid.ts';
import type { MergedRange } from '../grid.ts';
import { FileRefused } from '../refusal.ts';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_383;

/** `B12` → row 12, column 1. @throws FileRefused for an address that no sheet has. */
export function readReference(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  const column = columnIndex(letters);
  const row = Number(digits);
  if (column < 0 || column > LAST_COLUMN || row < 1 || row > LAST_ROW) throw badReference(reference);
  return { row, column };
}

export function readRange(reference: string): MergedRange {
  const [from = '', to = from] = reference.split(':');
  const a = readReference(from);
  const b = readReference(to);
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

export function badReference(reference: string): FileRefused {
  const shown = reference.slice(0, 40);
  return new FileRefused('bad-cell-reference', { zh: `“${shown}”`, en: `“${shown}”` });
}
