import { Worker } from 'node:worker_threads';

/** One question for a thread that lives no longer than its answer. `M` is what the thread sends, `A` the answer among it. */
export interface ThreadJob<M, A> {
  readonly script: URL;
  /** What the thread finds as its `workerData`. */
  readonly question: unknown;
  /** Milliseconds until the thread is stopped. */
  readonly deadline: number;
  /** MB of heap it may use. */
  readonly memory: number;
  readonly signal?: AbortSignal | undefined;
  /** Takes each message; undefined while the answer is still to come. */
  readonly hear: (message: M) => A | undefined;
}

export type Threaded<A> =
  | { readonly answer: A }
  | { readonly stopped: 'cancelled' | 'timeout' | 'memory' }
  /** It broke down, which no question should manage. */
  | { readonly stopped: 'crashed'; readonly error: unknown };

/**
 * Has a question answered on a thread of its own, with bounded memory and time: the server goes on answering. Never rejects;
 * whatever comes of it, the thread has ended and its memory is free before it is told.
 */
export function askThread<M, A>(job: ThreadJob<M, A>): Promise<Threaded<A>> {
  const { script, question, deadline, memory, signal, hear } = job;
  if (signal?.aborted) return Promise.resolve({ stopped: 'cancelled' });
  const worker = new Worker(script, {
    workerData: question,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    // What a reader prints is about somebody's file; the log has no business with it.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    let settled = false;
    const settle = (threaded: Threaded<A>) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate().then(() => resolve(threaded));
    };
    const cancel = () => settle({ stopped: 'cancelled' });
    const timer = setTimeout(() => settle({ stopped: 'timeout' }), deadline);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: M) => {
      const answer = settled ? undefined : hear(message);
      if (answer !== undefined) settle({ answer });
    });
    worker.on('error', (error: unknown) =>
      settle(isOutOfMemory(error) ? { stopped: 'memory' } : { stopped: 'crashed', error }),
    );
    worker.on('exit', () => settle({ stopped: 'crashed', error: new Error('the thread ended without an answer') }));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
