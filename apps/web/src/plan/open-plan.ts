import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { PlanPorts } from './ports.ts';
import { readConfirmed } from './read-structure.ts';
import type { Confirmed } from './replica.ts';

export interface OpenedPlan {
  readonly planId: string;
  readonly title: string;
  readonly baselineId: string;
  readonly actor: string;
  readonly baseline: IndexedBaseline;
  readonly confirmed: Confirmed;
}

/** Reads what a session starts from. @throws HttpProblem; Error when the state does not match its hash. */
export async function openPlan(planId: string, { transport }: Pick<PlanPorts, 'transport'>): Promise<OpenedPlan> {
  const summary = transport.plan(planId);
  // the baseline is the largest answer: it is asked for as soon as its id is known, and waits for nothing else
  const [{ actor }, plan, state, baseline] = await Promise.all([
    transport.me(),
    summary,
    transport.state(planId),
    summary.then(({ baselineId }) => transport.baseline(baselineId)),
  ]);
  const { index } = indexBaseline(baseline);
  return {
    planId,
    title: plan.title,
    baselineId: plan.baselineId,
    actor,
    baseline: index,
    confirmed: readConfirmed(index, state),
  };
}
