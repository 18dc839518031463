import type { ImportOptions, ImportProgress, ImportResult } from '@dachushi/domain/protocol/import-messages.ts';
import type { ImportStopCode } from '@dachushi/domain/import/import-codes.ts';
import { askThread } from '../ask-thread.ts';
import type { ImportFile } from './import-file.ts';
import { refusalOf } from './refusal.ts';

export interface RunImportControls {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Milliseconds until the reading is stopped; 30 s, so that a large ledger is read on a slow or busy machine too. */
  readonly deadline?: number;
  /** MB of heap the reading may use; 256. */
  readonly memory?: number;
}

export type WorkerMessage =
  | { readonly type: 'progress'; readonly progress: ImportProgress }
  | { readonly type: 'result'; readonly result: ImportResult };

const DEADLINE = 30_000;
const MEMORY_MB = 256;

/**
 * Reads a file as `readLedger` does, on a thread of its own with bounded memory and time: the server goes on answering.
 * Never rejects: running out of time or memory, and cancelling, are refusals too.
 */
export async function runImport(
  file: ImportFile,
  options: ImportOptions = {},
  controls: RunImportControls = {},
): Promise<ImportResult> {
  const { signal, onProgress, deadline = DEADLINE, memory = MEMORY_MB } = controls;
  const threaded = await askThread<WorkerMessage, ImportResult>({
    script: new URL('./import-worker.ts', import.meta.url),
    question: { file, options },
    ...{ deadline, memory, signal },
    hear: (message) => {
      if (message.type === 'result') return message.result;
      onProgress?.(message.progress);
      return undefined;
    },
  });
  return 'answer' in threaded
    ? threaded.answer
    : { refused: refusalOf({ file: file.name, code: STOPS[threaded.stopped] }) };
}

const STOPS = {
  cancelled: 'import-cancelled',
  timeout: 'import-timeout',
  memory: 'import-crashed',
  crashed: 'import-crashed',
} as const satisfies Readonly<Record<string, ImportStopCode>>;
