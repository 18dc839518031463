import { columnLetter } from '../import/grid.ts';

export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Values to choose from, offered by the cell; others are refused. */
  readonly list?: readonly string[];
  /** Only whole numbers of 0 or more. */
  readonly whole?: true;
  /** Text over several lines. */
  readonly long?: true;
}

export interface SheetContent {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Rows below the last one in which the cells still offer their lists. */
const SPARE_ROWS = 500;

/** One sheet: frozen header with a filter, lists to choose from, numbers as numbers and texts as texts. */
export function sheetXml({ columns, rows }: SheetContent): string {
  const last = columnLetter(columns.length - 1);
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const header = rowXml(
    1,
    columns.map(({ header: text }) => text),
    () => 2,
  );
  const body = rows.map((cells, at) => rowXml(at + 2, cells, (column) => (columns[column]?.long ? 3 : 1)));
  const checks = columns.flatMap((column, at) =>
    validation(column, `${columnLetter(at)}2:${columnLetter(at)}${rows.length + SPARE_ROWS}`),
  );
  return (
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}${rows.length + 1}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${header}${body.join('')}</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/>` +
    (checks.length > 0 ? `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>` : '') +
    '</worksheet>'
  );
}

function rowXml(
  number: number,
  cells: readonly (string | number | null)[],
  textStyle: (column: number) => number,
): string {
  const written = cells.map((value, column) => {
    if (value === null || value === '') return '';
    const reference = `${columnLetter(column)}${number}`;
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    return `<c r="${reference}" s="${textStyle(column)}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

function validation(column: SheetColumn, range: string): readonly string[] {
  const heard = 'showErrorMessage="1" errorTitle="台账"';
  if (column.list) {
    const list = `&quot;${xmlText(column.list.join(','))}&quot;`;
    return [
      `<dataValidation type="list" allowBlank="1" ${heard} error="请从列表中选择" sqref="${range}"><formula1>${list}</formula1></dataValidation>`,
    ];
  }
  if (!column.whole) return [];
  return [
    `<dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" ${heard} error="请填 0 或正整数" sqref="${range}"><formula1>0</formula1></dataValidation>`,
  ];
}

/** Text of a cell: what XML cannot hold is written as `_xHHHH_`, and what looks like that is protected. */
function cellText(text: string): string {
  const protectedText = text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return xmlText(
    protectedText.replace(
      /[^\P{Cc}\t\n]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}

/** Text made safe inside XML elements and attributes; halves of a character become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
