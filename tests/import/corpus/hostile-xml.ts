import type { RefusedCase } from './corpus-case.ts';
import { oneSheet, PLAIN_ROWS, sheetXml, smallWorkbook } from './small-workbook.ts';

const bySheet = (title: string, code: string, xml: () => string): RefusedCase => ({
  title,
  name: '台账.xlsx',
  code,
  bytes: () => smallWorkbook({ sheets: [{ name: '台账', xml: xml() }] }),
});
const wrap = (inside: string) => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
const plain = sheetXml(PLAIN_ROWS);

const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
/** Blanks that do not pack well, so that it is the text that is refused and not the packing. */
const noise = (length: number) =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('');

/** Workbooks whose archive is sound and whose XML is not. */
export const HOSTILE_XML: readonly RefusedCase[] = [
  bySheet('a billion laughs', 'xml-dtd-forbidden', () => `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]>${wrap('&l9;')}`),
  bySheet(
    'quadratic blow-up',
    'xml-dtd-forbidden',
    () => `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>${wrap('&a;'.repeat(5_000))}`,
  ),
  bySheet(
    'an external entity',
    'xml-dtd-forbidden',
    () => `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${wrap('&a;')}`,
  ),
  bySheet('an external DTD', 'xml-dtd-forbidden', () => `<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">${plain}`),
  bySheet('an empty DOCTYPE', 'xml-dtd-forbidden', () => `<!DOCTYPE worksheet>${plain}`),
  bySheet('an entity nobody declared', 'malformed-xml', () =>
    wrap('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>'),
  ),
  bySheet('nesting of 10,000', 'xml-too-deep', () => wrap('<a>'.repeat(10_000) + '</a>'.repeat(10_000))),
  bySheet('a tag that is never closed', 'malformed-xml', () => '<worksheet><sheetData>'),
  bySheet('tags crossed', 'malformed-xml', () => '<worksheet><a><b></a></b></worksheet>'),
  bySheet('an attribute twice', 'malformed-xml', () => '<worksheet a="1" a="2"/>'),
  bySheet('control characters', 'malformed-xml', () => wrap('<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>')),
  bySheet('no XML at all', 'malformed-xml', () => 'hello'),
  bySheet('nothing at all', 'malformed-xml', () => ''),
  bySheet('bytes that are no text', 'malformed-xml', () => `${plain}<!--\u0000-->`),
  bySheet('a text of 100,000 characters', 'text-too-long', () => sheetXml([[noise(100_000)], ...PLAIN_ROWS])),
  bySheet('a text of 3 million characters', 'text-too-long', () => sheetXml([[noise(3_000_000)], ...PLAIN_ROWS])),
  bySheet('a comment of 3 million characters', 'text-too-long', () => wrap(`<!--${noise(3_000_000)}-->`)),
  bySheet('an attribute of 3 million characters', 'text-too-long', () => wrap(`<row x="${noise(3_000_000)}"/>`)),
  bySheet('a value of 40,000 digits', 'text-too-long', () =>
    wrap(`<row r="1"><c r="A1"><v>${'1'.repeat(40_000)}</v></c></row>`),
  ),
  bySheet('6,000 merged ranges', 'too-many-merges', () =>
    sheetXml(PLAIN_ROWS, { merges: Array.from({ length: 6_000 }, (_, at) => `A${at + 1}:B${at + 1}`) }),
  ),
  bySheet(
    'merged ranges over each other, half a million cells',
    'too-many-merges',
    () =>
      `<worksheet><sheetData>${Array.from(
        { length: 3_000 },
        (_, at) =>
          `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>单位${at}</v></c><c r="B${at + 1}" t="str"><v>处${at}</v></c></row>`,
      )
        .join('')
        .replace('单位0', '单位名称')
        .replace(
          '处0',
          '内设机构名称',
        )}</sheetData><mergeCells>${Array.from({ length: 400 }, (_, at) => `<mergeCell ref="A${at + 2}:A1048576"/>`).join('')}</mergeCells></worksheet>`,
  ),
  bySheet('row 1,048,577', 'bad-cell-reference', () => wrap('<row r="1048577"/>')),
  bySheet('a row number that is none', 'bad-cell-reference', () => wrap('<row r="x"/>')),
  bySheet('rows backwards', 'bad-cell-reference', () => wrap('<row r="5"/><row r="4"/>')),
  bySheet('a row below the last allowed', 'too-many-rows', () =>
    wrap('<row r="900000"><c r="A900000"><v>1</v></c></row>'),
  ),
  bySheet('101,000 rows', 'too-many-rows', () =>
    wrap(
      Array.from(
        { length: 101_000 },
        (_, at) => `<row r="${at + 1}"><c><v>${(at * 7919) % 1_000_003}</v></c></row>`,
      ).join(''),
    ),
  ),
  bySheet('300 columns', 'too-many-columns', () => wrap(`<row r="1">${'<c><v>1</v></c>'.repeat(300)}</row>`)),
  bySheet('a cell outside any row', 'malformed-xml', () => '<worksheet><c><v>1</v></c></worksheet>'),
  bySheet(
    'an embedded control in the sheet',
    'embedded-object-forbidden',
    () => '<worksheet><sheetData/><oleObjects/></worksheet>',
  ),
  bySheet('a cell address that is none', 'bad-cell-reference', () => wrap('<row r="1"><c r="!!"><v>1</v></c></row>')),
  bySheet('a cell of another row', 'bad-cell-reference', () => wrap('<row r="1"><c r="A2"><v>1</v></c></row>')),
  bySheet('a cell twice', 'bad-cell-reference', () =>
    wrap('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
  ),
  bySheet('a column beyond the last', 'bad-cell-reference', () => wrap('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')),
  bySheet('a merged range that is none', 'bad-cell-reference', () => sheetXml(PLAIN_ROWS, { merges: ['nonsense'] })),
  bySheet('a text that is not there', 'bad-string-index', () => wrap('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')),
  bySheet('a text number that is none', 'bad-string-index', () =>
    wrap('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'),
  ),
  bySheet('a prototype as a text number', 'bad-string-index', () =>
    wrap('<row r="1"><c r="A1" t="s"><v>__proto__</v></c></row>'),
  ),
  {
    title: '510,000 texts',
    name: '台账.xlsx',
    code: 'too-many-strings',
    bytes: () =>
      smallWorkbook({
        sheets: [{ name: '台账', xml: plain }],
        strings: `<sst>${Array.from({ length: 510_000 }, (_, at) => `<si><t>${(at * 7919) % 1_000_003}</t></si>`).join('')}</sst>`,
      }),
  },
  {
    title: '600 sheets',
    name: '台账.xlsx',
    code: 'too-many-entries',
    bytes: () => smallWorkbook({ sheets: Array.from({ length: 600 }, (_, at) => ({ name: `s${at}`, xml: plain })) }),
  },
  {
    title: 'a workbook without sheets',
    name: '台账.xlsx',
    code: 'empty-sheet',
    bytes: () => smallWorkbook({ sheets: [] }),
  },
  { title: 'sheets without cells', name: '台账.xlsx', code: 'empty-sheet', bytes: () => oneSheet([]) },
  {
    title: 'sheets without a header',
    name: '台账.xlsx',
    code: 'no-header',
    bytes: () => oneSheet([['你好'], ['世界', 3]]),
  },
  {
    title: 'a header and nothing else',
    name: '台账.xlsx',
    code: 'no-data-rows',
    bytes: () => oneSheet(PLAIN_ROWS.slice(0, 1)),
  },
  {
    title: 'a list of people',
    name: '人员.xlsx',
    code: 'personal-data-table',
    bytes: () =>
      oneSheet([
        ['单位名称', '所在机构', '姓名', '性别', '身份证号'],
        ['市教育局', '办公室', '某某', '女', '230102199001010000'],
      ]),
  },
];
