import type { Connection } from './open-database.ts';
import { storageFailure } from './storage-error.ts';

/** Fewer are not worth two flushes to disk. */
const LEAST_COMMITS = 50;

export interface LogFolderOptions {
  readonly connection: Connection;
  readonly onFailure: (error: unknown) => void;
  readonly onBroken: (error: unknown) => void;
}

export interface LogFolder {
  committed(): void;
  /** Takes what was committed over into the database file, if it is enough to be worth it. Nobody must be waiting: this takes milliseconds. */
  fold(): void;
}

/** Commits are durable in the write-ahead log; folding only keeps it short, so it can wait until nobody writes. */
export function createLogFolder({ connection, onFailure, onBroken }: LogFolderOptions): LogFolder {
  let commits = 0;
  return {
    committed: () => void (commits += 1),
    fold() {
      if (commits < LEAST_COMMITS || !connection.open) return;
      commits = 0;
      try {
        connection.pragma('wal_checkpoint(PASSIVE)');
      } catch (error) {
        onFailure(error);
        if (storageFailure(error) === 'broken') onBroken(error);
      }
    },
  };
}
