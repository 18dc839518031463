import type { Connection } from '../database/open-database.ts';
import { prepare } from '../database/statement.ts';
import type { PlanSummaryRow } from '../database/tables.ts';

export interface SummaryStore {
  all(reducerVersion: number): readonly PlanSummaryRow[];
  put(row: PlanSummaryRow): void;
}

export function createSummaryStore(connection: Connection): SummaryStore {
  const all = prepare(connection, (sql, by: { version: number }) =>
    sql.selectFrom('plan_summary').selectAll().where('reducer_version', '=', by.version),
  );
  const put = prepare(connection, (sql, row: PlanSummaryRow) =>
    sql
      .insertInto('plan_summary')
      .values({ plan_id: row.plan_id, seq: row.seq, reducer_version: row.reducer_version, figures: row.figures })
      .onConflict((conflict) =>
        conflict
          .column('plan_id')
          .doUpdateSet({ seq: row.seq, reducer_version: row.reducer_version, figures: row.figures }),
      ),
  );
  return { all: (version) => all.all({ version }), put: (row) => void put.run(row) };
}
