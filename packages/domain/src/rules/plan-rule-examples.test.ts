import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { Structure } from '../structure.ts';
import { merge, plainDepartment, play, structureOf } from '../testing/builders.ts';
import { of } from './examples/rule-examples.ts';
import { PLAN_RULES } from './plan-rule-set.ts';

interface PlanExamples {
  readonly valid: readonly Structure[];
  readonly invalid: readonly (readonly [structure: Structure, subjects: readonly string[]])[];
}

const sized = structureOf(...['a', 'b', 'c', 'd'].map((id, at) => plainDepartment(id, at < 2 ? 20 : 4)));
const smallCut = play(sized, merge('c-1', 'c-2'), merge('d-1', 'd-2'));

const PLAN_EXAMPLES: Readonly<Record<string, PlanExamples>> = {
  'reduction-by-small-departments': {
    valid: [
      sized,
      play(smallCut, merge('a-1', 'a-2', 'a-3', 'a-4', 'a-5'), merge('b-1', 'b-2')),
      play(smallCut, of('set-scope', { departmentId: 'b', inScope: false, reason: '不涉改' })),
    ],
    invalid: [[smallCut, ['a', 'b']]],
  },
};

const hits = (structure: Structure, ruleId: string): readonly (readonly string[])[] =>
  assess(structure)
    .planFindings.filter((finding) => finding.ruleId === ruleId)
    .map((finding) => finding.subjectIds);

describe.each(PLAN_RULES.map((rule) => [rule.id] as const))('%s', (id) => {
  const examples = PLAN_EXAMPLES[id] ?? { valid: [], invalid: [] };

  it('shows what passes and what does not', () => {
    expect(examples.valid.length).toBeGreaterThan(0);
    expect(examples.invalid.length).toBeGreaterThan(0);
    for (const structure of examples.valid) expect(hits(structure, id)).toEqual([]);
    for (const [structure, subjects] of examples.invalid) expect(hits(structure, id)).toEqual([subjects]);
  });
});
