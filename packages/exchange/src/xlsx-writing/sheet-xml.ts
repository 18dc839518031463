import { columnLetter } from '../import/grid.ts';
import { HEADER_STYLE, styleOf } from './cell-styles.ts';
import type { CellTone } from './cell-styles.ts';

export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Values to choose from, offered by the cell; others are refused. */
  readonly list?: readonly string[];
  /** Only whole numbers of 0 or more. */
  readonly whole?: true;
  /** Shown beside the cell while it is being filled in. */
  readonly hint?: string;
}

export type PlainValue = string | number | null;
export type SheetValue = PlainValue | { readonly value: PlainValue; readonly tone: CellTone };

export interface SheetContent {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Rows below the last one in which the cells still offer their lists. */
const SPARE_ROWS = 500;

/** Characters over all columns beyond which a page of A4 would print too small to read. */
const A4_CHARACTERS = 150;

/** One sheet: frozen header with a filter, lists to choose from, numbers as numbers and texts as texts, one page wide on paper. */
export function sheetXml({ columns, rows }: SheetContent): string {
  const last = columnLetter(columns.length - 1);
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const body = rows.map((cells, at) => bodyRow(at + 2, cells, columns));
  const checks = columns.flatMap((column, at) =>
    validation(column, `${columnLetter(at)}2:${columnLetter(at)}${rows.length + SPARE_ROWS}`),
  );
  const paper = columns.reduce((sum, { width }) => sum + width, 0) > A4_CHARACTERS ? 8 : 9;
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${rows.length + 1}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${headerRow(columns)}${body.join('')}</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/>` +
    (checks.length > 0 ? `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>` : '') +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  );
}

function headerRow(columns: readonly SheetColumn[]): string {
  const cells = columns.map(({ header }, at) => textCell(`${columnLetter(at)}1`, header, HEADER_STYLE));
  return `<row r="1" ht="48" customHeight="1">${cells.join('')}</row>`;
}

function bodyRow(number: number, cells: readonly SheetValue[], columns: readonly SheetColumn[]): string {
  const written = cells.map((cell, column) => {
    const { value, tone } = typeof cell === 'object' && cell !== null ? cell : { value: cell, tone: 'plain' as const };
    const reference = `${columnLetter(column)}${number}`;
    if (typeof value === 'number') return `<c r="${reference}" s="${styleOf('number', tone)}"><v>${value}</v></c>`;
    const style = styleOf(columns[column]?.whole ? 'number' : 'text', tone);
    return value === null || value === '' ? `<c r="${reference}" s="${style}"/>` : textCell(reference, value, style);
  });
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, columns[column]?.width ?? 10)));
  const height = Math.min(TALLEST, 4 + lines * 15);
  return `<row r="${number}" ht="${height}" customHeight="1">${written.join('')}</row>`;
}

/** Points; no program allows more. */
const TALLEST = 409;

/** Lines that a text takes when it is wrapped: a Chinese character is as wide as two others. */
function linesOf(cell: SheetValue, width: number): number {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  if (typeof value !== 'string') return 1;
  return value.split('\n').reduce((sum, line) => {
    const wide = [...line].reduce((total, character) => total + (character < '\u2e80' ? 1 : 2), 0);
    return sum + Math.max(1, Math.ceil(wide / width));
  }, 0);
}

function textCell(reference: string, text: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
}

function validation(column: SheetColumn, range: string): readonly string[] {
  const { hint, list, whole } = column;
  const shown = hint
    ? ` showInputMessage="1" promptTitle="${xmlText(column.header).slice(0, 32)}" prompt="${xmlText(hint)}"`
    : '';
  const heard = `allowBlank="1"${shown} sqref="${range}"`;
  const refused = (error: string) => `showErrorMessage="1" errorTitle="台账" error="${error}"`;
  if (list) {
    const choices = `&quot;${xmlText(list.join(','))}&quot;`;
    return [
      `<dataValidation type="list" ${refused('请从列表中选择')} ${heard}><formula1>${choices}</formula1></dataValidation>`,
    ];
  }
  if (whole) {
    return [
      `<dataValidation type="whole" operator="greaterThanOrEqual" ${refused('请填 0 或正整数')} ${heard}><formula1>0</formula1></dataValidation>`,
    ];
  }
  return hint ? [`<dataValidation ${heard}/>`] : [];
}

/** Marks that turn the direction of what is read, also of the cells beside: charts and papers leave them out too. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text of a cell without marks that turn it around: what XML cannot hold is written as `_xHHHH_`, and what looks like that is protected. */
export function cellText(text: string): string {
  const protectedText = text.replace(TURNING, '').replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return xmlText(
    protectedText.replace(
      /[^\P{Cc}\t\n]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}

/** Text made safe inside XML elements and attributes; halves of a character and what XML forbids become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
