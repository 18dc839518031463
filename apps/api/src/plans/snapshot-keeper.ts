import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { recordOfStructure } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { WriteQueue } from '../database/write-queue.ts';
import { sha256Hex } from '../sha256.ts';
import type { PlanState } from './plan-states.ts';
import { REDUCER_VERSION } from './reducer-version.ts';
import type { SnapshotStore } from './snapshot-store.ts';

export const SNAPSHOT_EVERY = 200;

export interface SnapshotKeeperOptions {
  readonly snapshots: SnapshotStore;
  readonly writes: WriteQueue;
  /** A snapshot is a cache: one that could not be written is told to the log and to nobody else. */
  readonly onFailure: (error: unknown) => void;
}

/** Takes a snapshot whenever the head passes a multiple of 200, after the planner has been answered. */
export function createSnapshotKeeper({ snapshots, writes, onFailure }: SnapshotKeeperOptions) {
  return (state: PlanState, previousSeq: number): void => {
    const seq = state.plan.head_seq;
    if (Math.floor(seq / SNAPSHOT_EVERY) === Math.floor(previousSeq / SNAPSHOT_EVERY)) return;
    writes.write(() => snapshots.insert(snapshotOf(state))).catch(onFailure);
  };
}

function snapshotOf({ plan, structure }: PlanState) {
  return {
    plan_id: plan.id,
    seq: plan.head_seq,
    reducer_version: REDUCER_VERSION,
    state: canonicalJson(recordOfStructure(structure)),
    state_hash: stateHash(structure, sha256Hex),
  };
}
