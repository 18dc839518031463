import { checkCommand } from '../apply-command.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import { policyOf } from '../structure.ts';
import type { Structure } from '../structure.ts';
import { departmentOf } from '../structure-change.ts';
import type { Finding } from './finding.ts';
import type { NoFix } from './rule.ts';
import { RULES } from './rule-set.ts';

/**
 * 一键修正 of a finding as the plan stands: commands for one `group`, none when it cannot be done here (a locked
 * department, nothing to take it from), or why no single step can put it right. @throws on a finding of no known rule.
 */
export function fixOf(structure: Structure, finding: Finding): readonly Command[] | NoFix {
  const rule = RULES.find(({ id }) => id === finding.ruleId);
  if (!rule) throw new Error(`there is no rule ${finding.ruleId}`);
  if (typeof rule.fix !== 'function') return rule.fix;
  const department = departmentOf(structure, finding.departmentId);
  const commands = rule.fix({ structure, department, policy: policyOf(structure), finding });
  const refused = checkCommand(structure, command('group', { title: finding.ruleId, commands }));
  return refused ? [] : commands;
}
