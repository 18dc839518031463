import { recordOfStructure } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { PlanRow } from '../database/tables.ts';
import type { WriteQueue } from '../database/write-queue.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { IdSource } from '../id-source.ts';
import type { CommandStore } from '../plans/command-store.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import type { PlanStore } from '../plans/plan-store.ts';
import { REDUCER_VERSION } from '../plans/reducer-version.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import type { SnapshotStore } from '../plans/snapshot-store.ts';
import { sha256Hex } from '../sha256.ts';
import type { ScenarioStore } from './scenario-store.ts';

export interface ForkOptions {
  readonly plans: PlanStore;
  readonly states: PlanStates;
  readonly commands: CommandStore;
  readonly snapshots: SnapshotStore;
  readonly scenarios: ScenarioStore;
  readonly writes: WriteQueue;
  readonly ids: IdSource;
  readonly now: () => Date;
}

export interface Fork {
  readonly planId: string;
  readonly at: number;
  readonly title: string;
}

/**
 * A scenario: a plan of its own that begins with the parent's first `at` entries, row for row and hash for hash, so that
 * replay, history, undo, verification and files need to know nothing of parents.
 * @returns the new id, once it is on disk. @throws HttpProblem `plan_unknown`, `seq_unknown`.
 */
export async function forkPlan(options: ForkOptions, { planId, at, title }: Fork): Promise<string> {
  const parent = requirePlan(options.states, planId);
  if (at > parent.plan.head_seq) throw new HttpProblem('seq_unknown', { at, headSeq: parent.plan.head_seq });
  // what lies behind the head never changes, so the state need not be read inside the transaction
  const structure = options.states.structureAt(parent, at);
  const state = JSON.stringify(recordOfStructure(structure));
  const hash = stateHash(structure, sha256Hex);
  return options.writes.write(() => {
    const plan = childOf(options, requirePlan(options.states, planId).plan, { at, title });
    options.plans.insert(plan);
    options.scenarios.copyLog(planId, plan.id, at);
    if (at > 0)
      options.snapshots.insert({
        plan_id: plan.id,
        seq: at,
        reducer_version: REDUCER_VERSION,
        state,
        state_hash: hash,
      });
    return plan.id;
  });
}

function childOf(
  { commands, ids, now }: ForkOptions,
  parent: PlanRow,
  { at, title }: Pick<Fork, 'at' | 'title'>,
): PlanRow {
  const last = at === 0 ? undefined : commands.findBySeq(parent.id, at);
  const first = at === 0 ? commands.findBySeq(parent.id, 1) : undefined;
  const time = now().toISOString();
  const inherited = last?.server_time ?? '';
  return {
    ...parent,
    id: ids.next('p'),
    title,
    epoch: ids.next('e'),
    head_seq: at,
    // the chain of an empty log stands on the baseline; so does the first entry, and an empty parent's own head
    head_hash: last?.hash ?? first?.prev_hash ?? parent.head_hash,
    reducer_version: REDUCER_VERSION,
    parent_plan_id: parent.id,
    fork_seq: at,
    status: 'open',
    created_at: time,
    // a log never goes back in time, even where the clock was set back
    updated_at: time > inherited ? time : inherited,
  };
}
