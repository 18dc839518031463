import Database from 'better-sqlite3';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

/**
 * Holds DATA_DIR for this process. The lock is the operating system's, taken through SQLite on a file of its own, so that a
 * killed process leaves nothing behind that must be cleaned up.
 * @returns the release.
 * @throws StartError when another process holds it, or the folder cannot be written to.
 */
export function lockDataDir(dataDir: string): () => void {
  const lock = openLock(dataDir);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw isBusy(error) ? takenBy(dataDir, error) : unusable(dataDir, error);
  }
  return () => lock.close();
}

function openLock(dataDir: string): Database.Database {
  try {
    return new Database(join(dataDir, 'server.lock'), { timeout: 0 });
  } catch (error) {
    throw unusable(dataDir, error);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));
}

function takenBy(dataDir: string, cause: unknown): StartError {
  return new StartError(
    `数据目录 ${dataDir} 正被另一个大处室服务使用，请先停止它或换一个 DATA_DIR / ` +
      `Another Dachushi server is using ${dataDir}: stop it first or choose another DATA_DIR.`,
    { cause },
  );
}

function unusable(dataDir: string, cause: unknown): StartError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new StartError(
    `数据目录 ${dataDir} 不能使用，请检查权限和其中的 server.lock：${why} / ` +
      `The data folder ${dataDir} cannot be used; check its permissions and its file server.lock: ${why}`,
    { cause },
  );
}
