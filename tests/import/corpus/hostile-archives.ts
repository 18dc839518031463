import { deflateRawSync } from 'node:zlib';
import type { RefusedCase } from './corpus-case.ts';
import { rawZip } from './raw-zip.ts';
import type { RawPart } from './raw-zip.ts';
import { oneSheet, PLAIN_ROWS, sheetXml, smallWorkbook } from './small-workbook.ts';

const sheet = { name: '台账', xml: sheetXml(PLAIN_ROWS) };
const withPart = (part: RawPart) => () => smallWorkbook({ sheets: [sheet], parts: [part] });
const sheetPart = (lie: Partial<RawPart>): RawPart => ({
  path: 'xl/worksheets/sheet1.xml',
  content: sheet.xml,
  ...lie,
});
const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1024 * 1024, 0x20);
const xlsx = (title: string, code: string, bytes: () => Uint8Array): RefusedCase => ({
  title,
  name: '台账.xlsx',
  code,
  bytes,
});

/** Archives that lie, hide, overflow or carry something along. */
export const HOSTILE_ARCHIVES: readonly RefusedCase[] = [
  xlsx('a part of 60 MB of blanks', 'zip-bomb', withPart({ path: 'xl/sharedStrings.xml', content: zeros(60) })),
  xlsx(
    'a sheet packed a thousand to one',
    'zip-bomb',
    withPart(sheetPart({ content: Buffer.concat([Buffer.from(sheet.xml), zeros(30)]) })),
  ),
  xlsx('another archive inside', 'nested-archive', withPart({ path: 'xl/media/42.zip', content: 'PK' })),
  xlsx('another workbook inside', 'nested-archive', withPart({ path: 'more.xlsx', content: 'PK' })),
  xlsx(
    'an archive under a harmless name',
    'nested-archive',
    withPart({
      path: 'xl/media/image1.bin',
      content: rawZip([]),
      method: 0,
      packed: oneSheet(PLAIN_ROWS),
      size: oneSheet(PLAIN_ROWS).length,
    }),
  ),
  xlsx('a path that climbs out', 'unsafe-entry-name', withPart({ path: '../../etc/passwd', content: 'x' })),
  xlsx('a path that climbs out with backslashes', 'unsafe-entry-name', withPart({ path: '..\\..\\x', content: 'x' })),
  xlsx('an absolute path', 'unsafe-entry-name', withPart({ path: '/etc/passwd', content: 'x' })),
  xlsx('a path on a drive', 'unsafe-entry-name', withPart({ path: 'C:/x.xml', content: 'x' })),
  xlsx('a path with NUL', 'unsafe-entry-name', withPart({ path: 'xl/a\u0000b.xml', content: 'x' })),
  xlsx('a part without a name', 'unsafe-entry-name', withPart({ path: '', content: 'x' })),
  xlsx('the same part twice', 'duplicate-entry', () =>
    rawZip([
      { path: 'xl/workbook.xml', content: 'a' },
      { path: 'xl/workbook.xml', content: 'b' },
    ]),
  ),
  xlsx('the same part in other letters', 'duplicate-entry', () =>
    rawZip([
      { path: 'xl/workbook.xml', content: 'a' },
      { path: 'XL/Workbook.xml', content: 'b' },
    ]),
  ),
  xlsx('two parts on the same bytes', 'overlapping-entries', withPart({ path: 'a.xml', content: 'x', offset: 0 })),
  xlsx('a directory that is none', 'corrupt-file', () =>
    rawZip([{ path: 'a.xml', content: 'x' }], { directoryOffset: 4 }),
  ),
  xlsx('a size smaller than the part', 'size-mismatch', withPart(sheetPart({ size: 10 }))),
  xlsx('a size larger than the part', 'size-mismatch', withPart(sheetPart({ size: 1_000_000 }))),
  xlsx('two sizes for one part', 'size-mismatch', withPart(sheetPart({ localSize: 12 }))),
  xlsx('a directory that hides a part', 'size-mismatch', () => smallWorkbook({ sheets: [sheet], end: { count: 3 } })),
  xlsx('a wrong checksum', 'corrupt-file', withPart(sheetPart({ crc: 1 }))),
  xlsx(
    'packed bytes that are noise',
    'corrupt-file',
    withPart(sheetPart({ packed: Buffer.from('ffffffffffff', 'hex') })),
  ),
  xlsx(
    'packed bytes cut short',
    'corrupt-file',
    withPart(sheetPart({ packed: deflateRawSync(Buffer.from(sheet.xml)).subarray(0, 40) })),
  ),
  xlsx('a part that points outside', 'corrupt-file', withPart({ path: 'a.xml', content: 'x', offset: 9_999_999 })),
  xlsx(
    'a part longer than the file',
    'overlapping-entries',
    withPart({ path: 'a.xml', content: 'x', packedSize: 9_999_999 }),
  ),
  xlsx('3,000 parts', 'too-many-entries', () =>
    rawZip(Array.from({ length: 3_000 }, (_, at) => ({ path: `p${at}.xml`, content: 'x' }))),
  ),
  xlsx('a count of 65,535', 'too-many-entries', () => rawZip([{ path: 'a.xml', content: 'x' }], { count: 65_535 })),
  xlsx('a password', 'encrypted-file', withPart(sheetPart({ flags: 0x801 }))),
  xlsx('a strange packing method', 'unsupported-format', withPart(sheetPart({ method: 12, packed: Buffer.from('x') }))),
  xlsx('macros', 'macro-forbidden', withPart({ path: 'xl/vbaProject.bin', content: 'x' })),
  xlsx('old macro sheets', 'macro-forbidden', withPart({ path: 'xl/macrosheets/sheet1.xml', content: 'x' })),
  xlsx(
    'a link to another workbook',
    'external-link-forbidden',
    withPart({ path: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }),
  ),
  xlsx('a link to another workbook by relation only', 'external-link-forbidden', () =>
    smallWorkbook({
      sheets: [sheet],
      relations: '<Relationship Id="x" Type="http://x/externalLink" Target="file:///c:/a.xlsx" TargetMode="External"/>',
    }),
  ),
  xlsx(
    'an embedded object',
    'embedded-object-forbidden',
    withPart({ path: 'xl/embeddings/oleObject1.bin', content: 'x' }),
  ),
  xlsx('a control', 'embedded-object-forbidden', withPart({ path: 'xl/activeX/activeX1.xml', content: '<x/>' })),
  xlsx('a sheet that is not there', 'corrupt-file', () =>
    smallWorkbook({ sheets: [], workbookPr: '<sheets><sheet name="a" sheetId="1" r:id="r9"/></sheets>' }),
  ),
  xlsx('a relation that climbs out', 'unsafe-entry-name', () =>
    smallWorkbook({
      sheets: [sheet],
      relations: '<Relationship Id="r2" Type="http://x/worksheet" Target="../../../x.xml"/>',
    }),
  ),
  xlsx('only the end of an archive', 'unsupported-format', () => rawZip([])),
  xlsx('the first half of a workbook', 'corrupt-file', () => oneSheet(PLAIN_ROWS).subarray(0, 400)),
  xlsx('a Word document', 'unsupported-format', () => rawZip([{ path: 'word/document.xml', content: '<x/>' }])),
  xlsx('a presentation', 'unsupported-format', () => rawZip([{ path: 'ppt/presentation.xml', content: '<x/>' }])),
  xlsx('a binary workbook', 'unsupported-format', () => rawZip([{ path: 'xl/workbook.bin', content: 'x' }])),
];
