import type { RefusedCase } from './corpus-case.ts';
import { rawZip } from './raw-zip.ts';
import { oneSheet, PLAIN_ROWS } from './small-workbook.ts';

const HEAD = '单位名称,内设机构名称,核定编制\n';
const of = (title: string, name: string, code: string, bytes: () => string | Uint8Array): RefusedCase => ({
  title,
  name,
  code,
  bytes: () => Buffer.from(bytes() as string),
});
const ole = (word = '') =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(word, 'utf16le')]);

/** Files that are not what they are called, and texts that are no tables. */
export const HOSTILE_TEXTS: readonly RefusedCase[] = [
  of('an empty file', '空.csv', 'empty-sheet', () => ''),
  of('blank lines only', '空.csv', 'empty-sheet', () => '\n\n , ,\n'),
  of('a text without a header', '诗.txt', 'no-header', () => '床前明月光\n疑是地上霜\n'),
  of('a header only', '头.csv', 'no-data-rows', () => HEAD),
  of('NUL bytes', '坏.csv', 'binary-content', () => `${HEAD}市教育局,办\u0000公室,3\n`),
  of('an open quotation mark', '坏.csv', 'unbalanced-quote', () => `${HEAD}市教育局,"办公室,3\n`),
  of('a field of 40,000 characters', '长.csv', 'text-too-long', () => `${HEAD}市教育局,${'处'.repeat(40_000)},3\n`),
  of(
    '300 columns',
    '宽.csv',
    'too-many-columns',
    () => `${Array.from({ length: 300 }, (_, at) => `列${at}`).join(',')}\n`,
  ),
  of('a line of 100,000 commas', '宽.csv', 'too-many-columns', () => `${HEAD}${','.repeat(100_000)}\n`),
  of('120,000 lines', '长.csv', 'too-many-rows', () => HEAD + 'a,b,1\n'.repeat(120_000)),
  of(
    '21,000 divisions',
    '多.csv',
    'too-many-rows',
    () => HEAD + Array.from({ length: 21_000 }, (_, at) => `局${at % 500},第${at}处,1\n`).join(''),
  ),
  of('21 MB', '大.csv', 'file-too-large', () => Buffer.alloc(21 * 1024 * 1024, 0x61)),
  of('bytes in no encoding', '乱.csv', 'encoding-error', () =>
    Buffer.from([0x61, 0x2c, 0xff, 0xff, 0x0a, 0x80, 0x80, 0x0a]),
  ),
  of('half of a UTF-16 character', '乱.csv', 'encoding-error', () =>
    Buffer.concat([Buffer.from('\ufeff单位', 'utf16le'), Buffer.from([0x00, 0xd8, 0x61])]),
  ),
  of('an old workbook', '台账.xls', 'unsupported-format', () => ole()),
  of('a WPS workbook', '台账.et', 'unsupported-format', () => ole()),
  of('an old Word document', '文.doc', 'unsupported-format', () => ole()),
  of('an old workbook named xlsx', '台账.xlsx', 'magic-mismatch', () => ole()),
  of('a workbook with a password', '台账.xlsx', 'encrypted-file', () => ole('EncryptedPackage')),
  of('an OpenDocument table', '台账.ods', 'unsupported-format', () =>
    rawZip([
      { path: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
      { path: 'content.xml', content: '<x/>' },
    ]),
  ),
  of('a workbook with macros by name', '台账.xlsm', 'macro-forbidden', () => oneSheet(PLAIN_ROWS)),
  of('a workbook named csv', '台账.csv', 'magic-mismatch', () => oneSheet(PLAIN_ROWS)),
  of('a workbook named json', '台账.json', 'magic-mismatch', () => oneSheet(PLAIN_ROWS)),
  of('a PDF', '台账.pdf', 'unsupported-format', () => '%PDF-1.7'),
  of('a PDF named xlsx', '台账.xlsx', 'magic-mismatch', () => '%PDF-1.7'),
  of('a PNG named xlsx', '台账.xlsx', 'magic-mismatch', () => Buffer.from('89504e470d0a1a0a', 'hex')),
  of('a RAR', '台账.rar', 'unsupported-format', () => 'Rar!\u001a'),
  of('a 7z', '台账.7z', 'unsupported-format', () => Buffer.from('377abcaf271c', 'hex')),
  of('a gzip named csv', '台账.csv', 'magic-mismatch', () => Buffer.from('1f8b0800', 'hex')),
  of('a program', '台账.exe', 'unsupported-format', () => 'MZ\u0090'),
  of(
    'a web page named xls',
    '台账.xls',
    'magic-mismatch',
    () => '<html><table><tr><td>单位名称</td></tr></table></html>',
  ),
  of('a web page named csv', '台账.csv', 'magic-mismatch', () => '\ufeff<!DOCTYPE html><table></table>'),
  of('an XML workbook', '台账.xml', 'magic-mismatch', () => '<?xml version="1.0"?><Workbook/>'),
  of('a text named xlsx', '台账.xlsx', 'magic-mismatch', () => 'unit,division,places\n'),
  of('noise named xlsx', '台账.xlsx', 'corrupt-file', () => Buffer.from('0102030405060708090a', 'hex')),
  of('a text named xls', '台账.xls', 'magic-mismatch', () => HEAD),
  of('a picture by name', '图.bmp', 'unsupported-format', () => 'BM'),
  of('json that is broken', '方案.json', 'corrupt-file', () => '{"departments":['),
  of('json of somebody else', '方案.json', 'unsupported-format', () => '{"a":1}'),
  of('a json list', '方案.json', 'unsupported-format', () => '[]'),
  of(
    'json of nineteen million brackets',
    '方案.json',
    'corrupt-file',
    () => '['.repeat(9_500_000) + ']'.repeat(9_500_000),
  ),
  of('json of seven million empty lists', '方案.json', 'corrupt-file', () => `[${'[],'.repeat(6_300_000)}[]]`),
  of('json nested 100,000 deep', '方案.json', 'corrupt-file', () => '['.repeat(100_000)),
  of(
    'json with a prototype',
    '方案.json',
    'corrupt-file',
    () =>
      '{"title":"x","baseDate":"2026-01-01","departments":[{"id":"a","name":"b","divisions":[],"__proto__":{"x":1}}]}',
  ),
  of('json with an id twice', '方案.json', 'corrupt-file', () =>
    JSON.stringify({
      title: 'x',
      baseDate: '2026-01-01',
      departments: [
        { id: 'a', name: 'b', divisions: [] },
        { id: 'a', name: 'c', divisions: [] },
      ],
    }),
  ),
  of('a plan whose baseline is missing', 'plan.json', 'corrupt-file', () => '{"format":"dachushi-plan","version":1}'),
];
