import { all, readXml, readZip } from './read-pptx.ts';
import type { Element } from './read-pptx.ts';

export interface ReadCell {
  readonly text: string;
  readonly formula: string | null;
}

export interface ReadSheet {
  readonly xml: Element;
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Number of a cell; 0 for an empty one. */
  value(reference: string): number;
  /** Rows in which a cell of `column` reads `text`. */
  rowsWith(column: string, text: string): readonly number[];
}

/** A sheet of a workbook by its place, as another program would read it. */
export function readSheet(bytes: Buffer, place: number): ReadSheet {
  const xml = readXml(readZip(bytes).get(`xl/worksheets/sheet${place}.xml`) ?? '');
  const cells = new Map(all(xml, 'c').map((cell) => [cell.attributes['r'] ?? '', cellOf(cell)]));
  return {
    xml,
    cells,
    value: (reference) => Number(cells.get(reference)?.text ?? 0),
    rowsWith: (column, text) =>
      [...cells].flatMap(([reference, cell]) =>
        reference.replace(/\d+/, '') === column && cell.text === text ? [Number(reference.replace(/\D+/, ''))] : [],
      ),
  };
}

function cellOf(cell: Element): ReadCell {
  const text = all(cell, cell.attributes['t'] === 'inlineStr' ? 't' : 'v')[0]?.text ?? '';
  return { text, formula: all(cell, 'f')[0]?.text ?? null };
}

/** Calculates the kinds of formula that papers use, as a spreadsheet program would. @throws on any other. */
export function calculate(sheet: ReadSheet, formula: string): number {
  const sum = /^SUM\(([A-Z]+)(\d+):\1(\d+)\)$/.exec(formula);
  if (sum) return rows(sum[2], sum[3]).reduce((total, row) => total + sheet.value(`${sum[1] ?? ''}${row}`), 0);
  const share = /^IF\(([A-Z]+\d+)=0,"",([A-Z]+\d+)\/([A-Z]+\d+)\)$/.exec(formula);
  if (share) return sheet.value(share[2] ?? '') / sheet.value(share[3] ?? '');
  const sumIf = /^SUMIF\(\$C\$(\d+):\$C\$(\d+),"纳入",\$([A-Z])\$\d+:\$[A-Z]\$\d+\)$/.exec(formula);
  if (sumIf)
    return scoped(sheet, rows(sumIf[1], sumIf[2])).reduce(
      (total, row) => total + sheet.value(`${sumIf[3] ?? ''}${row}`),
      0,
    );
  const count = /^COUNTIFS\(\$C\$(\d+):\$C\$(\d+),"纳入",\$D\$\d+:\$D\$\d+,">0"\)$/.exec(formula);
  if (count) return scoped(sheet, rows(count[1], count[2])).filter((row) => sheet.value(`D${row}`) > 0).length;
  if (/^[A-Z]+\d+([-+][A-Z]+\d+)*$/.test(formula))
    return [...formula.matchAll(/([-+]?)([A-Z]+\d+)/g)].reduce(
      (total, [, sign, reference = '']) => total + (sign === '-' ? -1 : 1) * sheet.value(reference),
      0,
    );
  throw new Error(`a formula of another kind: ${formula}`);
}

function rows(first = '0', last = '0'): readonly number[] {
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at);
}

function scoped(sheet: ReadSheet, all: readonly number[]): readonly number[] {
  return all.filter((row) => sheet.cells.get(`C${row}`)?.text === '纳入');
}
