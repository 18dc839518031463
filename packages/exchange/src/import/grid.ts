/**
 * A sheet or a text file as cells, before anybody asks what they mean. Rows without content are absent; numbers count from 1
 * as the user sees them, columns from 0.
 */
export interface Grid {
  /** Null for a text file. */
  readonly name: string | null;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergedRange[];
  readonly columnCount: number;
  /** The file says another extent than its cells have. */
  readonly dimensionWrong: boolean;
  /** Text files only: every row should have as many fields as the header. */
  readonly delimited: boolean;
}

export interface GridRow {
  readonly number: number;
  readonly hidden: boolean;
  /** Sparse: a missing cell is undefined. */
  readonly cells: readonly (Cell | undefined)[];
  /** Fields of a text line, empty ones included; 0 for sheets. */
  readonly fields: number;
}

export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

export interface Cell {
  /** As shown; '' only for a formula that has no saved value. */
  readonly text: string;
  readonly kind: CellKind;
  readonly formula: boolean;
  /** A number of 15 digits or more: its last ones may be wrong already. */
  readonly imprecise?: true;
}

export interface MergedRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** AA → 26; -1 when it is not a column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** The text of a cell; empty where there is none. */
export function cellText(row: GridRow | undefined, column: number): string {
  return row?.cells[column]?.text ?? '';
}
