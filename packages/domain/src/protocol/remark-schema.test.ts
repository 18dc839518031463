import { expect, test } from 'vitest';
import { KEPT_ACTS_SCHEMA, REMARK_ACTS_SCHEMA } from './remark-schema.ts';

const write = { kind: 'write', actId: 'a-1', place: { on: 'plan' }, text: ' 第一行\r\n第二行\t完 ' };
const vote = { kind: 'vote', actId: 'v-1', divisionId: 'hrss-01', choice: '赞成' };
const parse = (...acts: readonly object[]) => REMARK_ACTS_SCHEMA.safeParse({ acts });

test('text comes trimmed, with plain line breaks, and nobody named', () => {
  expect(parse(write).data?.acts[0]).toEqual({
    ...write,
    text: '第一行\n第二行 完',
    mentions: [],
  });
});

test.each([
  ['nothing written', { ...write, text: ' \n ' }, '请写出意见'],
  ['too long', { ...write, text: '长'.repeat(2_001) }, '最多 2000 个字'],
  ['control characters', { ...write, text: '核\u0007对' }, '控制字符'],
  ['turned direction', { ...write, text: '核\u202E对' }, '控制字符'],
  ['half a character', { ...write, text: '核\uD83D对' }, '控制字符'],
  ['somebody named twice', { ...write, mentions: ['p-1', 'p-1'] }, '同一人'],
  ['an objection without words', { ...vote, choice: '反对' }, '反对时请写明理由'],
] as const)('%s is refused in words', (_, act, words) => {
  expect(parse(act).error?.issues[0]?.message).toContain(words);
});

test.each([
  ['a misspelt field', { ...write, txt: '' }],
  ['an unknown place', { ...write, place: { on: 'city' } }],
  ['a place with too much', { ...write, place: { on: 'plan', departmentId: 'a' } }],
  ['a step 0', { ...write, place: { on: 'entry', seq: 0 } }],
  ['an unknown act', { ...write, kind: 'like' }],
  ['an id with blanks', { ...write, actId: 'a 1' }],
  ['a person that is none', { ...write, mentions: ['<b>'] }],
  ['twenty-one people', { ...write, mentions: Array.from({ length: 21 }, (_, at) => `p-${at}`) }],
  ['another vote', { ...vote, choice: '弃' }],
  ['an endless objection', { ...vote, text: '长'.repeat(501) }],
] as const)('%s is refused', (_, act) => {
  expect(parse(act).success).toBe(false);
});

test('fifty acts are taken at once and no more', () => {
  const acts = Array.from({ length: 51 }, (_, at) => ({ ...vote, actId: `v-${at}` }));
  expect(parse(...acts.slice(1)).success).toBe(true);
  expect(parse(...acts).success).toBe(false);
  expect(parse().success).toBe(false);
});

test('acts of a plan file stand numbered one by one, each under an id of its own', () => {
  const kept = (n: number, actId: string) => ({
    ...{ n, person: 'p-1', seq: 3, time: '2026-11-22T08:00:00.000Z' },
    act: { ...write, actId, text: '请核对' },
  });
  const read = (...acts: readonly object[]) => KEPT_ACTS_SCHEMA.safeParse(acts).success;
  expect(read(kept(1, 'a'), kept(2, 'b'))).toBe(true);
  expect(read(kept(1, 'a'), kept(3, 'b'))).toBe(false);
  expect(read(kept(1, 'a'), kept(2, 'a'))).toBe(false);
});
