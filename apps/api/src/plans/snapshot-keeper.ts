import { recordOfStructure } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { WriteQueue } from '../database/write-queue.ts';
import { sha256Hex } from '../sha256.ts';
import type { PlanState } from './plan-states.ts';
import { REDUCER_VERSION } from './reducer-version.ts';
import type { SnapshotStore } from './snapshot-store.ts';

export const SNAPSHOT_EVERY = 200;
/** A plan that is never left alone gets one anyway before reading its tail would be felt. */
export const SNAPSHOT_AT_LATEST = 10 * SNAPSHOT_EVERY;

export interface SnapshotKeeperOptions {
  readonly snapshots: SnapshotStore;
  readonly writes: WriteQueue;
  /** A snapshot is a cache: one that could not be written is told to the log and to nobody else. */
  readonly onFailure: (error: unknown) => void;
}

export interface SnapshotKeeper {
  /** Called after commit with the new head: notes the state of a plan whose head has passed a multiple of 200. */
  onHead(state: PlanState, previousSeq: number): void;
  /** Writes the noted states, one for each plan. */
  takeDue(): void;
}

interface Due {
  readonly state: PlanState;
  /** Where the head stood when the first of them was noted. */
  readonly since: number;
}

/** Snapshots cost milliseconds and help only the next start, so they wait until nobody writes. */
export function createSnapshotKeeper({ snapshots, writes, onFailure }: SnapshotKeeperOptions): SnapshotKeeper {
  const due = new Map<string, Due>();
  function takeDue(): void {
    for (const { state } of due.values()) writes.write(() => snapshots.insert(snapshotOf(state))).catch(onFailure);
    due.clear();
  }
  return {
    takeDue,
    onHead(state, previousSeq) {
      const { id, head_seq: seq } = state.plan;
      if (Math.floor(seq / SNAPSHOT_EVERY) === Math.floor(previousSeq / SNAPSHOT_EVERY)) return;
      const since = due.get(id)?.since ?? seq;
      due.set(id, { state, since });
      if (seq - since >= SNAPSHOT_AT_LATEST) takeDue();
    },
  };
}

/** The text need not be canonical: the state is hashed by its meaning when it is read back. */
function snapshotOf({ plan, structure }: PlanState) {
  return {
    plan_id: plan.id,
    seq: plan.head_seq,
    reducer_version: REDUCER_VERSION,
    state: JSON.stringify(recordOfStructure(structure)),
    state_hash: stateHash(structure, sha256Hex),
  };
}
