import type { Fault, FaultCode } from '@dachushi/api/upkeep/verify-database.ts';

const WORDS: Readonly<Record<FaultCode, string>> = {
  'baseline-missing': '所依据的现状不在了 / its baseline is gone',
  'baseline-changed': '所依据的现状被改动过 / its baseline was changed',
  'entry-missing': '第 {seq} 条记录缺失 / entry {seq} is missing',
  'not-on-the-one-before': '第 {seq} 条记录接不上前一条 / entry {seq} does not stand on the one before',
  'entry-changed': '第 {seq} 条记录的内容与校验值不符 / entry {seq} does not match its hash',
  'time-goes-back': '第 {seq} 条记录早于前一条 / entry {seq} is older than the one before',
  'not-valid': '第 {seq} 条记录在当时不可能成立 / entry {seq} was not possible where it stands',
  'head-differs':
    '方案记为 {seq} 条，与最后一条记录不符 / the plan says {seq} entries, which is not where its log ends',
  'answer-differs': '第 {seq} 条记录与当时给窗口的答复不符 / entry {seq} is not what its window was told',
  'snapshot-differs': '第 {seq} 条之后的快照与记录不符 / the snapshot after entry {seq} is not what the log gives',
  unreadable: '第 {seq} 条记录的内容不是原来的写法 / the content of entry {seq} is not written as it was',
};

/** The first thing that is wrong with a plan, for a person at a terminal. */
export function faultWords({ code, seq }: Fault): string {
  return WORDS[code].replaceAll('{seq}', String(seq ?? ''));
}
