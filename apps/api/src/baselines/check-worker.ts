import { parentPort, workerData } from 'node:worker_threads';
import { HttpProblem } from '../http/http-problem.ts';
import type { CheckAnswer, CheckQuestion } from './check-baseline.ts';
import { textOfChecked } from './checked-baseline.ts';

/** The thread's whole life: check one baseline, say what it is, end. */
const { value, language } = workerData as CheckQuestion;

parentPort?.postMessage(answer());

function answer(): CheckAnswer {
  try {
    return textOfChecked(value, language);
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    const { code, facts, issues = [] } = error;
    return { code, facts, issues };
  }
}
