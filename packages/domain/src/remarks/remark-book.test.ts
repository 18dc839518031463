import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DivisionId } from '../ids.ts';
import { MOST_ACTS_OF_A_PLAN } from '../protocol/remark-schema.ts';
import { EMPTY_BOOK, findRemark, fold, foldAll, refusalOf } from './remark-book.ts';
import type { RemarkBook } from './remark-book.ts';
import { CHOICES } from './remark.ts';
import type { KeptAct, RemarkAct } from './remark.ts';
import { SEED } from '../testing/seed.ts';

const said = { text: '请核对', mentions: [] };
const write: RemarkAct = { kind: 'write', actId: 'a', place: { on: 'plan' }, ...said };
const reply: RemarkAct = { kind: 'reply', actId: 'b', threadId: 'a', ...said };

/** The acts of people, one after the other; those refused are left out. */
function book(...acts: readonly (readonly [person: string, act: RemarkAct, matter?: number])[]): RemarkBook {
  return acts.reduce((now, [person, act, matter]) => {
    if (refusalOf(now, act, person) !== null) return now;
    const n = now.revision + 1;
    const kept: KeptAct = {
      n,
      person,
      time: `2026-11-22T08:00:0${n % 10}.000Z`,
      seq: 7,
      act,
      ...(matter ? { matter } : {}),
    };
    return fold(now, kept);
  }, EMPTY_BOOK);
}

test('a remark opens a thread, and a reply to a closed one opens it again', () => {
  const open = book(['p-1', write], ['p-2', { kind: 'resolve', actId: 'c', threadId: 'a' }]);
  expect(open.threads.get('a')?.resolved?.person).toBe('p-2');
  const again = book(['p-1', write], ['p-2', { kind: 'resolve', actId: 'c', threadId: 'a' }], ['p-1', reply]);
  expect(again.threads.get('a')).toMatchObject({ resolved: null, revision: 3 });
  expect(again.threads.get('a')?.remarks.map(({ person }) => person)).toEqual(['p-1', 'p-1']);
});

test('an edited remark says so; a withdrawn one keeps its place without its words', () => {
  const edited = book(
    ['p-1', write],
    ['p-1', { kind: 'edit', actId: 'c', remarkId: 'a', text: '已核对', mentions: [] }],
  );
  expect(findRemark(edited, 'a')).toMatchObject({ text: '已核对', editedAt: '2026-11-22T08:00:02.000Z' });
  const withdrawn = book(['p-1', write], ['p-2', reply], ['p-1', { kind: 'withdraw', actId: 'c', remarkId: 'a' }]);
  expect(withdrawn.threads.get('a')?.remarks.map(({ text, withdrawn: gone }) => [text, gone])).toEqual([
    ['', true],
    ['请核对', false],
  ]);
});

test.each([
  ['a reply to nothing', reply, 'p-1', EMPTY_BOOK, 'remark-unknown'],
  ['closing nothing', { kind: 'resolve', actId: 'c', threadId: 'x' }, 'p-1', EMPTY_BOOK, 'remark-unknown'],
  ['opening what is open', { kind: 'reopen', actId: 'c', threadId: 'a' }, 'p-1', book(['p-1', write]), 'no-change'],
  [
    'another’s words',
    { kind: 'edit', actId: 'c', remarkId: 'a', ...said },
    'p-2',
    book(['p-1', write]),
    'remark-not-own',
  ],
  ['another’s remark', { kind: 'withdraw', actId: 'c', remarkId: 'a' }, 'p-2', book(['p-1', write]), 'remark-not-own'],
  [
    'what was withdrawn',
    { kind: 'edit', actId: 'd', remarkId: 'a', ...said },
    'p-1',
    book(['p-1', write], ['p-1', { kind: 'withdraw', actId: 'c', remarkId: 'a' }]),
    'remark-withdrawn',
  ],
] as const)('%s is refused', (...[, act, person, before, code]) => {
  expect(refusalOf(before, act, person)).toBe(code);
});

test('law: whoever votes how often on whatever, each person has one vote on each matter, the last', () => {
  const vote = fc.record({
    person: fc.constantFrom('p-1', 'p-2', 'p-3'),
    divisionId: fc.constantFrom('d-1', 'd-2') as fc.Arbitrary<DivisionId>,
    matter: fc.constantFrom(3, 9),
    choice: fc.constantFrom(...CHOICES),
  });
  fc.assert(
    fc.property(fc.array(vote, { maxLength: 40 }), (votes) => {
      const cast = votes.map(
        ({ person, divisionId, matter, choice }, at) =>
          [person, { kind: 'vote', actId: `v-${at}`, divisionId, choice, text: '因' }, matter] as const,
      );
      const last = new Map(votes.map((each) => [`${each.matter} ${each.divisionId} ${each.person}`, each.choice]));
      const counted = [...book(...cast).votes.values()].map(
        ({ matter, divisionId, person, choice }) => [`${matter} ${divisionId} ${person}`, choice] as const,
      );
      expect(new Map(counted)).toEqual(last);
      expect(counted.length).toBe(last.size);
    }),
    { seed: SEED },
  );
});

test('a plan with as many acts as it can hold is read in one go, and as act by act', () => {
  const acts = Array.from({ length: MOST_ACTS_OF_A_PLAN }, (_, at): KeptAct => {
    const known = { n: at + 1, person: `p-${at % 20}`, time: '2026-11-22T08:00:00.000Z', seq: 7 };
    const kinds: readonly RemarkAct[] = [
      { kind: 'write', actId: `a${at}`, place: { on: 'plan' }, ...said },
      { kind: 'reply', actId: `a${at}`, threadId: 'a0', ...said },
      { kind: 'edit', actId: `a${at}`, remarkId: `a${at - 2}`, ...said, text: '已核对' },
      { kind: 'resolve', actId: `a${at}`, threadId: `a${at - 3}` },
      { kind: 'vote', actId: `a${at}`, divisionId: 'd' as DivisionId, choice: '赞成', text: '' },
    ];
    return { ...known, act: kinds[at % kinds.length] ?? write };
  });
  const few = acts.slice(0, 400);
  expect(foldAll(few)).toEqual(few.reduce(fold, EMPTY_BOOK));
  expect(foldAll(acts)).toMatchObject({ revision: MOST_ACTS_OF_A_PLAN });
});

test('nobody answers, settles or changes what was never said', () => {
  const open = book(['p-1', write]);
  const lost = { threadId: 'x', actId: 'c' };
  expect(refusalOf(open, { kind: 'reply', ...lost, ...said }, 'p-1')).toBe('remark-unknown');
  expect(refusalOf(open, { kind: 'resolve', ...lost }, 'p-1')).toBe('remark-unknown');
  expect(refusalOf(open, { kind: 'edit', actId: 'c', remarkId: 'x', ...said }, 'p-1')).toBe('remark-unknown');
  expect(refusalOf(open, { kind: 'withdraw', actId: 'c', remarkId: 'x' }, 'p-1')).toBe('remark-unknown');
  expect(findRemark(open, 'x')).toBeUndefined();
});
