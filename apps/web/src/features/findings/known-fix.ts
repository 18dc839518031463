import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { assessDepartment } from '@dachushi/domain/assess-department.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { fixFinding, isFix } from '@dachushi/domain/rules/fix-finding.ts';
import type { Unfixable } from '@dachushi/domain/rules/fix-finding.ts';
import type { Structure } from '@dachushi/domain/structure.ts';

const known = new WeakMap<Finding, Command | Unfixable>();

/** The one-click fix, worked out once per finding: a finding is a new object whenever its department or the policy changes. */
export function knownFix(structure: Structure, finding: Finding): Command | Unfixable {
  let fix = known.get(finding);
  if (fix === undefined) known.set(finding, (fix = fixFinding(structure, finding)));
  return fix;
}

/** The longest group the server takes. */
const MOST_COMMANDS = 2000;

export interface BulkFix {
  /** One group, one 撤回; null when nothing can be fixed. */
  readonly command: Command | null;
  /** Findings ended by it, those ended by a neighbour's fix included. */
  readonly settled: number;
  readonly left: number;
}

/** Fixes one after the other, each worked out on what the former ones leave. */
export function fixAll(structure: Structure, findings: readonly Finding[]): BulkFix {
  const commands: Command[] = [];
  let now = structure;
  let settled = 0;
  for (const finding of findings) {
    if (!stillFound(now, finding)) {
      settled += 1;
      continue;
    }
    const fix = fixFinding(now, finding);
    if (!isFix(fix)) continue;
    const steps = fix.type === 'group' ? fix.payload.commands : [fix];
    if (commands.length + steps.length > MOST_COMMANDS || checkCommand(now, fix) !== null) continue;
    commands.push(...steps);
    now = applyCommand(now, fix);
    settled += 1;
  }
  return {
    command: commands.length === 0 ? null : command('group', { title: 'fix-finding', commands }),
    settled,
    left: findings.length - settled,
  };
}

function stillFound(structure: Structure, { ruleId, departmentId, subjectIds }: Finding): boolean {
  const department = structure.departments.get(departmentId);
  if (!department) return false;
  const subjects = subjectIds.join('\n');
  return assessDepartment(structure, department).findings.some(
    (each) => each.ruleId === ruleId && each.subjectIds.join('\n') === subjects,
  );
}
