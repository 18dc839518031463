import { rawZip } from './raw-zip.ts';
import type { RawEnd, RawPart } from './raw-zip.ts';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SmallSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface SmallWorkbook {
  readonly sheets: readonly SmallSheet[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly relations?: string;
  /** Further parts, or replacements by path. */
  readonly parts?: readonly RawPart[];
  readonly end?: RawEnd;
}

export type SmallCell = string | number | null | { readonly xml: string };
export interface SheetExtras {
  readonly merges?: readonly string[];
  readonly dimension?: string;
  readonly hiddenRows?: readonly number[];
  readonly before?: string;
  readonly after?: string;
}

/** Rows of texts and numbers as a worksheet part; `{xml}` stands for a cell as it is. */
export function sheetXml(rows: readonly (readonly SmallCell[])[], extras: SheetExtras = {}): string {
  const body = rows.map((cells, at) => rowXml(at + 1, cells, extras.hiddenRows?.includes(at + 1) ?? false)).join('');
  const merges = extras.merges?.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const dimension = extras.dimension ? `<dimension ref="${extras.dimension}"/>` : '';
  const merged = merges ? `<mergeCells>${merges}</mergeCells>` : '';
  return `<worksheet ${MAIN}>${dimension}${extras.before ?? ''}<sheetData>${body}</sheetData>${merged}${extras.after ?? ''}</worksheet>`;
}

function rowXml(number: number, cells: readonly SmallCell[], hidden: boolean): string {
  const written = cells.map((cell, at) => cellXml(cell, `${String.fromCharCode(65 + at)}${number}`)).join('');
  return `<row r="${number}"${hidden ? ' hidden="1"' : ''}>${written}</row>`;
}

function cellXml(cell: SmallCell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${reference}"`);
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

export function smallWorkbook(workbook: SmallWorkbook): Buffer {
  const { sheets, parts = [] } = workbook;
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at + 1}"/>`,
  );
  const related = sheets.map(
    (_, at) => `<Relationship Id="r${at + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const own: RawPart[] = [
    {
      path: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      path: 'xl/workbook.xml',
      content: `<workbook ${MAIN} xmlns:r="${RELATION}">${workbook.workbookPr ?? ''}<sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${related.join('')}${workbook.relations ?? ''}</Relationships>`,
    },
    ...(workbook.strings ? [{ path: 'xl/sharedStrings.xml', content: workbook.strings }] : []),
    ...(workbook.styles ? [{ path: 'xl/styles.xml', content: workbook.styles }] : []),
    ...sheets.map(({ xml }, at) => ({ path: `xl/worksheets/sheet${at + 1}.xml`, content: xml })),
  ];
  const replaced = new Set(parts.map(({ path }) => path));
  return rawZip([...own.filter(({ path }) => !replaced.has(path)), ...parts], workbook.end);
}

export const HEADER = ['单位名称', '内设机构名称', '核定编制', '正职', '副职'] as const;
export const PLAIN_ROWS: readonly (readonly SmallCell[])[] = [
  HEADER,
  ['市教育局', '办公室', 8, 1, 2],
  ['市教育局', '人事处', 5, 1, 1],
];

/** One sheet of the rows, named 台账. */
export function oneSheet(rows: readonly (readonly SmallCell[])[], extras: SheetExtras = {}): Buffer {
  return smallWorkbook({ sheets: [{ name: '台账', xml: sheetXml(rows, extras) }] });
}
