import Database from 'better-sqlite3';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

/**
 * Holds DATA_DIR for this process. The lock is the operating system's, taken through SQLite on a file of its own, so that a
 * killed process leaves nothing behind that must be cleaned up.
 * @returns the release.
 * @throws StartError when another process holds it.
 */
export function lockDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'server.lock');
  const lock = new Database(path, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new StartError(
      `数据目录 ${dataDir} 正被另一个大处室服务使用，请先停止它或换一个 DATA_DIR / ` +
        `Another Dachushi server is using ${dataDir}: stop it first or choose another DATA_DIR.`,
      { cause: error },
    );
  }
  return () => lock.close();
}
