import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Facts, Issue } from '../http/http-problem.ts';
import type { Language } from '../http/language.ts';
import type { ProblemCode } from '../http/problem-codes.ts';
import { textOfChecked } from './checked-baseline.ts';
import type { BaselineText, CheckedBaseline } from './checked-baseline.ts';

export interface CheckQuestion {
  readonly value: unknown;
  readonly language: Language;
}
export type CheckAnswer =
  BaselineText | { readonly code: ProblemCode; readonly facts: Facts; readonly issues: readonly Issue[] };

/** Checking fewer takes less time than starting a thread. */
const FEW_DIVISIONS = 2_000;

/**
 * Checks a 现状 and writes it as it will be stored; a large one on a thread of its own, so that nobody else waits for it.
 * @throws HttpProblem `invalid_baseline` with every issue and its path.
 */
export async function checkBaseline(value: unknown, language: Language): Promise<CheckedBaseline> {
  const text = divisionsIn(value) <= FEW_DIVISIONS ? textOfChecked(value, language) : await onItsOwn(value, language);
  const baseline = JSON.parse(text.content) as Baseline; // what the schema let through
  await setImmediate(); // whoever asked meanwhile is answered first
  return { ...text, indexed: indexBaseline(baseline).index };
}

async function onItsOwn(value: unknown, language: Language): Promise<BaselineText> {
  const answer = await askWorker({ value, language });
  if ('code' in answer) throw new HttpProblem(answer.code, answer.facts, answer.issues);
  await setImmediate();
  return answer;
}

function divisionsIn(value: unknown): number {
  const departments: unknown = (value as { readonly departments?: unknown } | null | undefined)?.departments;
  if (!Array.isArray(departments)) return 0;
  return departments.reduce<number>((sum, department: unknown) => {
    const divisions: unknown = (department as { readonly divisions?: unknown } | null)?.divisions;
    return sum + (Array.isArray(divisions) ? divisions.length : 1);
  }, 0);
}

function askWorker(question: CheckQuestion): Promise<CheckAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: question });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the baseline was not checked')));
  });
}
