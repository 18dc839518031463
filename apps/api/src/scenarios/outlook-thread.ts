import type { TakeOver } from '@dachushi/domain/protocol/scenario-answers.ts';
import { askChecker } from '../http/ask-checker.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { prepareTakeOver } from './take-over-outlook.ts';
import type { OutlookOptions, OutlookQuestion } from './take-over-outlook.ts';

export interface ThreadOutlook extends OutlookOptions {
  /** The database, which the thread reads on a connection of its own. */
  readonly databasePath: string;
}

export interface ThreadQuestion extends OutlookQuestion {
  readonly databasePath: string;
}

/** Steps on both sides up to which the answer is there sooner than a thread has started. */
const FEW_STEPS = 40;
const script = new URL('./outlook-worker.ts', import.meta.url);

/** What taking over would do, worked out beside the server where there are many steps. Changes nothing. @throws HttpProblem as `prepareTakeOver`. */
export async function outlookOf(
  { databasePath, ...options }: ThreadOutlook,
  question: OutlookQuestion,
  signal: AbortSignal,
): Promise<TakeOver> {
  if (stepsApart(options.states, question.planId) <= FEW_STEPS) return prepareTakeOver(options, question).outlook;
  return askChecker<ThreadQuestion, never, TakeOver>({ script, question: { ...question, databasePath }, signal });
}

/** Of a plan that is no scenario none: the refusal is there at once. */
function stepsApart(states: PlanStates, planId: string): number {
  const plan = states.find(planId)?.plan;
  const forkSeq = plan?.fork_seq ?? null;
  const parent = plan?.parent_plan_id ? states.find(plan.parent_plan_id)?.plan : undefined;
  return plan && parent && forkSeq !== null ? plan.head_seq + parent.head_seq - 2 * forkSeq : 0;
}
