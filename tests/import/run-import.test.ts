import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import type { ImportProgress } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';
import { runImport } from '@dachushi/exchange/import/run-import.ts';
import { HOSTILE_ARCHIVES } from './corpus/hostile-archives.ts';
import { HOSTILE_TEXTS } from './corpus/hostile-texts.ts';
import { HOSTILE_XML } from './corpus/hostile-xml.ts';

const name = '03-office-style.xlsx';
const file = { name, bytes: readFileSync(new URL(`samples/${name}`, import.meta.url)) };
const codeOf = (result: Awaited<ReturnType<typeof runImport>>) => (isRefused(result) ? result.refused.code : null);

/** Lines of so many divisions in departments of twenty. */
function city(divisions: number): Uint8Array {
  const lines = Array.from(
    { length: divisions },
    (_, at) => `市第${Math.floor(at / 20)}局,第${at % 20}业务处,负责第${at}项工作,8,1,2`,
  );
  return Buffer.from(`单位名称,内设机构名称,主要职责,核定编制,正职,副职\n${lines.join('\n')}\n`);
}

/** A busy machine is no fault of the reader: what is held here is memory, and that the end is the reader's own. */
const PATIENT = { deadline: 60_000 } as const;
const HEAVY = /60 MB|thousand to one|attribute of 3 million|half a million|101,000 rows|510,000|21,000|100,000 deep/;

describe('reading on a thread of its own', () => {
  it('gives what reading directly gives', async () => {
    expect(await runImport(file)).toEqual(await readLedger(file));
  });

  it('tells how far it is, from nothing on', async () => {
    const seen: ImportProgress[] = [];
    await runImport(file, {}, { onProgress: (progress) => seen.push(progress) });
    expect(seen[0]).toMatchObject({ stage: 'opening', done: 0 });
    expect(seen.map(({ stage }) => stage)).toEqual(expect.arrayContaining(['sheets', 'columns', 'preview']));
    expect(seen.map(({ done }) => done)).toEqual(seen.map(({ done }) => done).sort((a, b) => a - b));
  });

  it('stops when it is cancelled, and does not begin when it is cancelled already', async () => {
    const cancel = new AbortController();
    const result = await runImport(file, {}, { signal: cancel.signal, onProgress: () => cancel.abort() });
    expect(codeOf(result)).toBe('import-cancelled');
    expect(codeOf(await runImport(file, {}, { signal: cancel.signal }))).toBe('import-cancelled');
  });

  it('stops at the deadline', async () => {
    expect(codeOf(await runImport({ name: '大.csv', bytes: city(19_000) }, {}, { deadline: 5 }))).toBe(
      'import-timeout',
    );
  });

  it('turns running out of memory into a refusal', async () => {
    expect(codeOf(await runImport({ name: '大.csv', bytes: city(19_000) }, {}, { memory: 12 }))).toBe('import-crashed');
  });

  it('reads 20,000 divisions in 256 MB while the caller goes on', async () => {
    let turns = 0;
    const others = setInterval(() => (turns += 1), 20);
    const result = await runImport({ name: '大.csv', bytes: city(20_000) }, {}, PATIENT);
    clearInterval(others);
    expect(isRefused(result) ? result.refused : result.preview.divisions).toBe(20_000);
    expect(turns).toBeGreaterThan(5);
  });

  const heavy = [...HOSTILE_ARCHIVES, ...HOSTILE_XML, ...HOSTILE_TEXTS].filter(({ title }) => HEAVY.test(title));
  it.each(heavy)('ends $title by its own rules, within its memory', async ({ name: hostile, bytes, code }) => {
    const result = await runImport({ name: hostile, bytes: bytes() }, {}, PATIENT);
    expect(codeOf(result)).toBe(code);
  });
});
