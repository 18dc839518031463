import type { ReactNode } from 'react';

/** What may stand in a cell of choice; `value` is what the page understands, `label` what people see, type and paste. */
export interface GridOption {
  readonly value: string;
  readonly label: string;
}

/** How one cell is edited. */
export interface CellEditing {
  /** The text the editor starts with. */
  readonly initial: string;
  /** Present for a cell of choice: typing narrows the list. */
  readonly options?: readonly GridOption[];
  readonly inputMode?: 'numeric' | 'text';
}

export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** A smaller line above the title, said before it. */
  readonly group?: string;
  /** px, at least; `grow` shares out what is left. */
  readonly width: number;
  readonly grow?: number;
  /** px on a phone, for the frozen column. */
  readonly narrow?: number;
  readonly align?: 'figure' | 'text' | 'middle';
  /** What is copied, sorted by and shown, unless `show` draws it. */
  readonly text: (row: Row) => string;
  readonly show?: (row: Row) => ReactNode;
  /** Null: this cell cannot be edited. */
  readonly edit?: (row: Row) => CellEditing | null;
  /** A cell that switches: Enter, Space, a press or a tap do it. For columns that are not edited. */
  readonly press?: (row: Row) => void;
  /** Ascending. Without it the column cannot be sorted. */
  readonly compare?: (a: Row, b: Row) => number;
}

/** One value a person has put into a cell, as typed. */
export interface CellEdit {
  readonly rowKey: string;
  readonly columnId: string;
  readonly text: string;
}

/** What was typed and is not (yet) so: with the reason when it was refused. */
export interface HeldCell {
  readonly text: string;
  readonly why?: string;
}

export function cellKey(rowKey: string, columnId: string): string {
  return `${rowKey}\n${columnId}`;
}
