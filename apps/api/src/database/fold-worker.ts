import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { FoldAnswer } from './fold-thread.ts';

/**
 * The thread that takes the write-ahead log over into the database file, on a connection of its own. It writes no row: one writer
 * stays one writer. A passive checkpoint waits for nobody and keeps nobody waiting.
 */
let connection: Database.Database | null = null;

parentPort?.on('message', (asked: 'fold' | 'close') => {
  if (asked === 'fold') return parentPort?.postMessage(fold());
  connection?.close();
  parentPort?.close();
});

function fold(): FoldAnswer {
  try {
    connection ??= open(String(workerData));
    const [row] = connection.pragma('wal_checkpoint(PASSIVE)') as readonly { log: number; checkpointed: number }[];
    return { pages: row?.log ?? 0, folded: row?.checkpointed ?? 0 };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return { code, message: error instanceof Error ? error.message : String(error) };
  }
}

function open(path: string): Database.Database {
  const opened = new Database(path, { fileMustExist: true, timeout: 0 });
  opened.prepare('SELECT count(*) FROM sqlite_schema').get();
  // with less, the log would be written over before the database file is on disk; set after the first read, as for the writer
  opened.pragma('synchronous = FULL');
  opened.pragma('wal_autocheckpoint = 0');
  return opened;
}
