import { readZip } from './read-zip.ts';

export interface SheetCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  /** As the file says: larger, strong, on a ground, with lines. */
  readonly look: CellLook;
}

export interface CellLook {
  readonly strong: boolean;
  readonly title: boolean;
  readonly ground: string | null;
  readonly lines: boolean;
  readonly centred: boolean;
}

export interface ReadSheet {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SheetCell & { readonly column: number })[])[];
}

const WANTED = /^xl\/(workbook\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/;

/** The sheets of a workbook of ours as it shows them: results of formulas, merged cells, looks. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<readonly ReadSheet[]> {
  const texts = await readZip(bytes, (path) => WANTED.test(path));
  const parse = (path: string) => new DOMParser().parseFromString(texts.get(path) ?? '<none/>', 'application/xml');
  const looks = looksOf(parse('xl/styles.xml'));
  const names = all(parse('xl/workbook.xml'), 'sheet').map((sheet) => sheet.getAttribute('name') ?? '');
  return names.map((name, at) => sheetOf(name, parse(`xl/worksheets/sheet${at + 1}.xml`), looks));
}

interface Look extends CellLook {
  readonly percent: boolean;
}

const PERCENT = new Set(['9', '10']);

function looksOf(styles: Document): readonly Look[] {
  const fonts = all(styles, 'font');
  const grounds = all(styles, 'fill').map((fill) => all(fill, 'fgColor')[0]?.getAttribute('rgb')?.slice(2) ?? null);
  const formats = all(styles, 'cellXfs')[0];
  return all(formats ?? styles, 'xf').map((xf): Look => {
    const font = fonts[Number(xf.getAttribute('fontId') ?? 0)];
    return {
      strong: font !== undefined && all(font, 'b').length > 0,
      title: Number((font && all(font, 'sz')[0]?.getAttribute('val')) ?? 11) >= 16,
      ground: grounds[Number(xf.getAttribute('fillId') ?? 0)] ?? null,
      lines: (xf.getAttribute('borderId') ?? '0') !== '0',
      centred: all(xf, 'alignment')[0]?.getAttribute('horizontal') === 'center',
      percent: PERCENT.has(xf.getAttribute('numFmtId') ?? ''),
    };
  });
}

const PLAIN: Look = { strong: false, title: false, ground: null, lines: false, centred: false, percent: false };

function sheetOf(name: string, sheet: Document, looks: readonly Look[]): ReadSheet {
  const spans = new Map<string, { readonly columns: number; readonly rows: number }>();
  const covered = new Set<string>();
  for (const merge of all(sheet, 'mergeCell')) {
    const [from = '', to = from] = (merge.getAttribute('ref') ?? '').split(':');
    const [left, top, right, bottom] = [...placeOf(from), ...placeOf(to)] as [number, number, number, number];
    spans.set(`${left},${top}`, { columns: right - left + 1, rows: bottom - top + 1 });
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left) covered.add(`${column},${row}`);
  }
  return {
    name,
    widths: all(sheet, 'col').map((column) => Number(column.getAttribute('width') ?? 10)),
    rows: all(sheet, 'row').map((row) =>
      all(row, 'c').flatMap((cell) => {
        const [column, line] = placeOf(cell.getAttribute('r') ?? 'A1');
        if (covered.has(`${column},${line}`)) return [];
        const look = looks[Number(cell.getAttribute('s') ?? 0)] ?? PLAIN;
        const span = spans.get(`${column},${line}`) ?? { columns: 1, rows: 1 };
        return [{ column, look, ...span, text: textOf(cell, look) }];
      }),
    ),
  };
}

function textOf(cell: Element, { percent }: Look): string {
  if (cell.getAttribute('t') === 'inlineStr')
    return all(cell, 't')
      .map((each) => each.textContent)
      .join('');
  const value = all(cell, 'v')[0]?.textContent ?? '';
  return percent && value !== '' ? `${(Number(value) * 100).toFixed(2)}%` : value;
}

/** Column and row of `B12`, from 0. */
function placeOf(reference: string): readonly [number, number] {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [column - 1, Number(digits) - 1];
}

function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}
