import type { Connection } from '../database/open-database.ts';
import { prepare } from '../database/statement.ts';
import type { PersonRow } from '../database/tables.ts';

export interface PersonStore {
  /** The name somebody has given, or null. */
  nameOf(actor: string): string | null;
  put(row: PersonRow): void;
  remove(actor: string): void;
  /** Who appears in the log of a plan behind entry `after`. */
  actorsAfter(planId: string, after: number): readonly string[];
}

export function createPersonStore(connection: Connection): PersonStore {
  const find = prepare(connection, (sql, by: { actor: string }) =>
    sql.selectFrom('person').select('name').where('actor_id', '=', by.actor),
  );
  const put = prepare(connection, (sql, row: PersonRow) =>
    sql
      .insertInto('person')
      .values({ actor_id: row.actor_id, name: row.name, updated_at: row.updated_at })
      .onConflict((conflict) =>
        conflict.column('actor_id').doUpdateSet({ name: row.name, updated_at: row.updated_at }),
      ),
  );
  const remove = prepare(connection, (sql, by: { actor: string }) =>
    sql.deleteFrom('person').where('actor_id', '=', by.actor),
  );
  const actors = prepare(connection, (sql, by: { planId: string; after: number }) =>
    sql
      .selectFrom('plan_log')
      .select('actor_id')
      .distinct()
      .where('plan_id', '=', by.planId)
      .where('seq', '>', by.after),
  );
  return {
    nameOf: (actor) => find.first({ actor })?.name ?? null,
    put: (row) => void put.run(row),
    remove: (actor) => void remove.run({ actor }),
    actorsAfter: (planId, after) => actors.all({ planId, after }).map((row) => row.actor_id),
  };
}
