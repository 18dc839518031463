import { paragraph } from './paragraph.ts';
import type { ParagraphStyle } from './styles.ts';

export interface TableCell {
  readonly text: string;
  readonly style: Extract<ParagraphStyle, 'TableHead' | 'TableText' | 'TableCentre' | 'TableStrong'>;
  /** Columns that the cell reaches over; 1 unless said. */
  readonly columns?: number;
  /** `start`: reaches down; `on`: is covered by the one above. */
  readonly down?: 'start' | 'on';
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Repeated on every page. */
  readonly head?: true;
  readonly shaded?: true;
}

interface Table {
  /** Of the columns, in proportion. */
  readonly widths: readonly number[];
  /** Twips that the table takes. */
  readonly width: number;
  readonly rows: readonly TableRow[];
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
const BORDERS = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('');

/** A table of fixed columns; rows do not break over pages and headers stand on each. */
export function tableXml({ widths: proportions, width: total, rows }: Table): string {
  const parts = proportions.reduce((sum, part) => sum + part, 0);
  const widths = proportions.map((part) => Math.floor((part * total) / parts));
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => rowXml(row, widths)).join('')}</w:tbl>`
  );
}

function rowXml({ cells, head, shaded }: TableRow, widths: readonly number[]): string {
  let at = 0;
  const written = cells.map((cell) => {
    const columns = cell.columns ?? 1;
    const width = widths.slice(at, at + columns).reduce((sum, each) => sum + each, 0);
    at += columns;
    return cellXml(cell, width, head === true || shaded === true);
  });
  return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${written.join('')}</w:tr>`;
}

function cellXml({ text, style, columns = 1, down }: TableCell, width: number, shaded: boolean): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merge = down === undefined ? '' : down === 'start' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const shade = shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="F0F2F4"/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${shade}<w:vAlign w:val="center"/></w:tcPr>${paragraph(style, text)}</w:tc>`;
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
