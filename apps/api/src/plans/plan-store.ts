import type { Connection } from '../database/open-database.ts';
import { prepare } from '../database/statement.ts';
import type { PlanRow } from '../database/tables.ts';

export interface PlanHead {
  readonly id: string;
  readonly headSeq: number;
  readonly headHash: string;
  readonly updatedAt: string;
}

export interface PlanStore {
  insert(row: PlanRow): void;
  find(id: string): PlanRow | undefined;
  /** Newest first. */
  list(): readonly PlanRow[];
  moveHead(head: PlanHead): void;
}

export function createPlanStore(connection: Connection): PlanStore {
  const insert = prepare(connection, (sql, row: PlanRow) =>
    sql.insertInto('plan').values({
      id: row.id,
      title: row.title,
      baseline_id: row.baseline_id,
      epoch: row.epoch,
      head_seq: row.head_seq,
      head_hash: row.head_hash,
      reducer_version: row.reducer_version,
      parent_plan_id: row.parent_plan_id,
      fork_seq: row.fork_seq,
      status: row.status,
      created_at: row.created_at,
      updated_at: row.updated_at,
    }),
  );
  const find = prepare(connection, (sql, by: { id: string }) =>
    sql.selectFrom('plan').selectAll().where('id', '=', by.id),
  );
  const list = prepare(connection, (sql, _: object) =>
    sql.selectFrom('plan').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc'),
  );
  const moveHead = prepare(connection, (sql, head: PlanHead) =>
    sql
      .updateTable('plan')
      .set({ head_seq: head.headSeq, head_hash: head.headHash, updated_at: head.updatedAt })
      .where('id', '=', head.id),
  );
  return {
    insert: (row) => void insert.run(row),
    find: (id) => find.first({ id }),
    list: () => list.all({}),
    moveHead: (head) => void moveHead.run(head),
  };
}
