import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';
import { CITY_OF_ODDITIES } from '@dachushi/exchange/testing/city-of-oddities.ts';

/** The exported ledger of the city of oddities, opened in LibreOffice Calc and saved again as xlsx. */
const FILE = new URL('saved-by-libreoffice/city-of-oddities.xlsx', import.meta.url);

describe('a ledger that was opened and saved in LibreOffice', () => {
  it('still gives an equal baseline: formula-like names, leading zeros, long codes, empty departments and duties with parts', async () => {
    const result = await readLedger({ name: '台账.xlsx', bytes: readFileSync(FILE) });
    if (isRefused(result)) throw new Error(result.refused.detail);
    expect(result.problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(result.baseline).toEqual(CITY_OF_ODDITIES);
  });
});
