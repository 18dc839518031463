import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Compilable } from 'kysely';
import type { Connection } from './open-database.ts';
import type { Tables } from './tables.ts';

/** A query typed and written once by Kysely, prepared once, run synchronously: a transaction must not wait for anything. */
export interface Statement<Parameters, Row> {
  all(parameters: Parameters): Row[];
  first(parameters: Parameters): Row | undefined;
  /** @returns how many rows changed. */
  run(parameters: Parameters): number;
}

class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

const compiler = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Inside `build` the parameters are placeholders that only travel into the query; their values come with each call. */
export function prepare<Parameters extends object, Row>(
  connection: Connection,
  build: (sql: Kysely<Tables>, parameters: Parameters) => Compilable<Row>,
): Statement<Parameters, Row> {
  // The proxy answers every name with a placeholder; the query builder hands it through unread.
  const placeholders = new Proxy({}, { get: (_, name) => new Placeholder(String(name)) }) as Parameters;
  const query = build(compiler, placeholders).compile();
  const statement = connection.prepare<unknown[], Row>(query.sql);
  const bind = (parameters: Parameters): unknown[] =>
    query.parameters.map((value) =>
      value instanceof Placeholder ? (parameters as Record<string, unknown>)[value.name] : value,
    );
  return {
    all: (parameters) => statement.all(...bind(parameters)),
    first: (parameters) => statement.get(...bind(parameters)),
    run: (parameters) => statement.run(...bind(parameters)).changes,
  };
}
