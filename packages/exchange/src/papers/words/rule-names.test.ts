import { PLAN_RULES } from '@dachushi/domain/rules/plan-rule-set.ts';
import { RULES } from '@dachushi/domain/rules/rule-set.ts';
import { expect, test } from 'vitest';
import { RULE_NAMES } from './rule-names.ts';

test('every rule has a name for papers, and no name is left over', () => {
  const ids = [...RULES, ...PLAN_RULES].map(({ id }) => id).sort();
  expect(Object.keys(RULE_NAMES).sort()).toEqual(ids);
});
