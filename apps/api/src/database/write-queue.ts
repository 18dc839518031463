import type { Connection } from './open-database.ts';
import { storageFailure } from './storage-error.ts';

export interface WriteTransaction {
  /** Runs once the transaction is on disk, before anybody is answered. */
  afterCommit(run: () => void): void;
  /** Runs when what the job wrote does not reach the disk. */
  afterRollback(run: () => void): void;
}

export interface WriteQueue {
  /** Runs `job` inside a durable transaction. Resolves only after commit; a job that throws leaves nothing behind. */
  write<T>(job: (transaction: WriteTransaction) => T): Promise<T>;
  /** Refuses further jobs and resolves when every accepted one is on disk. */
  drain(): Promise<void>;
  /** Lets requests wait until the returned function is called; for moments only. */
  hold(): () => void;
}

export interface WriteQueueOptions {
  readonly connection: Connection;
  readonly onCommit: (seconds: number) => void;
  /** The disk failed: after the waiting requests are answered the process has to end. */
  readonly onBroken: (error: unknown) => void;
  /** When to write what waits: after the requests that arrive in the same moment, unless told otherwise. */
  readonly schedule?: (flush: () => void) => void;
}

interface Waiting {
  /** Alone it runs in the transaction itself, with neighbours in its own savepoint; throws only when the whole transaction is lost. */
  run(alone: boolean): void;
  settle(): void;
  fail(error: unknown): void;
}

/** More would make the first request of a crowd wait for the last. */
const LARGEST_GROUP = 50;

/**
 * The one writer. Requests that wait at the same time share one transaction and so one flush to disk (group commit); each has
 * its own savepoint, so that a refused neighbour takes nobody along. A request alone needs none: its transaction is rolled back.
 */
export function createWriteQueue(options: WriteQueueOptions): WriteQueue {
  const waiting: Waiting[] = [];
  let scheduled = false;
  let closed = false;
  let holds = 0;
  let idle: (() => void) | null = null;

  function flush(): void {
    scheduled = false;
    if (holds > 0) return;
    writeGroup(options, waiting.splice(0, LARGEST_GROUP));
    if (waiting.length > 0) schedule();
    else idle?.();
  }
  function schedule(): void {
    if (scheduled || holds > 0) return;
    scheduled = true;
    (options.schedule ?? setImmediate)(flush);
  }
  return {
    write: (job) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new QueueClosedError());
        waiting.push(waitingJob(options.connection, job, { resolve, reject }));
        schedule();
      }),
    drain: () => {
      closed = true;
      return new Promise((resolve) => {
        if (waiting.length === 0) resolve();
        else idle = resolve;
      });
    },
    hold: () => {
      let held = true;
      holds += 1;
      return () => {
        if (!held) return;
        held = false;
        holds -= 1;
        if (waiting.length > 0) schedule();
      };
    },
  };
}

/** The server is stopping: nothing was written. */
export class QueueClosedError extends Error {}

function writeGroup({ connection, onCommit, onBroken }: WriteQueueOptions, group: readonly Waiting[]): void {
  try {
    connection.exec('BEGIN IMMEDIATE');
    for (const job of group) job.run(group.length === 1);
    const start = process.hrtime.bigint();
    connection.exec('COMMIT');
    onCommit(Number(process.hrtime.bigint() - start) / 1e9);
  } catch (error) {
    if (connection.inTransaction) rollback(connection);
    // newest first, so that each puts back what it found
    for (const job of [...group].reverse()) job.fail(error);
    if (storageFailure(error) === 'broken') onBroken(error);
    return;
  }
  for (const job of group) job.settle();
}

/** A rollback that fails too leaves the transaction to SQLite's own recovery; the first error is the one worth telling. */
function rollback(connection: Connection): void {
  try {
    connection.exec('ROLLBACK');
  } catch {
    // the commit's own error is already on its way to every waiting request
  }
}

function waitingJob<T>(
  connection: Connection,
  job: (transaction: WriteTransaction) => T,
  promise: { resolve(value: T): void; reject(error: unknown): void },
): Waiting {
  const commits: (() => void)[] = [];
  const rollbacks: (() => void)[] = [];
  const transaction: WriteTransaction = {
    afterCommit: (run) => commits.push(run),
    afterRollback: (run) => rollbacks.push(run),
  };
  let result: { value: T } | { error: unknown } | null = null;
  return {
    run(alone) {
      if (alone) {
        result = { value: job(transaction) };
        return;
      }
      connection.exec('SAVEPOINT job');
      try {
        result = { value: job(transaction) };
      } catch (error) {
        if (!connection.inTransaction || storageFailure(error) !== null) throw error;
        connection.exec('ROLLBACK TO job');
        for (const undo of rollbacks.splice(0)) undo();
        result = { error };
      }
      connection.exec('RELEASE job');
    },
    settle() {
      if (result === null) return;
      if ('error' in result) return promise.reject(result.error);
      for (const run of commits) run();
      promise.resolve(result.value);
    },
    fail(error) {
      for (const run of rollbacks) run();
      promise.reject(result !== null && 'error' in result ? result.error : error);
    },
  };
}
