import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { DEFAULT_POLICY } from '@dachushi/domain/policy-presets.ts';
import type { Policy } from '@dachushi/domain/policy.ts';
import { policyOf } from '@dachushi/domain/structure.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { percentNumber } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';

/** Settings as one act: policy and target together are one group, one 撤回. Null when nothing would change. */
export function policyCommand(structure: Structure, policy: Policy, target: Target): Command | null {
  const commands: Command[] = [];
  if (canonicalJson(policy) !== canonicalJson(policyOf(structure)))
    commands.push(
      command('set-policy', { policy: canonicalJson(policy) === canonicalJson(DEFAULT_POLICY) ? null : policy }),
    );
  if (target.ratio !== structure.target.ratio || target.band !== structure.target.band)
    commands.push(
      command('set-target', {
        departmentId: null,
        target: percentNumber(target.ratio),
        band: percentNumber(target.band),
      }),
    );
  const [first] = commands;
  if (!first) return null;
  return commands.length === 1 ? first : command('group', { title: 'apply-policy', commands });
}
