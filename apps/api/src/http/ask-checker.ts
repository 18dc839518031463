import { askThread } from '@dachushi/exchange/ask-thread.ts';
import { HttpProblem } from './http-problem.ts';
import type { Facts, Issue } from './http-problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/** A refusal on its way from a thread: errors lose their class there. */
export interface Refused {
  readonly refused: { readonly code: ProblemCode; readonly facts: Facts; readonly issues: readonly Issue[] | null };
}

export interface Checker<Q, P> {
  readonly script: URL;
  readonly question: Q;
  readonly signal?: AbortSignal | undefined;
  /** Takes what comes before the answer, piece by piece. */
  readonly onPiece?: (piece: P) => void;
}

export type CheckerMessage<P, A> = { readonly piece: P } | { readonly answer: A } | Refused;

/** Ten times what the largest lawful plan takes on two busy cores. */
const SECONDS = 90;
const MEMORY_MB = 1_000;

/**
 * Has something large checked on a thread of its own, so that nobody else waits for it.
 * @throws HttpProblem what the thread refuses, `check_too_heavy`, `check_cancelled`; the thread's error when it breaks down.
 */
export async function askChecker<Q, P, A>({ script, question, signal, onPiece }: Checker<Q, P>): Promise<A> {
  const threaded = await askThread<CheckerMessage<P, A>, { readonly answer: A } | Refused>({
    ...{ script, question, signal, deadline: SECONDS * 1_000, memory: MEMORY_MB },
    hear: (message) => ('piece' in message ? void onPiece?.(message.piece) : message),
  });
  if ('answer' in threaded) {
    const said = threaded.answer;
    if ('answer' in said) return said.answer;
    const { code, facts, issues } = said.refused;
    throw new HttpProblem(code, facts, issues ?? undefined);
  }
  if (threaded.stopped === 'crashed') throw threaded.error;
  if (threaded.stopped === 'cancelled') throw new HttpProblem('check_cancelled');
  throw new HttpProblem('check_too_heavy', { seconds: SECONDS, memory: MEMORY_MB });
}

/** For the thread: the answer, or why there is none. */
export function answerOrRefusal<A>(answer: () => A): { readonly answer: A } | Refused {
  try {
    return { answer: answer() };
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    const { code, facts, issues = null } = error;
    return { refused: { code, facts, issues: issues && issues.slice(0, MOST_ISSUES) } };
  }
}

/** As many as an answer lists. */
const MOST_ISSUES = 1_000;
