import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Provenance } from '@dachushi/exchange/provenance.ts';
import type { CommandStore } from '../plans/command-store.ts';
import type { PlanState, PlanStates } from '../plans/plan-states.ts';
import type { Version } from '../plans/requested-plan.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { sha256Hex } from '../sha256.ts';

export interface VersionSource {
  readonly states: PlanStates;
  readonly commands: Pick<CommandStore, 'findBySeq'>;
}

/** A version with the moment at which the plan came to it: two files of one version say the same time. */
export interface ExportedVersion extends Version {
  readonly provenance: Provenance;
}

/** The plan after `at` entries, or as it stands. @throws HttpProblem `seq_unknown`. */
export function exportedVersion(source: VersionSource, state: PlanState, at: number | undefined): ExportedVersion {
  const { plan } = state;
  const seq = at ?? plan.head_seq;
  if (seq > plan.head_seq) throw new HttpProblem('seq_unknown', { at: seq, headSeq: plan.head_seq });
  const structure = source.states.structureAt(state, seq);
  const time = versionTime(source, state, seq);
  const hash = stateHash(structure, sha256Hex);
  return { plan, seq, structure, provenance: { planId: plan.id, epoch: plan.epoch, seq, stateHash: hash, time } };
}

/** When the plan came to stand as it does after `seq`, ISO 8601; 0 is when it was made. */
export function versionTime({ commands }: VersionSource, { plan }: PlanState, seq: number): string {
  return seq === 0 ? plan.created_at : (commands.findBySeq(plan.id, seq)?.server_time ?? plan.updated_at);
}
