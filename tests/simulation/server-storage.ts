import { fileURLToPath } from 'node:url';
import { createBaselineStore } from '@dachushi/api/baselines/baseline-store.ts';
import { migrate } from '@dachushi/api/database/migrate.ts';
import type { Connection } from '@dachushi/api/database/open-database.ts';
import { createCommandStore } from '@dachushi/api/plans/command-store.ts';
import { createPlanStore } from '@dachushi/api/plans/plan-store.ts';
import { createSnapshotStore } from '@dachushi/api/plans/snapshot-store.ts';
import Database from 'better-sqlite3';

const MIGRATIONS = fileURLToPath(new URL('../../db/migrations', import.meta.url));
/** In the order in which rows may be written; the reverse is the order in which they may go. */
const TABLES = ['baseline', 'plan', 'plan_log', 'client_pos', 'outcome', 'snapshot', 'plan_summary'];

/** What may be wrong with the disk: called around every commit with the chance to throw. */
export type CommitHook = (moment: 'before' | 'after') => void;

/** The disk of a simulated server: a real database in memory, with a place for one backup. */
export interface ServerStorage {
  readonly connection: Connection;
  /** The same connection as the write queue gets it, with the hook around its commits. */
  readonly writing: Connection;
  readonly baselines: ReturnType<typeof createBaselineStore>;
  readonly plans: ReturnType<typeof createPlanStore>;
  readonly commands: ReturnType<typeof createCommandStore>;
  readonly snapshots: ReturnType<typeof createSnapshotStore>;
  hook: CommitHook;
  clear(): void;
  backUp(): void;
  /** Puts the backup back as it was, as a copied file does. */
  putBack(): void;
}

/** Opening and preparing takes longer than a whole small run, so one storage serves many runs. */
export function openStorage(): ServerStorage {
  const connection = new Database(':memory:');
  connection.pragma('foreign_keys = ON');
  migrate(connection, MIGRATIONS, () => new Date(0));
  for (const table of TABLES) connection.exec(`CREATE TEMP TABLE backup_${table} AS SELECT * FROM main.${table}`);
  const empty = [...TABLES].reverse().map((table) => `DELETE FROM main.${table};`);
  const forget = TABLES.map((table) => `DELETE FROM backup_${table};`);
  const copy = TABLES.map((table) => `INSERT INTO backup_${table} SELECT * FROM main.${table};`);
  const copyBack = TABLES.map((table) => `INSERT INTO main.${table} SELECT * FROM backup_${table};`);
  const whole = (statements: readonly string[]) => connection.exec(`BEGIN; ${statements.join(' ')} COMMIT;`);
  const storage: ServerStorage = {
    connection,
    writing: aroundCommits(connection, (moment) => storage.hook(moment)),
    baselines: createBaselineStore(connection),
    plans: createPlanStore(connection),
    commands: createCommandStore(connection),
    snapshots: createSnapshotStore(connection),
    hook: () => undefined,
    clear: () => {
      storage.hook = () => undefined;
      whole([...empty, ...forget]);
    },
    backUp: () => whole([...forget, ...copy]),
    putBack: () => whole([...empty, ...copyBack]),
  };
  return storage;
}

/** The connection with `hook` called before and after whatever ends a transaction well. */
function aroundCommits(connection: Connection, hook: CommitHook): Connection {
  const guarded = <T>(sql: string, run: () => T): T => {
    if (!/^\s*COMMIT/i.test(sql)) return run();
    hook('before');
    const result = run();
    hook('after');
    return result;
  };
  return new Proxy(connection, {
    get: (target, name) => {
      if (name === 'exec') return (sql: string) => guarded(sql, () => target.exec(sql));
      if (name === 'prepare') {
        return (sql: string) => {
          const statement = target.prepare(sql);
          if (!/^\s*COMMIT/i.test(sql)) return statement;
          return { run: () => guarded(sql, () => statement.run()) };
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}
