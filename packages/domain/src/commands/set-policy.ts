import { canonicalJson } from '../canonical-json.ts';
import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { SetPolicy } from '../command.ts';
import type { Policy } from '../policy.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';

function check(structure: Structure, { policy }: SetPolicy): Rejection | null {
  if (policy && !(rises(policy.postsTable.rows) && rises(policy.unitCap ?? [{ upTo: null }])))
    return reject('policy-invalid');
  return canonicalJson(policy) === canonicalJson(structure.policy ?? null) ? reject('no-change') : null;
}

/** Limits grow from row to row and the last row is for everything larger. */
function rises(rows: readonly { readonly upTo: number | null }[]): boolean {
  const limits = rows.map(({ upTo }) => upTo ?? Infinity);
  return limits.at(-1) === Infinity && limits.every((limit, at) => at === 0 || limit > (limits[at - 1] ?? 0));
}

function withPolicy(structure: Structure, policy: Policy | null): Structure {
  const { policy: _former, ...rest } = structure;
  return policy ? { ...rest, policy } : rest;
}

/** 政策设定: thresholds, tables and rules of this plan. Findings answer at once; nothing else changes. */
export const setPolicy: CommandDefinition<SetPolicy> = {
  check,
  apply: (structure, { policy }) => withPolicy(structure, policy),
  invert: (before) => [command('set-policy', { policy: before.policy ?? null })],
};
