import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';
import { openPackage } from '@dachushi/exchange/import/xlsx/open-package.ts';
import { styleOf } from '@dachushi/exchange/xlsx-writing/cell-styles.ts';
import { expect, test } from 'vitest';
import { problemsWorkbook } from './problems-workbook.ts';

const LEDGER = '部门,内设机构,编制,正职,副职\n市甲局,办公室,若干,1,1\n市甲局,人事处,4名,1,0\n市甲局,业务处,6,1,1\n';

/** Style by cell address of a sheet. */
async function stylesOf(bytes: Uint8Array, sheet: number): Promise<ReadonlyMap<string, number>> {
  const styles = new Map<string, number>();
  await openPackage(bytes).read(`xl/worksheets/sheet${sheet}.xml`, {
    open: (name, attributes) => {
      if (name === 'c') styles.set(attributes['r'] ?? '', Number(attributes['s']));
    },
  });
  return styles;
}

test('errors and reminders are marked at their cells and said in words; sound rows are not', async () => {
  const result = await readLedger({ name: '有错.csv', bytes: Buffer.from(LEDGER) });
  if (isRefused(result)) throw new Error(result.refused.detail);
  const { bytes, name } = problemsWorkbook('有错.csv', result, 'zh');
  expect(name).toBe('导入问题-有错.xlsx');
  const rows = await stylesOf(bytes, 2);
  expect(rows.get('E2')).toBe(styleOf('text', 'error'));
  expect(rows.get('H2')).toBe(styleOf('text', 'error'));
  expect(rows.get('E3')).toBe(styleOf('number', 'warning'));
  expect(rows.get('E4')).toBe(styleOf('number', 'plain'));
  expect(rows.get('H4')).toBe(styleOf('text', 'plain'));
  const again = await readLedger({ name: '问题.xlsx', bytes });
  const said = isRefused(again) ? [] : again.sheets.flatMap(({ head }) => head.flatMap(({ cells }) => cells));
  expect(said.filter((text) => text.startsWith('错误 C'))).toHaveLength(1);
});
