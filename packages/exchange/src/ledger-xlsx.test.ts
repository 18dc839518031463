import { describe, expect, it } from 'vitest';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { readLedger } from './import/read-ledger.ts';
import { ledgerTemplateXlsx, ledgerXlsx } from './ledger-xlsx.ts';
import { CITY_OF_ODDITIES } from './testing/city-of-oddities.ts';

async function readBack(bytes: Uint8Array) {
  const result = await readLedger({ name: '导出.xlsx', bytes });
  if (isRefused(result)) throw new Error(result.refused.detail);
  return result;
}

describe('the ledger as a workbook', () => {
  it('gives an equal baseline when it is imported again', async () => {
    const baseline = harbinBaseline();
    const { baseline: back, problems } = await readBack(ledgerXlsx(baseline));
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(back).toEqual(baseline);
  });

  it('brings back formula-like names, long codes, empty departments and duties with parts', async () => {
    const { baseline: back } = await readBack(ledgerXlsx(CITY_OF_ODDITIES));
    expect(back).toEqual(CITY_OF_ODDITIES);
  });

  it('is the same file for the same baseline', () => {
    expect(ledgerXlsx(CITY_OF_ODDITIES).equals(ledgerXlsx(CITY_OF_ODDITIES))).toBe(true);
  });

  it('has an empty template that is recognised and asks for rows', async () => {
    const result = await readLedger({ name: '模板.xlsx', bytes: ledgerTemplateXlsx() });
    expect(isRefused(result) && result.refused.code).toBe('no-data-rows');
  });
});
