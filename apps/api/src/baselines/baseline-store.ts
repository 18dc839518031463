import type { Connection } from '../database/open-database.ts';
import { prepare } from '../database/statement.ts';
import type { BaselineRow } from '../database/tables.ts';

export type BaselineSummaryRow = Omit<BaselineRow, 'content'>;

export interface BaselineStore {
  insert(row: BaselineRow): void;
  find(id: string): BaselineRow | undefined;
  findByHash(contentHash: string): BaselineSummaryRow | undefined;
  /** Newest first, without their content. */
  list(): readonly BaselineSummaryRow[];
}

const SUMMARY = [
  'id',
  'title',
  'content_hash',
  'source',
  'departments',
  'divisions',
  'created_by',
  'created_at',
] as const;

export function createBaselineStore(connection: Connection): BaselineStore {
  const insert = prepare(connection, (sql, row: BaselineRow) =>
    sql.insertInto('baseline').values({
      id: row.id,
      title: row.title,
      content: row.content,
      content_hash: row.content_hash,
      source: row.source,
      departments: row.departments,
      divisions: row.divisions,
      created_by: row.created_by,
      created_at: row.created_at,
    }),
  );
  const find = prepare(connection, (sql, by: { id: string }) =>
    sql.selectFrom('baseline').selectAll().where('id', '=', by.id),
  );
  const findByHash = prepare(connection, (sql, by: { hash: string }) =>
    sql.selectFrom('baseline').select(SUMMARY).where('content_hash', '=', by.hash),
  );
  const list = prepare(connection, (sql, _: object) =>
    sql.selectFrom('baseline').select(SUMMARY).orderBy('created_at', 'desc').orderBy('id', 'desc'),
  );
  return {
    insert: (row) => void insert.run(row),
    find: (id) => find.first({ id }),
    findByHash: (hash) => findByHash.first({ hash }),
    list: () => list.all({}),
  };
}
