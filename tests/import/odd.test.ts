import { describe, expect, it } from 'vitest';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';
import { errorsOf, rowsOf } from './corpus/corpus-case.ts';
import { ODD_TEXTS } from './corpus/odd-texts.ts';
import { ODD_WORKBOOKS } from './corpus/odd-workbooks.ts';

describe.each([
  ['text', ODD_TEXTS],
  ['workbook', ODD_WORKBOOKS],
])('an odd %s is read as it is meant', (_, cases) => {
  it.each(cases)('$title', async ({ name = '台账.xlsx', bytes, rows, warnings, errors = [] }) => {
    const result = await readLedger({ name, bytes: bytes() });
    if (isRefused(result)) throw new Error(result.refused.detail);
    if (rows) expect(rowsOf(result)).toEqual(rows);
    expect(errorsOf(result)).toEqual(errors);
    expect(result.baseline === null).toBe(errors.length > 0);
    const codes = new Set(result.problems.filter(({ level }) => level === 'warning').map(({ code }) => code));
    if (warnings?.length === 0) expect([...codes]).toEqual([]);
    else if (warnings) expect([...codes]).toEqual(expect.arrayContaining([...warnings]));
  });
});
