import fc from 'fast-check';
import type { Baseline } from '../baseline.ts';
import { DIVISION_KINDS, ITEM_NATURES } from '../division.ts';
import type { Department, Division, Item } from '../division.ts';
import type { DutyId, ItemId } from '../ids.ts';
import { baseline, department, division } from './builders.ts';

const establishment = fc.record({ 行政: fc.nat(12), 政法: fc.nat(3), 事业: fc.nat(3), 工勤: fc.nat(2) });
const posts = fc.record({ chief: fc.nat(1), deputy: fc.nat(3) });

/** What varies between divisions; ids are given by their place, so that shrinking keeps them sound. */
const divisionFacts = fc.record({
  name: fc.constantFrom('办公室', '综合处', '财务处', '法规处', '规划处', '审批处', '=SUM(A1)', '<b>处</b>'),
  kind: fc.constantFrom(...DIVISION_KINDS),
  duties: fc.nat(3),
  establishment,
  posts,
  counted: fc.boolean().map((no) => !no),
  protected: fc.nat(9).map((n) => n === 9),
  temporary: fc.nat(5).map((n) => (n === 5 ? {} : null)),
});

const itemFacts = fc.record({
  nature: fc.constantFrom(...ITEM_NATURES),
  handler: fc.nat(20),
  supervisor: fc.option(fc.nat(20)),
});

const departmentFacts = fc.record({
  divisions: fc.array(divisionFacts, { minLength: 1, maxLength: 7 }),
  items: fc.array(itemFacts, { maxLength: 4 }),
  inScope: fc.nat(4).map((n) => n < 4),
});

type FactsOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** Sound baselines of 1–3 departments with 1–7 divisions each, of every kind, some protected, temporary or not counted. */
export const anyBaseline: fc.Arbitrary<Baseline> = fc
  .array(departmentFacts, { minLength: 1, maxLength: 3 })
  .map((all) => baseline(all.map((facts, at) => departmentOf('abc'[at] ?? 'z', facts))));

function departmentOf(id: string, facts: FactsOf<typeof departmentFacts>): Department {
  const divisions = facts.divisions.map((each, at) => divisionOf(`${id}-${at + 1}`, each));
  return department(id, divisions, {
    inScope: facts.inScope,
    exemptReason: facts.inScope ? null : '不涉改',
    items: facts.items.flatMap((item, at) => itemOf(`${id}-A${at + 1}`, item, divisions)),
  });
}

function divisionOf(id: string, facts: FactsOf<typeof divisionFacts>): Division {
  const duties = Array.from({ length: facts.duties }, (_, at) => ({
    id: `${id}-d${at + 1}` as DutyId,
    text: `负责${id}第${at + 1}项工作`,
  }));
  return division(id, { ...facts, duties });
}

function itemOf(id: string, facts: FactsOf<typeof itemFacts>, divisions: readonly Division[]): readonly Item[] {
  const handler = divisions[facts.handler % divisions.length];
  const supervisor = facts.supervisor === null ? undefined : divisions[facts.supervisor % divisions.length];
  if (!handler) return [];
  return [
    {
      id: id as ItemId,
      nature: facts.nature,
      name: id,
      handlerId: handler.id,
      supervisorId: supervisor?.id ?? null,
    },
  ];
}
