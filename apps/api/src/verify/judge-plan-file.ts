import type { VerifiedPlan, VerifyVerdict } from '@dachushi/domain/protocol/export-messages.ts';
import type { PlanFileVerdict } from '../plans/checked-plan-file.ts';
import type { StoredVersions } from './find-versions.ts';

/** A plan that follows from its baseline to its head, hash by hash, and whose head is stored here. */
export function judgePlanFile(
  { plans, commands }: StoredVersions,
  { head, stateHash }: PlanFileVerdict,
): { readonly verdict: VerifyVerdict; readonly plans: readonly VerifiedPlan[] } {
  if (head === null) return { verdict: 'changed', plans: [] };
  const found = plans.list().flatMap((row): readonly VerifiedPlan[] => {
    if (row.head_seq < head.seq) return [];
    const entry = commands.findBySeq(row.id, head.seq);
    // the first entry stands on the baseline, and an untouched plan is nothing else
    const hash = head.seq === 0 ? (commands.findBySeq(row.id, 1)?.prev_hash ?? row.head_hash) : entry?.hash;
    if (hash !== head.hash) return [];
    const time = entry?.server_time ?? row.created_at;
    return [{ planId: row.id, title: row.title, seq: head.seq, time, headSeq: row.head_seq, stateHash }];
  });
  return { verdict: found.length > 0 ? 'match' : 'unknown', plans: found.slice(0, 20) };
}
