import type { Connection } from '../database/open-database.ts';
import { prepare } from '../database/statement.ts';
import type { ClientPosRow, OutcomeRow, PlanLogRow } from '../database/tables.ts';

/** Rows of the log and what each client was told about its commands. */
export interface CommandStore {
  append(row: PlanLogRow): void;
  /** Rows after `after`, ascending, at most `limit`. */
  rowsAfter(planId: string, after: number, limit: number): readonly PlanLogRow[];
  findBySeq(planId: string, seq: number): PlanLogRow | undefined;
  findByCommandId(planId: string, commandId: string): PlanLogRow | undefined;
  /** Numbers of the entries that took `seq` back, ascending. */
  undoersOf(planId: string, seq: number): readonly number[];
  lastNumber(planId: string, clientId: string): number;
  moveClient(position: ClientPosRow): void;
  findOutcome(planId: string, clientId: string, n: number): OutcomeRow | undefined;
  insertOutcome(row: OutcomeRow): void;
}

export function createCommandStore(connection: Connection): CommandStore {
  return { ...logStatements(connection), ...clientStatements(connection) };
}

function logStatements(connection: Connection) {
  const append = prepare(connection, (sql, row: PlanLogRow) =>
    sql.insertInto('plan_log').values({
      plan_id: row.plan_id,
      seq: row.seq,
      command_id: row.command_id,
      client_id: row.client_id,
      client_n: row.client_n,
      actor_id: row.actor_id,
      group_id: row.group_id,
      type: row.type,
      v: row.v,
      payload: row.payload,
      undoes: row.undoes,
      server_time: row.server_time,
      prev_hash: row.prev_hash,
      hash: row.hash,
    }),
  );
  const rowsAfter = prepare(connection, (sql, by: { planId: string; after: number; limit: number }) =>
    sql
      .selectFrom('plan_log')
      .selectAll()
      .where('plan_id', '=', by.planId)
      .where('seq', '>', by.after)
      .orderBy('seq')
      .limit(by.limit),
  );
  const bySeq = prepare(connection, (sql, by: { planId: string; seq: number }) =>
    sql.selectFrom('plan_log').selectAll().where('plan_id', '=', by.planId).where('seq', '=', by.seq),
  );
  const byCommandId = prepare(connection, (sql, by: { planId: string; commandId: string }) =>
    sql.selectFrom('plan_log').selectAll().where('plan_id', '=', by.planId).where('command_id', '=', by.commandId),
  );
  const undoers = prepare(connection, (sql, by: { planId: string; seq: number }) =>
    sql
      .selectFrom('plan_log')
      .select('seq')
      .where('plan_id', '=', by.planId)
      .where('undoes', '=', by.seq)
      .orderBy('seq'),
  );
  return {
    append: (row: PlanLogRow) => void append.run(row),
    rowsAfter: (planId: string, after: number, limit: number) => rowsAfter.all({ planId, after, limit }),
    findBySeq: (planId: string, seq: number) => bySeq.first({ planId, seq }),
    findByCommandId: (planId: string, commandId: string) => byCommandId.first({ planId, commandId }),
    undoersOf: (planId: string, seq: number) => undoers.all({ planId, seq }).map((row) => row.seq),
  };
}

function clientStatements(connection: Connection) {
  const lastNumber = prepare(connection, (sql, by: { planId: string; clientId: string }) =>
    sql.selectFrom('client_pos').select('last_n').where('plan_id', '=', by.planId).where('client_id', '=', by.clientId),
  );
  const moveClient = prepare(connection, (sql, row: ClientPosRow) =>
    sql
      .insertInto('client_pos')
      .values({ plan_id: row.plan_id, client_id: row.client_id, last_n: row.last_n })
      .onConflict((conflict) => conflict.columns(['plan_id', 'client_id']).doUpdateSet({ last_n: row.last_n })),
  );
  const findOutcome = prepare(connection, (sql, by: { planId: string; clientId: string; n: number }) =>
    sql
      .selectFrom('outcome')
      .selectAll()
      .where('plan_id', '=', by.planId)
      .where('client_id', '=', by.clientId)
      .where('n', '=', by.n),
  );
  const insertOutcome = prepare(connection, (sql, row: OutcomeRow) =>
    sql.insertInto('outcome').values({
      plan_id: row.plan_id,
      client_id: row.client_id,
      n: row.n,
      command_id: row.command_id,
      request_hash: row.request_hash,
      status: row.status,
      seq: row.seq,
      code: row.code,
      detail: row.detail,
    }),
  );
  return {
    lastNumber: (planId: string, clientId: string) => lastNumber.first({ planId, clientId })?.last_n ?? 0,
    moveClient: (position: ClientPosRow) => void moveClient.run(position),
    findOutcome: (planId: string, clientId: string, n: number) => findOutcome.first({ planId, clientId, n }),
    insertOutcome: (row: OutcomeRow) => void insertOutcome.run(row),
  };
}
