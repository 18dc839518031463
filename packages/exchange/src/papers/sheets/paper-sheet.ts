import { columnLetter } from '../../import/grid.ts';
import { cellText, xmlText } from '../../xlsx-writing/sheet-xml.ts';
import { styleIndex } from './paper-styles.ts';
import type { Look } from './paper-styles.ts';

/** A formula carries the value the program has worked out, so that the sheet reads right wherever it is not calculated. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: number | null;
}

export interface PaperCell {
  readonly look: Look;
  readonly value: string | number | FormulaCell | null;
  /** Columns and rows that the cell reaches over; 1 unless said. The covered cells are left out of the rows. */
  readonly columns?: number;
  readonly rows?: number;
}

/** Cells by column; a hole is drawn as part of the merged cell that covers it. */
export type PaperRow = ReadonlyMap<number, PaperCell>;

export interface PaperSheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly PaperRow[];
  /** Rows that stay in sight and stand on every printed page: from `first` to `last`, counted from 1. */
  readonly heading: { readonly first: number; readonly last: number };
  readonly paper: 'A4' | 'A3';
  readonly footer: { readonly left: string; readonly right: string };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function paperSheetXml(sheet: PaperSheet): string {
  const { widths, rows, heading, paper, footer } = sheet;
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const body = fillCovered(rows).map((row, at) => rowXml(at + 1, row, widths));
  const merges = rows.flatMap((row, at) => [...row].flatMap(([column, cell]) => mergeOf(cell, column, at + 1)));
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${columnLetter(widths.length - 1)}${Math.max(1, rows.length)}"/>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${heading.last}" topLeftCell="A${heading.last + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData>${merged}<printOptions horizontalCentered="1"/>` +
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.35"/>' +
    `<pageSetup paperSize="${paper === 'A4' ? 9 : 8}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${xmlText(`&L&9${footerText(footer.left)}&C&9第 &P 页 共 &N 页&R&9${footerText(footer.right)}`)}</oddFooter></headerFooter></worksheet>`
  );
}

/** Excel takes no more than 255 characters for a whole footer. */
const MOST_FOOTER = 90;

function footerText(text: string): string {
  const short = [...text].slice(0, MOST_FOOTER).join('');
  // a digit after the size code would be read as part of it
  return ` ${short.replaceAll('&', '&&')}`;
}

/** Covered cells get the border of the cell that reaches over them: printed lines have no gaps. */
function fillCovered(rows: readonly PaperRow[]): readonly PaperRow[] {
  const filled = rows.map((row) => new Map(row));
  rows.forEach((row, top) => {
    for (const [left, { look, columns = 1, rows: down = 1 }] of row) {
      for (let y = top; y < top + down; y += 1)
        for (let x = left; x < left + columns; x += 1) if (!rows[y]?.has(x)) filled[y]?.set(x, { look, value: null });
    }
  });
  return filled;
}

function mergeOf({ columns = 1, rows = 1 }: PaperCell, column: number, row: number): readonly string[] {
  if (columns === 1 && rows === 1) return [];
  return [`<mergeCell ref="${columnLetter(column)}${row}:${columnLetter(column + columns - 1)}${row + rows - 1}"/>`];
}

function rowXml(number: number, row: PaperRow, widths: readonly number[]): string {
  const cells = [...row].sort(([a], [b]) => a - b);
  const lines = Math.max(1, ...cells.map(([column, cell]) => linesOf(cell, column, widths)));
  const tall = cells.some(([, { look }]) => look === 'title') ? 34 : 6 + lines * 15;
  return `<row r="${number}" ht="${Math.min(TALLEST, tall)}" customHeight="1">${cells.map(([column, cell]) => cellXml(`${columnLetter(column)}${number}`, cell)).join('')}</row>`;
}

/** Points; no program allows more. */
const TALLEST = 409;

/** Lines that one row has to offer for its share of a wrapped text: a Chinese character is as wide as two others. */
function linesOf({ value, columns = 1, rows = 1 }: PaperCell, column: number, widths: readonly number[]): number {
  if (typeof value !== 'string') return 1;
  const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0) - 1;
  const lines = value.split('\n').reduce((sum, line) => {
    const wide = [...line].reduce((total, character) => total + (character < '\u2e80' ? 1 : 2), 0);
    return sum + Math.max(1, Math.ceil(wide / width));
  }, 0);
  return Math.ceil(lines / rows);
}

function cellXml(reference: string, { look, value }: PaperCell): string {
  const head = `<c r="${reference}" s="${styleIndex(look)}"`;
  if (value === null || value === '') return `${head}/>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  // typed as text: a name that looks like a formula is never run
  if (typeof value === 'string')
    return `${head} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  const known = value.value === null ? '' : `<v>${value.value}</v>`;
  return `${head}><f>${xmlText(value.formula)}</f>${known}</c>`;
}
