import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import { unreadable } from './open-database.ts';
import type { Connection } from './open-database.ts';
import { storageFailure } from './storage-error.ts';

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Runs what this database does not have yet, each migration whole or not at all.
 * @throws StartError when the database is newer than this version, a migration was changed after it ran, or a page cannot be read.
 */
export function migrate(connection: Connection, folder: string, now: () => Date): void {
  try {
    bringUp(connection, folder, now);
  } catch (error) {
    throw storageFailure(error) === null ? error : unreadable(connection.name, error);
  }
}

function bringUp(connection: Connection, folder: string, now: () => Date): void {
  const known = readMigrations(folder);
  const applied = appliedMigrations(connection);
  refuseNewer(known, applied);
  for (const migration of known) {
    const checksum = applied.get(migration.name);
    if (checksum === undefined) run(connection, migration, now);
    else if (checksum !== migration.checksum) throw changed(migration.name);
  }
}

function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Reads only: a database that is refused afterwards stays as it was. */
function appliedMigrations(connection: Connection): ReadonlyMap<string, string> {
  const exists = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migration'`).get();
  if (exists === undefined) return new Map();
  const rows = connection.prepare<[], { name: string; checksum: string }>('SELECT name, checksum FROM migration').all();
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function refuseNewer(known: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const names = new Set(known.map((migration) => migration.name));
  const unknown = [...applied.keys()].filter((name) => !names.has(name));
  if (unknown.length === 0) return;
  const list = unknown.join(', ');
  throw new StartError(
    `数据库来自更新的版本（${list}），为避免损坏未作任何改动，请升级程序 / ` +
      `The database comes from a newer version (${list}). It was left untouched: upgrade the program.`,
  );
}

function run(connection: Connection, migration: Migration, now: () => Date): void {
  const step = connection.transaction(() => {
    connection.exec(
      'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at TEXT NOT NULL)',
    );
    connection.exec(migration.sql);
    connection
      .prepare('INSERT INTO migration (name, checksum, applied_at) VALUES (?, ?, ?)')
      .run(migration.name, migration.checksum, now().toISOString());
  });
  step.immediate();
}

function changed(name: string): StartError {
  return new StartError(
    `数据库迁移 ${name} 在执行之后被改动，已停止启动 / Migration ${name} was changed after it had run; restore the released file.`,
  );
}
