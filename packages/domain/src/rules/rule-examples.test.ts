import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { Structure } from '../structure.ts';
import { ITEMS_AND_DUTIES_EXAMPLES } from './examples/items-and-duties.ts';
import { PLACES_AND_POSTS_EXAMPLES } from './examples/places-and-posts.ts';
import type { RuleExamples } from './examples/rule-examples.ts';
import { STRUCTURE_EXAMPLES } from './examples/structure.ts';
import { RULES } from './rule-set.ts';

const EXAMPLES: RuleExamples = { ...STRUCTURE_EXAMPLES, ...ITEMS_AND_DUTIES_EXAMPLES, ...PLACES_AND_POSTS_EXAMPLES };

const hits = (structure: Structure, ruleId: string): string[] =>
  [...assess(structure).departments.values()]
    .flatMap((each) => each.findings)
    .filter((finding) => finding.ruleId === ruleId)
    .flatMap((finding) => finding.subjectIds);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const examples = EXAMPLES[id] ?? { valid: [], invalid: [] };

  it('says what it rests on and shows what passes and what does not', () => {
    expect(rule.basis.mechanisms.length).toBeGreaterThan(0);
    expect(examples.valid.length).toBeGreaterThan(0);
    expect(examples.invalid.length).toBeGreaterThan(0);
  });

  it('lets the valid examples pass', () => {
    for (const structure of examples.valid) expect(hits(structure, id)).toEqual([]);
  });

  it('finds the subjects of each invalid example', () => {
    for (const [structure, subjects] of examples.invalid) expect(hits(structure, id)).toEqual([subjects].flat());
  });
});
