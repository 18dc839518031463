import { applyCommand } from '@dachushi/domain/apply-command.ts';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { StructureRecord } from '@dachushi/domain/protocol/messages.ts';
import { structureFromRecord } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { BaselineLibrary } from '../baselines/baseline-library.ts';
import type { PlanLogRow, PlanRow, SnapshotRow } from '../database/tables.ts';
import { RecentlyUsed } from '../recently-used.ts';
import { sha256Hex } from '../sha256.ts';
import { refuseDamaged } from './check-tail.ts';
import type { CommandStore } from './command-store.ts';
import { commandOfRow } from './log-entry.ts';
import type { PlanStore } from './plan-store.ts';
import { RecentStructures } from './recent-structures.ts';
import { REDUCER_VERSION } from './reducer-version.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** One plan as its head stands on disk. A value: the next head is another one. */
export interface PlanState {
  readonly plan: PlanRow;
  readonly structure: Structure;
  /** The last structures by seq, sharing nearly everything, so that undo rarely has to read the past again. */
  readonly recent: RecentStructures;
}

export interface PlanStates {
  /** @throws HttpProblem `plan_damaged`. */
  find(planId: string): PlanState | undefined;
  /** Replaces the kept state; only after the transaction that made it is on disk. */
  put(state: PlanState): void;
  /** The structure after `seq` entries, 0 ≤ seq ≤ head. */
  structureAt(state: PlanState, seq: number): Structure;
}

export interface PlanStatesOptions {
  readonly plans: PlanStore;
  readonly commands: CommandStore;
  readonly snapshots: SnapshotStore;
  readonly baselines: BaselineLibrary;
}

const PLANS_IN_MEMORY = 64;
const PAGE = 1_000;

export function createPlanStates(options: PlanStatesOptions): PlanStates {
  const kept = new RecentlyUsed<string, PlanState>(PLANS_IN_MEMORY);
  return {
    find(planId) {
      const known = kept.get(planId);
      if (known) return known;
      const plan = options.plans.find(planId);
      if (!plan) return undefined;
      refuseDamaged(options.commands, plan);
      const structure = readStructure(options, plan, plan.head_seq);
      const state = { plan, structure, recent: new RecentStructures(plan.head_seq, [structure]) };
      kept.set(planId, state);
      return state;
    },
    put: (state) => kept.set(state.plan.id, state),
    structureAt: (state, seq) => state.recent.get(seq) ?? readStructure(options, state.plan, seq),
  };
}

/** The state one entry later. */
export function nextState(state: PlanState, row: PlanLogRow, structure: Structure): PlanState {
  const plan = { ...state.plan, head_seq: row.seq, head_hash: row.hash, updated_at: row.server_time };
  return { plan, structure, recent: state.recent.and(structure) };
}

/** Nearest snapshot, then the log from there on (law 1). */
function readStructure({ commands, snapshots, baselines }: PlanStatesOptions, plan: PlanRow, seq: number): Structure {
  const baseline = baselines.find(plan.baseline_id);
  if (!baseline) throw new Error(`plan ${plan.id} stands on a missing baseline`);
  const start = startingPoint(snapshots, { planId: plan.id, seq, baseline: baseline.indexed });
  let { structure } = start;
  for (let at = start.seq; at < seq;) {
    const rows = commands.rowsAfter(plan.id, at, Math.min(PAGE, seq - at));
    if (rows.length === 0) throw new Error(`plan ${plan.id} misses entry ${at + 1}`);
    for (const row of rows) structure = applyCommand(structure, commandOfRow(row));
    at += rows.length;
  }
  return structure;
}

interface Wanted {
  readonly planId: string;
  readonly seq: number;
  readonly baseline: IndexedBaseline;
}

/** A snapshot that does not give the hash it was stored with is damaged: the log is the truth, so it is passed over. */
function startingPoint(
  snapshots: SnapshotStore,
  { planId, seq, baseline }: Wanted,
): { seq: number; structure: Structure } {
  const snapshot = snapshots.nearest(planId, seq, REDUCER_VERSION);
  const structure = snapshot && readSnapshot(snapshot, baseline);
  return structure ? { seq: snapshot.seq, structure } : { seq: 0, structure: structureFromBaseline(baseline) };
}

function readSnapshot({ state, state_hash: hash }: SnapshotRow, baseline: IndexedBaseline): Structure | null {
  try {
    const structure = structureFromRecord(baseline, JSON.parse(state) as StructureRecord);
    return stateHash(structure, sha256Hex) === hash ? structure : null;
  } catch {
    // no JSON, or JSON of something else: damaged like one with a wrong hash
    return null;
  }
}
