import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';
import { PLAIN_ROWS, sheetXml, smallWorkbook } from './corpus/small-workbook.ts';

const SEED = 20_261_122;

/** Small fast generator (mulberry32): the same seed, the same thousand files. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SPLINTERS = [
  '<',
  '>',
  '"',
  '&',
  '&amp;',
  ']]>',
  '<!DOCTYPE a>',
  '</row>',
  '<c>',
  '\u0000',
  '\ufffd',
  ',',
  '"\n',
  '\t',
  '合计',
  '９',
  '-1',
  '+',
  '()',
  'A1:XFD9',
  '1e999',
  '__proto__',
  '𠮷',
  '\u202e',
  '',
];

/** Flips, cuts, doubles and swaps pieces of the bytes, or puts in what parsers stumble over. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let changed = Buffer.from(bytes);
  const at = () => Math.floor(random() * (changed.length + 1));
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const [a, b] = [at(), at()].sort((x, y) => x - y) as [number, number];
    const piece = changed.subarray(a, Math.min(b, a + 400));
    const splinter = Buffer.from(SPLINTERS[Math.floor(random() * SPLINTERS.length)] ?? '');
    const ways = [
      () => Buffer.concat([changed.subarray(0, a), splinter, changed.subarray(a)]),
      () => Buffer.concat([changed.subarray(0, a), changed.subarray(a + piece.length)]),
      () => Buffer.concat([changed.subarray(0, a), piece, changed.subarray(a)]),
      () => Buffer.concat([changed.subarray(0, a), splinter, changed.subarray(a + splinter.length)]),
      () =>
        Buffer.from(changed.map((byte, place) => (place >= a && place < a + 3 ? Math.floor(random() * 256) : byte))),
      () => (random() < 0.1 ? changed.subarray(0, a) : changed),
    ];
    changed = (ways[Math.floor(random() * ways.length)] ?? ways[0]!)();
  }
  return changed;
}

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url));
const csvPart = sample('06-ledger-gb18030-no-bom.csv').subarray(0, 3_000);
const utf8Part = sample('02-ledger-clean-utf8-bom.csv').subarray(0, 3_000);
const officeStyle = sample('03-office-style.xlsx');
const baselineJson = Buffer.from(
  JSON.stringify({
    title: 'x',
    baseDate: '2026-01-01',
    departments: [
      { id: 'a', name: 'b', divisions: [{ id: 'c', name: 'd', duties: ['负责机关日常运转。'.repeat(200)] }] },
    ],
  }),
);
const strings = '<sst><si><t>市教育局</t></si><si><r><t>办公</t></r><r><t>室</t></r></si></sst>';
const styles =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>';
const sheet = sheetXml(
  [
    ...PLAIN_ROWS,
    [{ xml: '<c t="s"><v>0</v></c>' }, { xml: '<c t="s"><v>1</v></c>' }, { xml: '<c s="0"><f>1+1</f><v>2</v></c>' }],
  ],
  {
    merges: ['A2:A3'],
    dimension: 'A1:E4',
  },
);

/** Broken XML in a sound archive: what a checksum does not catch. */
function mutatedWorkbook(random: () => number): Uint8Array {
  const which = Math.floor(random() * 4);
  const broken = (content: string, own: number) =>
    which === own ? Buffer.from(mutate(Buffer.from(content), random)) : Buffer.from(content);
  const parts = [
    { path: 'xl/worksheets/sheet1.xml', content: broken(sheet, 0) },
    { path: 'xl/sharedStrings.xml', content: broken(strings, 1) },
    { path: 'xl/styles.xml', content: broken(styles, 2) },
  ];
  const whole = smallWorkbook({ sheets: [{ name: '台账', xml: sheet }], parts });
  return which === 3 ? mutate(whole, random) : whole;
}

/** The reader must end with a value that names the file, and never with a fault of its own. */
async function mustEndWell(name: string, bytes: Uint8Array, turn: number): Promise<'read' | 'refused'> {
  const result = await readLedger({ name, bytes });
  if (!isRefused(result)) {
    expect(result.preview.rows.length, `turn ${turn}`).toBeLessThanOrEqual(20_000);
    return 'read';
  }
  expect(result.refused.code, `turn ${turn}`).not.toBe('import-crashed');
  expect(result.refused.detail).toContain(name);
  return 'refused';
}

describe('1,400 random mutations', () => {
  it.each([
    ['XML of a workbook', '台账.xlsx', 600, mutatedWorkbook],
    ['a text in UTF-8', '台账.csv', 300, (random: () => number) => mutate(utf8Part, random)],
    ['a text in GB18030', '台账.csv', 200, (random: () => number) => mutate(csvPart, random)],
    ['bytes of a workbook', '台账.xlsx', 200, (random: () => number) => mutate(officeStyle, random)],
    ['a baseline as json', '现状.json', 100, (random: () => number) => mutate(baselineJson, random)],
  ])('%s: none brings the reader down', async (_, name, turns, make) => {
    const random = randomFrom(SEED);
    const ends = { read: 0, refused: 0 };
    for (let turn = 0; turn < turns; turn += 1) ends[await mustEndWell(name, make(random), turn)] += 1;
    // Both ways out are taken, so the mutations are neither too tame nor too wild to say anything.
    expect(ends.refused).toBeGreaterThan(0);
    expect(ends.read).toBeGreaterThan(0);
  });
});
