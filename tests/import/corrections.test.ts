import { describe, expect, it } from 'vitest';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import type { ImportMapping, ImportOptions, ImportReading } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';
import { errorsOf, rowsOf } from './corpus/corpus-case.ts';
import { HEADER, PLAIN_ROWS, sheetXml, smallWorkbook } from './corpus/small-workbook.ts';

async function read(text: string | Uint8Array, options: ImportOptions = {}, name = '台账.csv'): Promise<ImportReading> {
  const result = await readLedger({ name, bytes: Buffer.from(text as string) }, options);
  if (isRefused(result)) throw new Error(result.refused.detail);
  return result;
}

const TABLE = '单位名称,内设机构名称,核定编制,楼层\n市教育局,办公室,约八,3\n市教育局,人事处,5,4\n';

describe('what the user corrects', () => {
  it('a cell set right heals its error, and the baseline follows', async () => {
    const before = await read(TABLE);
    expect(errorsOf(before)).toEqual(['not-a-number@C2']);
    expect(before.baseline).toBeNull();
    const after = await read(TABLE, { fixes: [{ type: 'cell', sheet: null, row: 2, column: 'C', value: '8' }] });
    expect(rowsOf(after)).toEqual(['市教育局/办公室 8 - -', '市教育局/人事处 5 - -']);
    expect(after.baseline?.departments[0]?.divisions[0]?.establishment.行政).toBe(8);
  });

  it('a row left out is left out whole', async () => {
    const after = await read(TABLE, { fixes: [{ type: 'skip-row', sheet: null, row: 2 }] });
    expect(rowsOf(after)).toEqual(['市教育局/人事处 5 - -']);
    expect(errorsOf(after)).toEqual([]);
  });

  it('a kind that was guessed can be chosen', async () => {
    const guessed = await read(TABLE.replace('约八', '8'));
    expect(guessed.preview.rows[0]).toMatchObject({ kind: '综合管理', kindGuessed: true });
    const fixes = [{ type: 'kind', sheet: null, row: 2, kind: '监管' }] as const;
    const chosen = await read(TABLE.replace('约八', '8'), { fixes });
    expect(chosen.preview.rows[0]).toMatchObject({ kind: '监管', kindGuessed: false });
  });

  it('another column can be taken for the number', async () => {
    const { mapping } = await read(TABLE);
    const changed: ImportMapping = {
      sheets: mapping.sheets.map((sheet) => ({
        ...sheet,
        columns: sheet.columns.map((column) => ({
          ...column,
          meaning: column.column === 'C' ? null : column.column === 'D' ? ('establishment' as const) : column.meaning,
        })),
      })),
    };
    expect(rowsOf(await read(TABLE, { mapping: changed }))).toEqual(['市教育局/办公室 3 - -', '市教育局/人事处 4 - -']);
  });

  it('the mapping sent back unchanged changes nothing', async () => {
    const first = await read(TABLE);
    expect(await read(TABLE, { mapping: first.mapping })).toEqual(first);
  });

  it('a hidden sheet is read when it is chosen, a summary when its parts are not', async () => {
    const other = sheetXml([HEADER, ['市财政局', '办公室', 1, 1, 0]]);
    const book = smallWorkbook({
      sheets: [
        { name: '台账', xml: sheetXml(PLAIN_ROWS) },
        { name: '旧', xml: other, state: 'hidden' },
      ],
    });
    const { mapping } = await read(book, {}, '台账.xlsx');
    const chosen = { sheets: mapping.sheets.map((sheet) => ({ ...sheet, use: sheet.sheet === '旧' })) };
    const result = await read(book, { mapping: chosen }, '台账.xlsx');
    expect(rowsOf(result)).toEqual(['市财政局/办公室 1 1 0']);
    expect(result.sheets.map(({ skipped }) => skipped)).toEqual(['not-chosen', null]);
  });

  it('garbled text is shown repaired first, and repaired when asked', async () => {
    const plain = TABLE.replace('约八', '8');
    const garbled = Buffer.from(plain).toString('latin1');
    const { problems } = await read(garbled);
    const [problem] = problems.filter(({ code }) => code === 'mojibake-suspected');
    expect(problem?.detail['repair']).toBe('utf8-read-as-latin1');
    expect(problem?.detail['repaired']).toContain('单位名称');
    const repaired = await read(garbled, { repair: 'utf8-read-as-latin1' });
    expect(rowsOf(repaired)).toEqual(rowsOf(await read(plain)));
  });

  it('text that is lost is refused in so many words', async () => {
    const result = await readLedger({ name: '乱.csv', bytes: Buffer.from('锟斤拷,锟斤拷,锟斤拷\n锟斤拷,锟斤拷,8\n') });
    expect(isRefused(result) && result.refused.code).toBe('mojibake-suspected');
  });

  it('personal columns are covered in the rows shown for choosing a header', async () => {
    const { sheets } = await read('单位名称,内设机构名称,核定编制,负责人姓名\n市教育局,办公室,8,某某某\n');
    expect(sheets[0]?.head.map(({ cells }) => cells[3])).toEqual(['负责人姓名', '***']);
  });

  it('an item list joins the baseline it is given, and says what fits nowhere', async () => {
    const { baseline } = await read(TABLE.replace('约八', '8'));
    const list = '项目编码,实施部门,项目名称,原承办处室,监管处室\n01,市教育局,办学许可,办公室,人事处\n';
    const joined = await read(list, { joins: baseline! });
    const [office, personnel] = baseline!.departments[0]!.divisions;
    expect(joined.baseline?.departments[0]?.items).toMatchObject([
      { id: '01', name: '办学许可', handlerId: office!.id, supervisorId: personnel!.id },
    ]);
    const astray = await read(list.replace('办公室', '基教处'), { joins: baseline! });
    expect(astray.baseline).toBeNull();
    expect(astray.problems).toMatchObject([
      { level: 'error', code: 'missing-division-name', detail: { reason: 'not-in-baseline' } },
      {},
    ]);
  });
});
