import type { NamedVersion } from '@dachushi/domain/protocol/named-versions.ts';
import type { Connection } from '../database/open-database.ts';
import { prepare } from '../database/statement.ts';
import type { NamedVersionRow } from '../database/tables.ts';

/** Names that people have given to points of a plan's log. */
export interface VersionStore {
  /** By place, then by name. */
  list(planId: string): readonly NamedVersion[];
  find(planId: string, name: string): NamedVersion | undefined;
  insert(planId: string, version: NamedVersion): void;
  remove(planId: string, name: string): void;
}

export function createVersionStore(connection: Connection): VersionStore {
  const list = prepare(connection, (sql, by: { planId: string }) =>
    sql.selectFrom('named_version').selectAll().where('plan_id', '=', by.planId).orderBy('seq').orderBy('name'),
  );
  const find = prepare(connection, (sql, by: { planId: string; name: string }) =>
    sql.selectFrom('named_version').selectAll().where('plan_id', '=', by.planId).where('name', '=', by.name),
  );
  const insert = prepare(connection, (sql, row: NamedVersionRow) =>
    sql.insertInto('named_version').values({
      plan_id: row.plan_id,
      name: row.name,
      seq: row.seq,
      actor_id: row.actor_id,
      created_at: row.created_at,
    }),
  );
  const remove = prepare(connection, (sql, by: { planId: string; name: string }) =>
    sql.deleteFrom('named_version').where('plan_id', '=', by.planId).where('name', '=', by.name),
  );
  return {
    list: (planId) => list.all({ planId }).map(versionOfRow),
    find: (planId, name) => {
      const row = find.first({ planId, name });
      return row && versionOfRow(row);
    },
    insert: (planId, { name, seq, actor, time }) =>
      void insert.run({ plan_id: planId, name, seq, actor_id: actor, created_at: time }),
    remove: (planId, name) => void remove.run({ planId, name }),
  };
}

function versionOfRow({ name, seq, actor_id: actor, created_at: time }: NamedVersionRow): NamedVersion {
  return { name, seq, actor, time };
}
