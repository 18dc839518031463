import { describe, expect, it } from 'vitest';
import { isRefused } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from '@dachushi/exchange/import/read-ledger.ts';

/** Every total of the establishment as label@department (— when it counts more than one). */
async function totalsOf(lines: readonly string[]): Promise<readonly string[]> {
  const text = ['单位名称,内设机构名称,核定编制,正职', ...lines].join('\n');
  const result = await readLedger({ name: '台账.csv', bytes: Buffer.from(text) });
  if (isRefused(result)) throw new Error(result.refused.detail);
  return result.preview.statedTotals
    .filter(({ meaning }) => meaning === 'establishment')
    .map(({ label, department }) => `${label}@${department ?? '—'}`);
}

const FIRST = ['市教育局,办公室,8,1', '市教育局,人事处,5,1'];
const SECOND = ['市财政局,办公室,6,1', '市财政局,预算处,4,1'];

describe('whose total a row of 合计 is', () => {
  it('the 合计 of everything belongs to no department, not to the last one above it', async () => {
    expect(await totalsOf([...FIRST, ',小计,13,2', ...SECOND, ',小计,10,2', ',合计,23,4'])).toEqual([
      '小计@市教育局',
      '小计@市财政局',
      '合计@—',
    ]);
  });

  it('so does one that is wrong', async () => {
    expect(await totalsOf([...FIRST, ...SECOND, ',合计,99,9'])).toEqual(['合计@—']);
  });

  it('a 合计 that closes one department is that department’s', async () => {
    expect(await totalsOf([...FIRST, ',合计,13,2', ...SECOND, ',合计,10,2', ',总计,23,4'])).toEqual([
      '合计@市教育局',
      '合计@市财政局',
      '总计@—',
    ]);
  });

  it('a ledger of a single department has its 合计', async () => {
    expect(await totalsOf([...FIRST, ',合计,13,2'])).toEqual(['合计@市教育局']);
  });
});
