import { checkCommand } from '../apply-command.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { policyOf } from '../structure.ts';
import type { Structure } from '../structure.ts';
import { withTransition } from '../transition.ts';
import type { Finding } from './finding.ts';
import type { NoFix, Rule } from './rule.ts';
import { RULES } from './rule-set.ts';

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule behind a finding; undefined for one of a newer version or on the whole plan. */
export function ruleOf(ruleId: string): Rule | undefined {
  return BY_ID.get(ruleId);
}

/** Why a finding has no 一键修正: the rule never has one, or none is possible as the plan stands. */
export type Unfixable = NoFix | 'not-possible-now';

/**
 * 一键修正 as one command (one entry, one 撤回), checked against the plan as it stands; else why there is none.
 * Several steps become one group.
 */
export function fixFinding(structure: Structure, finding: Finding): Command | Unfixable {
  const rule = ruleOf(finding.ruleId);
  const department = structure.departments.get(finding.departmentId);
  if (!rule || !department) return 'not-possible-now';
  if (typeof rule.fix === 'string') return rule.fix;
  const [first, ...others] = rule.fix({ structure, department, policy: policyOf(structure), finding });
  if (!first) return 'not-possible-now';
  const fix = others.length === 0 ? first : command('group', { title: 'fix-finding', commands: [first, ...others] });
  return checkCommand(structure, fix) === null ? withTransition(structure, fix) : 'not-possible-now';
}

/** Tells the command from why there is none. */
export function isFix(found: Command | Unfixable): found is Command {
  return typeof found !== 'string';
}
