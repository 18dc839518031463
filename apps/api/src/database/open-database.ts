import Database from 'better-sqlite3';
import { StartError } from '../start-error.ts';
import { hasWalResetBug } from './sqlite-version.ts';

export type Connection = Database.Database;

const FULL = 2;
/**
 * Pages of the write-ahead log (64 MB) at which SQLite folds it by itself, in the middle of somebody's step. The thread of fold-log.ts
 * does it long before; this is for the day on which it cannot.
 */
const FOLDED_AT_LATEST = 16_000;

/**
 * The one writing connection. `synchronous=FULL` is set after the first read and read back, because the driver turns it
 * down to NORMAL when a database in write-ahead mode is first read, and NORMAL loses acknowledged commits on a power cut.
 * @throws StartError when the file cannot be opened or a promise of durability cannot be kept.
 */
export function openDatabase(path: string): Connection {
  const connection = open(path);
  try {
    refuseBrokenVersion(connection);
    connection.pragma('busy_timeout = 5000');
    expectPragma(connection, 'journal_mode', 'WAL', 'wal');
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    expectPragma(connection, 'synchronous', 'FULL', FULL);
    expectPragma(connection, 'foreign_keys', 'ON', 1);
    expectPragma(connection, 'wal_autocheckpoint', String(FOLDED_AT_LATEST), FOLDED_AT_LATEST);
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    if (connection.pragma('synchronous', { simple: true }) !== FULL) {
      throw new StartError('数据库未能保持 synchronous=FULL，已停止启动 / The database did not keep synchronous=FULL.');
    }
    return connection;
  } catch (error) {
    connection.close();
    if (error instanceof StartError) throw error;
    throw unreadable(path, error);
  }
}

function open(path: string): Connection {
  try {
    return new Database(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function refuseBrokenVersion(connection: Connection): void {
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get());
  if (!hasWalResetBug(version)) return;
  throw new StartError(
    `SQLite ${version} 存在可能丢失已提交数据的缺陷，已停止启动 / SQLite ${version} can lose committed rows; use another version.`,
  );
}

function expectPragma(connection: Connection, name: string, value: string, expected: string | number): void {
  connection.pragma(`${name} = ${value}`);
  const now = connection.pragma(name, { simple: true });
  if (now === expected) return;
  throw new StartError(`数据库设置 ${name}=${value} 未生效（${String(now)}）/ The database refused ${name}=${value}.`);
}

export function unreadable(path: string, cause: unknown): StartError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new StartError(`无法打开数据库 ${path}：${why} / Cannot open the database ${path}: ${why}`, { cause });
}
