import { setImmediate } from 'node:timers/promises';
import { askChecker } from '../http/ask-checker.ts';
import { indexedText, textOfChecked } from './checked-baseline.ts';
import type { BaselineBytes, BaselineText, CheckedBaseline } from './checked-baseline.ts';

export interface SentBaseline extends BaselineBytes {
  /** Whoever sent it has gone. */
  readonly signal?: AbortSignal;
  /** When a thread may be taken; at once unless told otherwise. */
  readonly turn?: <T>(job: () => Promise<T>) => Promise<T>;
}

/** Checking fewer bytes takes less time than starting a thread: a large city's bureaus and offices. */
const FEW_BYTES = 600_000;

/**
 * Checks a 现状 and writes it as it will be stored; a large one in its turn on a thread of its own, so that nobody else waits.
 * @throws HttpProblem `invalid_baseline` with every issue and its path, `invalid_json`, `json_bounds`, `check_too_heavy`.
 */
export async function checkBaseline({
  signal,
  turn = (job) => job(),
  ...question
}: SentBaseline): Promise<CheckedBaseline> {
  const isFew = question.bytes.length <= FEW_BYTES;
  const text = isFew ? textOfChecked(question) : await turn(() => onItsOwn(question, signal));
  await setImmediate(); // whoever asked meanwhile is answered first
  return indexedText(text);
}

function onItsOwn(question: BaselineBytes, signal: AbortSignal | undefined): Promise<BaselineText> {
  const script = new URL('./check-worker.ts', import.meta.url);
  return askChecker<BaselineBytes, never, BaselineText>({ script, question, signal });
}
