import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { makeDataFolder } from '../database/data-folder.ts';
import { lockDataDir } from '../database/data-lock.ts';
import { openDatabase } from '../database/open-database.ts';
import { renewEpochs } from '../database/renew-epochs.ts';
import { createIdSource } from '../id-source.ts';
import { StartError } from '../start-error.ts';
import { verifyDatabase } from './verify-database.ts';
import type { DatabaseVerdict } from './verify-database.ts';

const NAME = 'dachushi.db';

export interface Restored {
  readonly plans: number;
  /** Where what was there before lies now; null when there was nothing. */
  readonly before: string | null;
}

/** Reads only; works beside a running server. @throws StartError when there is no such database. */
export function openToRead(path: string): Database.Database {
  try {
    return new Database(path, { readonly: true, fileMustExist: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`无法读取 ${path}：${why} / Cannot read ${path}: ${why}`, { cause });
  }
}

/** A whole copy of a database at one moment, also while the server writes. @throws when the copy cannot be written. */
export async function backUp(dataDir: string, file: string): Promise<void> {
  if (existsSync(file)) throw new StartError(`${file} 已存在，没有覆盖 / ${file} exists already and was left alone.`);
  const connection = openToRead(join(dataDir, NAME));
  try {
    await connection.backup(file);
  } finally {
    connection.close();
  }
}

/** Whether every plan of a file holds together. */
export function verifyFile(path: string): DatabaseVerdict {
  const connection = openToRead(path);
  try {
    return verifyDatabase(connection);
  } finally {
    connection.close();
  }
}

/**
 * Puts a backup in place of the database of a stopped server, with new epochs, so that windows that are still open notice.
 * What was there stays beside it under another name.
 * @throws StartError when a server uses the folder.
 */
export async function restoreBackup(file: string, dataDir: string, now: () => Date): Promise<Restored> {
  makeDataFolder(dataDir);
  const unlock = lockDataDir(dataDir);
  try {
    const fresh = join(dataDir, `${NAME}.restoring`);
    remove(fresh);
    const source = openToRead(file);
    await source.backup(fresh).finally(() => source.close());
    const connection = openDatabase(fresh);
    const plans = renewEpochs(connection, createIdSource(now));
    fold(connection);
    const before = putAside(dataDir, now);
    renameSync(fresh, join(dataDir, NAME));
    return { plans, before };
  } finally {
    unlock();
  }
}

/** Everything from the write-ahead log goes into the file, so that the file alone is the database. */
function fold(connection: Database.Database): void {
  connection.pragma('wal_checkpoint(TRUNCATE)');
  connection.close();
}

function putAside(dataDir: string, now: () => Date): string | null {
  const current = join(dataDir, NAME);
  if (!existsSync(current)) return null;
  const connection = new Database(current);
  fold(connection);
  const aside = join(dataDir, `dachushi-before-restore-${now().toISOString().replaceAll(':', '-')}.db`);
  renameSync(current, aside);
  remove(current);
  return aside;
}

function remove(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
}
