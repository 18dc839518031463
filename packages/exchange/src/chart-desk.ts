import { Worker } from 'node:worker_threads';
import type { ChartFile, ChartJob } from './chart-job.ts';

export interface ChartDesk {
  /** Files are made one after another. @throws when the thread broke down, which no request should manage. */
  make(job: ChartJob, signal?: AbortSignal): Promise<ChartFile>;
  /** How many wait, the one being made included. */
  readonly waiting: number;
  /** Gives up what is being made. */
  close(): void;
}

interface DeskOptions {
  /** Milliseconds for one file; 60 s. */
  readonly deadline?: number;
  /** MB of heap the thread may use; 640. */
  readonly memory?: number;
  /** Milliseconds that the thread waits for more work; 60 s. */
  readonly patience?: number;
}

/**
 * Makes chart files on a thread of its own, with bounded memory and time: the server goes on answering. The thread
 * keeps its fonts for the next file and ends when there is none for a while, so that they take no memory.
 */
export function createChartDesk(options: DeskOptions = {}): ChartDesk {
  const { deadline = 60_000, memory = 640, patience = 60_000 } = options;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const dismiss = () => {
    void worker?.terminate();
    worker = null;
  };
  const hire = (): Worker => {
    if (idle) clearTimeout(idle);
    worker ??= new Worker(new URL('./chart-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
      stdout: true,
      stderr: true,
    });
    return worker;
  };
  const makeNow = async (job: ChartJob, signal: AbortSignal | undefined): Promise<ChartFile> => {
    if (signal?.aborted) return { code: 'export-cancelled' };
    try {
      const file = await oneJob(hire(), job, { deadline, signal });
      // what was stopped half-way cannot be told to stop: the thread goes with it
      if ('code' in file && file.code !== 'picture-too-large') dismiss();
      return file;
    } catch (error) {
      dismiss();
      throw error;
    } finally {
      idle = setTimeout(dismiss, patience).unref();
    }
  };

  return {
    make(job, signal) {
      waiting += 1;
      const turn = last.then(() => makeNow(job, signal)).finally(() => (waiting -= 1));
      last = turn.catch(() => undefined);
      return turn;
    },
    get waiting() {
      return waiting;
    },
    close() {
      if (idle) clearTimeout(idle);
      dismiss();
    },
  };
}

interface Controls {
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

function oneJob(worker: Worker, job: ChartJob, { deadline, signal }: Controls): Promise<ChartFile> {
  return new Promise((resolve, reject) => {
    const cancel = () => settle(() => resolve({ code: 'export-cancelled' }));
    const timer = setTimeout(() => settle(() => resolve({ code: 'export-timeout' })), deadline);
    const answer = (file: ChartFile) => settle(() => resolve(file));
    const fail = (error: Error) => settle(() => reject(error));
    const end = () => settle(() => reject(new Error('the drawing thread ended before the file was made')));
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.off('message', answer).off('error', fail).off('exit', end);
      finish();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', answer).on('error', fail).on('exit', end);
    worker.postMessage(job);
  });
}
