import { Worker } from 'node:worker_threads';
import type {
  ImportOptions,
  ImportProgress,
  ImportRefusal,
  ImportResult,
} from '@dachushi/domain/protocol/import-messages.ts';
import type { ImportStopCode } from '@dachushi/domain/import/import-codes.ts';
import type { ImportFile } from './import-file.ts';
import { refusalOf } from './refusal.ts';

export interface RunImportControls {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Milliseconds until the reading is stopped; 10 s. */
  readonly deadline?: number;
  /** MB of heap the reading may use; 256. */
  readonly memory?: number;
}

export type WorkerMessage =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'result'; readonly result: ImportResult };

const DEADLINE = 10_000;
const MEMORY_MB = 256;

/**
 * Reads a file as `readLedger` does, on a thread of its own with bounded memory and time: the server goes on answering.
 * Never rejects: running out of time or memory, and cancelling, are refusals too.
 */
export function runImport(
  file: ImportFile,
  options: ImportOptions = {},
  controls: RunImportControls = {},
): Promise<ImportResult> {
  const { signal, onProgress, deadline = DEADLINE, memory = MEMORY_MB } = controls;
  if (signal?.aborted) return Promise.resolve(stopped(file.name, 'import-cancelled'));
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    workerData: { file, options },
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    // What a reader prints is about somebody's file; the log has no business with it.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    let settled = false;
    const settle = (result: ImportResult) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      void worker.terminate().then(() => resolve(result));
    };
    const cancel = () => settle(stopped(file.name, 'import-cancelled'));
    const timer = setTimeout(() => settle(stopped(file.name, 'import-timeout')), deadline);
    signal?.addEventListener('abort', cancel, { once: true });
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'result') settle(message.result);
      else if (!settled) onProgress?.(message.progress);
    });
    worker.on('error', () => settle(stopped(file.name, 'import-crashed')));
    worker.on('exit', () => settle(stopped(file.name, 'import-crashed')));
  });
}

function stopped(file: string, code: ImportStopCode): { readonly refused: ImportRefusal } {
  return { refused: refusalOf({ file, code }) };
}
