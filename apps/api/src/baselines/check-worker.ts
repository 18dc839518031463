import { parentPort, workerData } from 'node:worker_threads';
import { answerOrRefusal } from '../http/ask-checker.ts';
import { textOfChecked } from './checked-baseline.ts';
import type { BaselineBytes } from './checked-baseline.ts';

/** The thread's whole life: check one baseline, say what it is, end. */
parentPort?.postMessage(answerOrRefusal(() => textOfChecked(workerData as BaselineBytes)));
