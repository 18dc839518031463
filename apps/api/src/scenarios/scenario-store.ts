import type { Adoption } from '@dachushi/domain/scenarios/own-steps.ts';
import type { Connection } from '../database/open-database.ts';
import { prepare } from '../database/statement.ts';

export interface ScenarioStore {
  /** Copies the entries 1 … `at` of one plan into another, hashes and all; the chain does not cover the plan's id. */
  copyLog(from: string, to: string, at: number): void;
  adoptions(planId: string): readonly Adoption[];
  insertAdoption(planId: string, adoption: Adoption): void;
  /** Steps that updates dropped, by the update's entry. */
  dropped(planId: string): ReadonlyMap<number, ReadonlySet<number>>;
  insertDropped(planId: string, updateSeq: number, stepSeq: number): void;
}

export function createScenarioStore(connection: Connection): ScenarioStore {
  // one statement inside SQLite: fifty thousand rows need not travel through the process
  const copy = connection.prepare<{ from: string; to: string; at: number }>(
    `INSERT INTO plan_log SELECT @to, seq, command_id, client_id, client_n, actor_id, group_id, type, v, payload, undoes,
       server_time, prev_hash, hash FROM plan_log WHERE plan_id = @from AND seq <= @at ORDER BY seq`,
  );
  const adoptions = prepare(connection, (sql, by: { planId: string }) =>
    sql.selectFrom('scenario_adoption').select(['seq', 'parent_seq']).where('plan_id', '=', by.planId).orderBy('seq'),
  );
  // a later adoption of the same steps stands for the earlier one, which was taken back
  const adopt = prepare(connection, (sql, row: { planId: string; seq: number; parentSeq: number }) =>
    sql
      .insertInto('scenario_adoption')
      .values({ plan_id: row.planId, seq: row.seq, parent_seq: row.parentSeq })
      .onConflict((conflict) => conflict.columns(['plan_id', 'seq']).doUpdateSet({ parent_seq: row.parentSeq })),
  );
  const dropped = prepare(connection, (sql, by: { planId: string }) =>
    sql.selectFrom('scenario_dropped').select(['update_seq', 'step_seq']).where('plan_id', '=', by.planId),
  );
  const drop = prepare(connection, (sql, row: { planId: string; updateSeq: number; stepSeq: number }) =>
    sql
      .insertInto('scenario_dropped')
      .values({ plan_id: row.planId, update_seq: row.updateSeq, step_seq: row.stepSeq }),
  );
  return {
    copyLog: (from, to, at) => void copy.run({ from, to, at }),
    adoptions: (planId) => adoptions.all({ planId }).map(({ seq, parent_seq: parentSeq }) => ({ seq, parentSeq })),
    insertAdoption: (planId, { seq, parentSeq }) => void adopt.run({ planId, seq, parentSeq }),
    dropped: (planId) => {
      const updates = new Map<number, Set<number>>();
      for (const { update_seq: update, step_seq: step } of dropped.all({ planId }))
        updates.set(update, (updates.get(update) ?? new Set()).add(step));
      return updates;
    },
    insertDropped: (planId, updateSeq, stepSeq) => void drop.run({ planId, updateSeq, stepSeq }),
  };
}
