import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { PlanPorts } from './ports.ts';
import { readStructure } from './read-structure.ts';
import type { Replica } from './replica.ts';

export interface OpenedPlan {
  readonly planId: string;
  readonly title: string;
  readonly baselineId: string;
  readonly actor: string;
  readonly baseline: IndexedBaseline;
  readonly confirmed: Pick<Replica, 'epoch' | 'seq' | 'confirmed'>;
}

/** Reads what a session starts from. @throws HttpProblem; Error when the state does not match its hash. */
export async function openPlan(planId: string, { transport }: Pick<PlanPorts, 'transport'>): Promise<OpenedPlan> {
  const [{ actor }, plan, state] = await Promise.all([transport.me(), transport.plan(planId), transport.state(planId)]);
  const { index } = indexBaseline(await transport.baseline(plan.baselineId));
  return {
    planId,
    title: plan.title,
    baselineId: plan.baselineId,
    actor,
    baseline: index,
    confirmed: { epoch: state.epoch, seq: state.seq, confirmed: readStructure(index, state) },
  };
}
