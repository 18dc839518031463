import { describe, expect, it } from 'vitest';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { IMPORT_ERRORS } from '@dachushi/domain/import/import-codes.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';
import { HOSTILE_ARCHIVES } from './corpus/hostile-archives.ts';
import { HOSTILE_TEXTS } from './corpus/hostile-texts.ts';
import { HOSTILE_XML } from './corpus/hostile-xml.ts';

describe.each([
  ['archive', HOSTILE_ARCHIVES],
  ['XML', HOSTILE_XML],
  ['text or other format', HOSTILE_TEXTS],
])('a hostile %s is refused by name', (_, cases) => {
  it.each(cases)('$title: $code', async ({ name, bytes, code }) => {
    const result = await readLedger({ name, bytes: bytes() });
    expect(isRefused(result) ? result.refused : result.problems).toMatchObject({ code, file: name });
    const { refused } = result as Extract<typeof result, { refused: unknown }>;
    expect(refused.detail).toContain(name);
    expect(refused.detail).toContain(IMPORT_ERRORS[code as keyof typeof IMPORT_ERRORS]);
    expect(refused.detailEn).toContain(name);
  });
});
