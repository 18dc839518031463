import type { OddCase } from './corpus-case.ts';
import { HEADER, oneSheet, PLAIN_ROWS, sheetXml, smallWorkbook } from './small-workbook.ts';

const ROWS = ['市教育局/办公室 8 1 2', '市教育局/人事处 5 1 1'];
const book = (title: string, bytes: () => Uint8Array, expected: Omit<OddCase, 'title' | 'bytes'>): OddCase => ({
  title,
  bytes,
  ...expected,
});
const xml = (cell: string) => ({ xml: cell });
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></styleSheet>';

/** Workbooks as Excel, WPS and LibreOffice leave them. */
export const ODD_WORKBOOKS: readonly OddCase[] = [
  book('one plain sheet', () => oneSheet(PLAIN_ROWS), { rows: ROWS, warnings: [] }),
  book('a declared extent of the whole sheet', () => oneSheet(PLAIN_ROWS, { dimension: 'A1:XFD1048576' }), {
    rows: ROWS,
    warnings: ['dimension-ignored'],
  }),
  book('styled cells out to the last column', () => oneSheet([...PLAIN_ROWS, [xml('<c s="1"/>')]]), { rows: ROWS }),
  book(
    'merged departments',
    () => oneSheet([HEADER, ['市教育局', '办公室', 8, 1, 2], [null, '人事处', 5, 1, 1]], { merges: ['A2:A3'] }),
    { rows: ROWS, warnings: ['merged-cells-filled'] },
  ),
  book(
    'a department merged to the end of the sheet',
    () => oneSheet([HEADER, ['市教育局', '办公室', 8, 1, 2], [null, '人事处', 5, 1, 1]], { merges: ['A2:A1048576'] }),
    { rows: ROWS, warnings: ['merged-cells-filled'] },
  ),
  book(
    'merged numbers are not counted twice',
    () =>
      oneSheet([HEADER, ['市教育局', '办公室', 8, 1, 2], ['市教育局', '人事处', null, 1, 1]], { merges: ['C2:C3'] }),
    { rows: ['市教育局/办公室 8 1 2', '市教育局/人事处 - 1 1'] },
  ),
  book(
    'a division merged over its kinds',
    () =>
      oneSheet(
        [
          ['单位名称', '内设机构名称', '编制类型', '核定编制'],
          ['市教育局', '办公室', '行政编制', 7],
          [null, null, '工勤编制', 1],
        ],
        { merges: ['A2:A3', 'B2:B3'] },
      ),
    { rows: ['市教育局/办公室 8 - -'] },
  ),
  book(
    'three header rows',
    () =>
      oneSheet(
        [
          ['单位名称', '内设机构名称', '编制', null, null],
          [null, null, '核定编制', '领导职数', null],
          [null, null, null, '正职', '副职'],
          ['市教育局', '办公室', 8, 1, 2],
        ],
        { merges: ['A1:A3', 'B1:B3', 'C1:E1', 'C2:C3', 'D2:E2'] },
      ),
    { rows: ROWS.slice(0, 1), warnings: ['multi-row-header'] },
  ),
  book(
    'section rows over merged cells',
    () =>
      oneSheet(
        [
          ['内设机构名称', '核定编制', '正职', '副职'],
          ['一、市教育局', null, null, null],
          ['办公室', 8, 1, 2],
        ],
        { merges: ['A2:D2'] },
      ),
    { rows: ROWS.slice(0, 1), warnings: ['section-row-as-department'] },
  ),
  book(
    'sheets named as departments',
    () =>
      smallWorkbook({
        sheets: ['市教育局', '市财政局'].map((name) => ({
          name,
          xml: sheetXml([
            ['内设机构名称', '核定编制'],
            ['办公室', 8],
          ]),
        })),
      }),
    { rows: ['市教育局/办公室 8 - -', '市财政局/办公室 8 - -'], warnings: ['sheet-name-as-department'] },
  ),
  book(
    'a summary sheet with all rows',
    () =>
      smallWorkbook({
        sheets: [
          { name: '汇总', xml: sheetXml(PLAIN_ROWS) },
          { name: '市教育局', xml: sheetXml(PLAIN_ROWS) },
        ],
      }),
    { rows: ROWS, warnings: ['summary-sheet-skipped'] },
  ),
  book(
    'a summary sheet with other numbers',
    () =>
      smallWorkbook({
        sheets: [
          { name: '汇总', xml: sheetXml([HEADER, ['市教育局', '办公室', 9, 1, 2]]) },
          { name: '市教育局', xml: sheetXml(PLAIN_ROWS) },
        ],
      }),
    { rows: ROWS, errors: ['conflicting-duplicate@2'] },
  ),
  book(
    'a summary of departments only',
    () =>
      smallWorkbook({
        sheets: [
          {
            name: '总表',
            xml: sheetXml([
              ['单位名称', '核定编制'],
              ['市教育局', 13],
            ]),
          },
          { name: '台账', xml: sheetXml(PLAIN_ROWS) },
        ],
      }),
    { rows: ROWS, warnings: ['summary-sheet-skipped'] },
  ),
  book(
    'a hidden sheet',
    () =>
      smallWorkbook({
        sheets: [
          { name: '台账', xml: sheetXml(PLAIN_ROWS) },
          { name: '旧', xml: sheetXml([HEADER, ['市财政局', '办公室', 1, 1, 0]]), state: 'veryHidden' },
        ],
      }),
    { rows: ROWS, warnings: ['hidden-sheet-skipped'] },
  ),
  book(
    'a sheet of notes',
    () =>
      smallWorkbook({
        sheets: [
          { name: '填表说明', xml: sheetXml([['请如实填写'], ['谢谢']]) },
          { name: '台账', xml: sheetXml(PLAIN_ROWS) },
        ],
      }),
    { rows: ROWS },
  ),
  book('filtered rows', () => oneSheet(PLAIN_ROWS, { hiddenRows: [3] }), {
    rows: ROWS,
    warnings: ['hidden-rows-included'],
  }),
  book(
    'formulas with their values',
    () => oneSheet([HEADER, ['市教育局', '办公室', xml('<c><f>4+4</f><v>8</v></c>'), 1, 2]]),
    { rows: ROWS.slice(0, 1), warnings: ['formula-value-used'] },
  ),
  book('formulas without values', () => oneSheet([HEADER, ['市教育局', '办公室', xml('<c><f>4+4</f></c>'), 1, 2]]), {
    errors: ['formula-without-cached-value@C2'],
  }),
  book('error values', () => oneSheet([HEADER, ['市教育局', '办公室', xml('<c t="e"><v>#DIV/0!</v></c>'), 1, 2]]), {
    errors: ['cell-error-value@C2'],
  }),
  book('numbers kept as text', () => oneSheet([HEADER, ['市教育局', '办公室', '8', '1', '2']]), {
    rows: ROWS.slice(0, 1),
    warnings: ['text-number-converted'],
  }),
  book(
    'rich text and phonetic hints',
    () =>
      oneSheet([
        HEADER,
        [
          '市教育局',
          xml('<c t="inlineStr"><is><r><t>办</t></r><r><t>公室</t></r><rPh sb="0" eb="1"><t>ban</t></rPh></is></c>'),
          8,
          1,
          2,
        ],
      ]),
    { rows: ROWS.slice(0, 1) },
  ),
  book(
    'shared texts with escapes',
    () =>
      smallWorkbook({
        sheets: [
          {
            name: '台账',
            xml: sheetXml([HEADER, [xml('<c t="s"><v>0</v></c>'), xml('<c t="s"><v>1</v></c>'), 8, 1, 2]]),
          },
        ],
        strings: '<sst><si><t>市教育局</t></si><si><t>办公_x000D_\n室</t></si></sst>',
      }),
    { rows: ROWS.slice(0, 1), warnings: ['linebreak-in-name-removed'] },
  ),
  book(
    'zeros by number format',
    () =>
      smallWorkbook({
        sheets: [
          {
            name: '台账',
            xml: sheetXml([
              ['机构编码', '单位名称', '内设机构名称'],
              [xml('<c s="1"><v>1001</v></c>'), '市教育局', '办公室'],
            ]),
          },
        ],
        styles: STYLES,
      }),
    { rows: ['市教育局/办公室 - - -'], warnings: ['leading-zero-kept'] },
  ),
  book(
    'a code of 18 digits kept as a number',
    () =>
      oneSheet([
        ['机构编码', '单位名称', '内设机构名称'],
        [xml('<c><v>1.2345678901234568E+17</v></c>'), '市教育局', '办公室'],
      ]),
    { warnings: ['code-precision-lost'] },
  ),
  book(
    'a date where a number should be',
    () =>
      smallWorkbook({
        sheets: [
          { name: '台账', xml: sheetXml([HEADER, ['市教育局', '办公室', xml('<c s="2"><v>42000</v></c>'), 1, 2]]) },
        ],
        styles: STYLES,
      }),
    { errors: ['not-a-number@C2'] },
  ),
  book(
    'names with a prefix, as some writers make them',
    () =>
      smallWorkbook({
        sheets: [
          {
            name: '台账',
            xml: sheetXml(PLAIN_ROWS)
              .replace(/<(\/?)(\w)/g, '<$1x:$2')
              .replace('xmlns=', 'xmlns:x='),
          },
        ],
      }),
    { rows: ROWS },
  ),
  book(
    'UTF-16 inside',
    () =>
      smallWorkbook({
        sheets: [{ name: '台账', xml: '' }],
        parts: [{ path: 'xl/worksheets/sheet1.xml', content: Buffer.from(`\ufeff${sheetXml(PLAIN_ROWS)}`, 'utf16le') }],
      }),
    { rows: ROWS },
  ),
  book(
    'cells and rows without addresses',
    () => smallWorkbook({ sheets: [{ name: '台账', xml: sheetXml(PLAIN_ROWS).replace(/ r="\w+"/g, '') }] }),
    { rows: ROWS },
  ),
  book(
    'the same department in two sheets, the same division twice',
    () =>
      smallWorkbook({
        sheets: [
          { name: '甲', xml: sheetXml(PLAIN_ROWS) },
          {
            name: '乙',
            xml: sheetXml([
              HEADER,
              ['市教育局', '办公室', 9, 1, 2],
              ['市教育局', '基教处', 4, 1, 1],
              ['市教育局', '高教处', 4, 1, 1],
            ]),
          },
        ],
      }),
    { errors: ['conflicting-duplicate@2'] },
  ),
];
