import { parentPort, workerData } from 'node:worker_threads';
import type { ImportOptions } from '@dachushi/domain/protocol/import-messages.ts';
import { readLedger } from './read-ledger.ts';
import type { ImportFile } from './import-file.ts';
import type { WorkerMessage } from './run-import.ts';

/** The thread's whole life: read one file, say what was found, end. */
const { file, options } = workerData as { readonly file: ImportFile; readonly options: ImportOptions };
const send = (message: WorkerMessage) => parentPort?.postMessage(message);

const result = await readLedger(file, options, (progress) => send({ type: 'progress', progress }));
send({ type: 'result', result });
