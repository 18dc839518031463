import { PLAN_RULES } from '@dachushi/domain/rules/plan-rule-set.ts';
import type { PlanRule } from '@dachushi/domain/rules/plan-rule.ts';
import { RULES } from '@dachushi/domain/rules/rule-set.ts';
import type { Rule } from '@dachushi/domain/rules/rule.ts';
import type { FoundRow } from './found-rows.ts';

export type AnyRule = Rule | PlanRule;

/** Every rule there is, in the order of their names. */
export const ALL_RULES: readonly AnyRule[] = [...RULES, ...PLAN_RULES].sort((a, b) => (a.id < b.id ? -1 : 1));

const BY_ID: ReadonlyMap<string, AnyRule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

export function anyRule(ruleId: string): AnyRule | undefined {
  return BY_ID.get(ruleId);
}

export interface RuleStates {
  /** Switched on, and nothing found: neither open nor waived. */
  readonly passed: readonly AnyRule[];
  readonly off: readonly AnyRule[];
}

export function ruleStates(rows: readonly FoundRow[], off: readonly string[]): RuleStates {
  const found = new Set(rows.map(({ ruleId }) => ruleId));
  return {
    passed: ALL_RULES.filter(({ id }) => !off.includes(id) && !found.has(id)),
    off: ALL_RULES.filter(({ id }) => off.includes(id)),
  };
}
