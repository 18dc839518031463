import { setImmediate as others } from 'node:timers/promises';
import { applyCommand } from '@dachushi/domain/apply-command.ts';
import type { VerifiedPlan } from '@dachushi/domain/protocol/export-messages.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { PlanRow } from '../database/tables.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { CommandStore } from '../plans/command-store.ts';
import { commandOfRow } from '../plans/log-entry.ts';
import type { PlanState, PlanStates } from '../plans/plan-states.ts';
import type { PlanStore } from '../plans/plan-store.ts';
import { sha256Hex } from '../sha256.ts';

export interface StoredVersions {
  readonly plans: Pick<PlanStore, 'list'>;
  readonly states: PlanStates;
  readonly commands: Pick<CommandStore, 'rowsAfter' | 'findBySeq'>;
}

const MOST_FOUND = 20;
const PAGE = 200;
/** ms after which others are answered first: hashing the states of a large plan takes long. */
const SLICE = 20;

/** The last version of each plan whose state or entry has a hash that begins so, newest plan first. */
export async function findVersions(
  stored: StoredVersions,
  beginning: string,
  signal?: AbortSignal,
): Promise<readonly VerifiedPlan[]> {
  const found: VerifiedPlan[] = [];
  for (const plan of stored.plans.list()) {
    const version = await lastVersionOf(stored, plan, { beginning, signal });
    if (version) found.push(version);
    if (found.length === MOST_FOUND || signal?.aborted) break;
  }
  return found;
}

interface Search {
  readonly beginning: string;
  readonly signal: AbortSignal | undefined;
}

/** Follows the log: what a state hashes to is stored nowhere but for snapshots, so that nothing can be out of step. */
async function lastVersionOf(
  { states, commands }: StoredVersions,
  row: PlanRow,
  { beginning, signal }: Search,
): Promise<VerifiedPlan | null> {
  const state = wholePlan(states, row.id);
  if (!state) return null;
  const { plan } = state;
  let structure = states.structureAt(state, 0);
  const versionOf = (seq: number, time: string, hash: string): VerifiedPlan => ({
    ...{ planId: plan.id, title: plan.title, seq, time, headSeq: plan.head_seq, stateHash: hash },
  });
  const untouched = stateHash(structure, sha256Hex);
  let last = untouched.startsWith(beginning) ? versionOf(0, plan.created_at, untouched) : null;
  let rested = performance.now();
  for (let at = 0; at < plan.head_seq && !signal?.aborted; at += PAGE) {
    for (const entry of commands.rowsAfter(plan.id, at, Math.min(PAGE, plan.head_seq - at))) {
      structure = applyCommand(structure, commandOfRow(entry));
      const hash = stateHash(structure, sha256Hex);
      if (hash.startsWith(beginning) || entry.hash.startsWith(beginning))
        last = versionOf(entry.seq, entry.server_time, hash);
      if (performance.now() - rested < SLICE) continue;
      await others();
      rested = performance.now();
    }
  }
  return last;
}

/** Null for a plan whose stored record is damaged: what it once was cannot be said, and others are looked through all the same. */
function wholePlan(states: PlanStates, planId: string): PlanState | null {
  try {
    return states.find(planId) ?? null;
  } catch (error) {
    if (error instanceof HttpProblem && error.code === 'plan_damaged') return null;
    throw error;
  }
}
