import type { Connection } from '../database/open-database.ts';
import { prepare } from '../database/statement.ts';
import type { SnapshotRow } from '../database/tables.ts';

export interface SnapshotStore {
  /** Writing the same snapshot twice changes nothing. */
  insert(row: SnapshotRow): void;
  /** The newest one at or before `seq` made by this version of the reducer. */
  nearest(planId: string, seq: number, reducerVersion: number): SnapshotRow | undefined;
}

export function createSnapshotStore(connection: Connection): SnapshotStore {
  const insert = prepare(connection, (sql, row: SnapshotRow) =>
    sql
      .insertInto('snapshot')
      .values({
        plan_id: row.plan_id,
        seq: row.seq,
        reducer_version: row.reducer_version,
        state: row.state,
        state_hash: row.state_hash,
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
  const nearest = prepare(connection, (sql, by: { planId: string; seq: number; reducerVersion: number }) =>
    sql
      .selectFrom('snapshot')
      .selectAll()
      .where('plan_id', '=', by.planId)
      .where('reducer_version', '=', by.reducerVersion)
      .where('seq', '<=', by.seq)
      .orderBy('seq', 'desc')
      .limit(1),
  );
  return {
    insert: (row) => void insert.run(row),
    nearest: (planId, seq, reducerVersion) => nearest.first({ planId, seq, reducerVersion }),
  };
}
