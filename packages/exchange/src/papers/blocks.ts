import type { ParagraphStyle } from './looks.ts';
import type { PageForm } from './measures.ts';

/** What a paper is made of, one under the other. Word files and pages are written from the same blocks. */
export type Block = TextBlock | TableBlock | DrawingBlock | SectionEnd;

export interface TextBlock {
  readonly kind: 'text';
  readonly style: ParagraphStyle;
  /** Lines that were broken on purpose are parted by `\n`. */
  readonly text: string;
  /** Its lines end where their words end: figures and dates that cannot be broken would stretch the others. */
  readonly ragged?: true;
  /** At the head of a new page. */
  readonly newPage?: true;
  /** Its text in runs, where some of it is marked. */
  readonly runs?: readonly Run[];
  /** Characters: turned lines stand `left` in, the first one `back` to the left of them. */
  readonly hanging?: { readonly left: number; readonly back: number };
}

/** Words of a revision: what goes is struck out, what comes is underlined; told without colour. */
export interface Run {
  readonly text: string;
  readonly mark?: 'goes' | 'comes';
}

export interface TableCell {
  readonly text: string;
  /** The same text in runs, where some of it is marked. */
  readonly runs?: readonly Run[];
  readonly style: Extract<ParagraphStyle, `Table${string}`>;
  /** Columns that the cell reaches over; 1 unless said. */
  readonly columns?: number;
  /** `start`: reaches down; `on`: is covered by the one above. */
  readonly down?: 'start' | 'on';
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Repeated on every page. */
  readonly head?: true;
  /** May be cut between lines where a page ends; others stand on one page. */
  readonly splits?: true;
  readonly shaded?: true;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Of the columns, in proportion. */
  readonly widths: readonly number[];
  /** Twips that the table takes. */
  readonly width: number;
  readonly rows: readonly TableRow[];
}

/** A drawing of ours, as large as the room allows. */
export interface DrawingBlock {
  readonly kind: 'drawing';
  readonly svg: string;
  /** Of the drawing, in its own unit. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** Twips. */
  readonly room: { readonly width: number; readonly height: number };
  /** Pixels across where a file can only hold a picture. */
  readonly pixels: number;
}

/** What stands above it, up to the section before, is on pages of this form. The last block of a paper is one. */
export interface SectionEnd {
  readonly kind: 'section';
  readonly form: PageForm;
}

export function paragraph(style: ParagraphStyle, text: string): TextBlock {
  return { kind: 'text', style, text };
}

export function paragraphOnNewPage(style: ParagraphStyle, text: string): TextBlock {
  return { kind: 'text', style, text, newPage: true };
}

export function table(table: Omit<TableBlock, 'kind'>): TableBlock {
  return { kind: 'table', ...table };
}

export function endOfSection(form: PageForm): SectionEnd {
  return { kind: 'section', form };
}

export function text(value: string): TableCell {
  return { text: value, style: 'TableText' };
}

/** Figures and short words; nothing for null. */
export function centre(value: string | number | null): TableCell {
  return { text: value === null ? '' : `${value}`, style: 'TableCentre' };
}

export function headRow(...titles: readonly string[]): TableRow {
  return { head: true, cells: titles.map((title) => ({ text: title, style: 'TableHead' })) };
}
