import { createFoldThread } from './fold-thread.ts';
import { storageFailure } from './storage-error.ts';
import type { WriteQueue } from './write-queue.ts';

export interface LogFolderOptions {
  /** Of the database file. */
  readonly path: string;
  readonly writes: Pick<WriteQueue, 'hold'>;
  readonly onFailure: (error: unknown) => void;
  readonly onBroken: (error: unknown) => void;
}

export interface LogFolder {
  /** Called after every commit: enough of them are taken over soon. */
  committed(): void;
  /** Finishes what it is doing; afterwards nothing is folded and the database is the writer's alone. */
  close(): Promise<void>;
}

/** Fewer are not worth a flush of the database file. */
const LEAST_COMMITS = 50;
/** Not at once, so that a crowd of commits is taken over together; in milliseconds. */
const EVERY_MS = 50;
/** Pages of the log (16 MB) from which on the writer waits for a moment, so that the log can start again from its beginning. */
const LONG = 4_000;
/** Longer than that moment ever takes on a disk that works, in milliseconds. */
const LONGEST_HOLD_MS = 250;

/**
 * Commits are durable in the write-ahead log; folding takes them over into the database file. A thread of its own does it beside
 * the writer. SQLite starts its log again from the beginning only when all of it has been taken over, which never happens while
 * commits follow each other; so once the log is long the writer is held for what was written during the last folding.
 */
export function createLogFolder({ path, writes, onFailure, onBroken }: LogFolderOptions): LogFolder {
  const thread = createFoldThread(path);
  let commits = 0;
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let closed = false;

  function foldSoon(): void {
    if (!running && !closed) timer ??= setTimeout(foldNow, EVERY_MS).unref();
  }
  function foldNow(): void {
    timer = null;
    commits = 0;
    running = takeOver()
      .catch(fail)
      .finally(() => {
        running = null;
        if (commits >= LEAST_COMMITS) foldSoon();
      });
  }
  async function takeOver(): Promise<void> {
    const { pages, folded } = await thread.fold();
    // somebody who still reads an older state keeps the log from starting again: waiting would not help
    if (pages < LONG || folded < pages) return;
    const release = writes.hold();
    const enough = setTimeout(release, LONGEST_HOLD_MS);
    await thread.fold().finally(() => {
      clearTimeout(enough);
      release();
    });
  }
  function fail(error: unknown): void {
    onFailure(error);
    if (storageFailure(error) === 'broken') onBroken(error);
  }
  return {
    committed() {
      commits += 1;
      if (commits >= LEAST_COMMITS) foldSoon();
    },
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await running;
      await thread.close();
    },
  };
}
