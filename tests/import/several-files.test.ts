import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import type { ImportReading } from '@dachushi/domain/protocol/import-messages.ts';
import { combineReadings } from '@dachushi/exchange/import/combine-readings.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';
import { ledgerXlsx } from '@dachushi/exchange/ledger-xlsx.ts';
import { CITY_OF_ODDITIES } from '@dachushi/exchange/testing/city-of-oddities.ts';
import { describe, expect, it } from 'vitest';

const HEAD = '单位名称,内设机构名称,核定编制,正职,副职,主要职责\n';

async function read(name: string, bytes: string | Uint8Array): Promise<ImportReading> {
  const result = await readLedger({ name, bytes: Buffer.from(bytes as string) });
  if (isRefused(result)) throw new Error(result.refused.detail);
  return result;
}

const education = () => read('市教育局.csv', `${HEAD}市教育局,办公室,8,1,2,文电；会务\n市教育局,人事处,5,1,1,人事\n`);
const finance = () => read('市财政局.csv', `${HEAD}市财政局,办公室,6,1,1,文电\n市财政局,预算处,4,1,1,预算\n`);
const combine = (...readings: ImportReading[]) => combineReadings({ readings, name: '合并' });
const errorsOf = ({ problems }: ImportReading) =>
  problems.flatMap(({ level, code, sheet, row }) => (level === 'error' ? [`${code}@${sheet} ${row}`] : []));

describe('several files as one baseline', () => {
  it('one file for each department: departments in the order of the files, every id used once', async () => {
    const { baseline, preview, problems } = combine(await education(), await finance());
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(preview).toMatchObject({ departments: 2, divisions: 4, establishmentTotal: 23 });
    expect(preview.leadership).toEqual({ chief: 4, deputy: 5 });
    expect(preview.rows.map(({ sheet }) => sheet)).toEqual([
      '市教育局.csv',
      '市教育局.csv',
      '市财政局.csv',
      '市财政局.csv',
    ]);
    const checked = BASELINE_SCHEMA.parse(baseline);
    expect(checked.departments.map(({ name, divisions }) => [name, divisions.map((each) => each.name)])).toEqual([
      ['市教育局', ['办公室', '人事处']],
      ['市财政局', ['办公室', '预算处']],
    ]);
    expect(checked.departments[0]?.divisions[0]?.duties.map(({ text }) => text)).toEqual(['文电', '会务']);
  });

  it('a department spread over two files is one department', async () => {
    const more = await read('补充.csv', `${HEAD}市教育局,基础教育处,7,1,2,基础教育\n`);
    const { baseline, preview } = combine(await education(), more);
    expect(preview.departments).toBe(1);
    expect(baseline?.departments.map(({ divisions }) => divisions.length)).toEqual([3]);
  });

  it('the same division in two files is refused at its place, never counted twice', async () => {
    const again = await read('市教育局（新）.csv', `${HEAD}市教育局,人事处,5,1,1,人事\n市教育局,办公室,9,1,2,文电\n`);
    const reading = combine(await education(), again);
    expect(errorsOf(reading)).toEqual([
      'duplicate-division@市教育局（新）.csv 2',
      'conflicting-duplicate@市教育局（新）.csv 3',
    ]);
    expect(reading.problems[0]?.detail).toMatchObject({ alsoSheet: '市教育局.csv', alsoRow: 3 });
    expect(reading.baseline).toBeNull();
  });

  it('an error in one file holds all of them back and names the file', async () => {
    const wrong = await read('市科技局.csv', `${HEAD}市科技局,办公室,若干,1,1,文电\n`);
    const reading = combine(await education(), wrong);
    expect(errorsOf(reading)).toEqual(['not-a-number@市科技局.csv 2']);
    expect(reading.baseline).toBeNull();
  });

  it('a list of matters joins the ledgers beside it; one that fits nowhere is named with its file', async () => {
    const list = (handler: string) =>
      read('事项.csv', `项目编码,实施部门,项目名称,承办处室\n0101,市财政局,预算调整审批,${handler}\n`);
    const { baseline } = combine(await list('预算处'), await education(), await finance());
    const handled = baseline?.departments.flatMap(({ items, divisions }) =>
      items.map(({ name, handlerId }) => `${name}@${divisions.find(({ id }) => id === handlerId)?.name ?? ''}`),
    );
    expect(handled).toEqual(['预算调整审批@预算处']);
    const misfit = combine(await education(), await finance(), await list('国库处'));
    expect(errorsOf(misfit)).toEqual(['missing-division-name@事项.csv 2']);
    expect(misfit.baseline).toBeNull();
  });

  it('items, duties with parts and scope of our own ledgers come along under their new ids', async () => {
    const own = await read('全市.xlsx', ledgerXlsx(CITY_OF_ODDITIES));
    const { baseline } = combine(await finance(), own);
    const [, ...others] = baseline?.departments ?? [];
    const plain = (departments: typeof CITY_OF_ODDITIES.departments) =>
      departments.map(({ name, inScope, divisions, items }) => ({
        name,
        inScope,
        divisions: divisions.map((each) => [each.name, each.duties.map(({ text, object }) => [text, object])]),
        items: items.map((item) => [item.name, divisions.find(({ id }) => id === item.handlerId)?.name]),
      }));
    expect(plain(others)).toEqual(plain(CITY_OF_ODDITIES.departments));
    expect(BASELINE_SCHEMA.safeParse(baseline).success).toBe(true);
  });

  it('two files of one name are told apart', async () => {
    const { preview } = combine(await education(), { ...(await finance()), file: (await education()).file });
    expect(new Set(preview.rows.map(({ sheet }) => sheet))).toEqual(new Set(['市教育局.csv', '市教育局.csv（2）']));
  });
});
