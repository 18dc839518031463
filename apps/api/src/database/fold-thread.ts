import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface Folded {
  /** Pages in the log when the folding began, and how many of them the database file holds now. */
  readonly pages: number;
  readonly folded: number;
}

export type FoldAnswer = Folded | { readonly code: string; readonly message: string };

export interface FoldThread {
  /** One at a time. @throws when the disk or the thread fails. */
  fold(): Promise<Folded>;
  /** Ends the thread and its connection. */
  close(): Promise<void>;
}

/** Starts with the first folding, so that a server nobody writes to has no such thread; one that broke down is replaced by the next. */
export function createFoldThread(path: string): FoldThread {
  let worker: Worker | null = null;

  function hire(): Worker {
    const made = new Worker(new URL('./fold-worker.ts', import.meta.url), {
      workerData: path,
      resourceLimits: { maxOldGenerationSizeMb: 32, maxYoungGenerationSizeMb: 2 },
    });
    made.unref();
    made.once('exit', () => (worker = null));
    return made;
  }
  return {
    fold: () => answerOf((worker ??= hire())),
    close: async () => {
      if (!worker) return;
      worker.ref();
      worker.postMessage('close');
      await once(worker, 'exit');
    },
  };
}

function answerOf(worker: Worker): Promise<Folded> {
  return new Promise((resolve, reject) => {
    const stopListening = (): void => void worker.off('message', hear).off('error', fail).off('exit', leave);
    const hear = (answer: FoldAnswer): void => {
      stopListening();
      if ('code' in answer) reject(Object.assign(new Error(answer.message), { code: answer.code }));
      else resolve(answer);
    };
    const fail = (error: Error): void => {
      stopListening();
      reject(error);
    };
    const leave = (): void => fail(new Error('the thread ended'));
    worker.on('message', hear).on('error', fail).on('exit', leave);
    worker.postMessage('fold');
  });
}
