import type { BaselineRow, SnapshotRow } from '@dachushi/api/database/tables.ts';
import type { PlanState } from '@dachushi/api/plans/plan-states.ts';
import { REDUCER_VERSION } from '@dachushi/api/plans/reducer-version.ts';
import { sha256Hex } from '@dachushi/api/sha256.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { recordOfStructure } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { smallWorld } from './small-world.ts';

/** The head as the server keeps it. */
export function snapshotRow({ plan, structure }: PlanState): SnapshotRow {
  return {
    plan_id: plan.id,
    seq: plan.head_seq,
    reducer_version: REDUCER_VERSION,
    state: canonicalJson(recordOfStructure(structure)),
    state_hash: stateHash(structure, sha256Hex),
  };
}

/** The small world as the server stores it. */
export function baselineRow(id: string, created: string): BaselineRow {
  const baseline = smallWorld();
  const content = canonicalJson(baseline);
  return {
    id,
    title: baseline.title,
    content,
    content_hash: sha256Hex(content),
    source: baseline.source,
    departments: baseline.departments.length,
    divisions: baseline.departments.reduce((sum, department) => sum + department.divisions.length, 0),
    created_by: 'simulation',
    created_at: created,
  };
}
