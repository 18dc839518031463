import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import type { WriteQueue } from '../database/write-queue.ts';
import type { Assessments } from './assessments.ts';
import { presentPlan, presentSummary } from './plan-presenter.ts';
import type { PlanFigures } from './plan-presenter.ts';
import type { PlanStates } from './plan-states.ts';
import type { PlanStore } from './plan-store.ts';
import { REDUCER_VERSION } from './reducer-version.ts';
import type { SummaryStore } from './summary-store.ts';

export interface ListPlansOptions {
  readonly plans: PlanStore;
  readonly states: PlanStates;
  readonly assessments: Assessments;
  readonly summaries: SummaryStore;
  readonly writes: WriteQueue;
  /** The figures are a cache: one that cannot be written is only noted, as is a plan that cannot be opened. */
  readonly onFailure: (error: unknown) => void;
}

/** All plans, newest first. Only those that changed since they were last listed are opened. */
export function listPlans(options: ListPlansOptions): readonly PlanSummary[] {
  const { plans, summaries, writes, onFailure } = options;
  const known = new Map(summaries.all(REDUCER_VERSION).map((row) => [row.plan_id, row]));
  const fresh: PlanSummary[] = [];
  const listed = plans.list().flatMap((plan) => {
    const kept = known.get(plan.id);
    if (kept?.seq === plan.head_seq) return presentSummary(plan, JSON.parse(kept.figures) as PlanFigures);
    const summary = opened(options, plan.id);
    if (summary) fresh.push(summary);
    // of a plan that cannot be opened the last known figures are shown, so that it does not just vanish
    else if (kept) return presentSummary(plan, JSON.parse(kept.figures) as PlanFigures);
    return summary ?? [];
  });
  if (fresh.length > 0) writes.write(() => keep(summaries, fresh)).catch(onFailure);
  return listed;
}

/** One plan that cannot be read must not hide all the others. */
function opened({ states, assessments, onFailure }: ListPlansOptions, planId: string): PlanSummary | null {
  try {
    const state = states.find(planId);
    return state ? presentPlan(state, assessments) : null;
  } catch (error) {
    onFailure(error);
    return null;
  }
}

function keep(summaries: SummaryStore, fresh: readonly PlanSummary[]): void {
  for (const { id, headSeq, departments, target, overall, findings, notice } of fresh) {
    const figures: PlanFigures = { departments, target, overall, findings, notice };
    summaries.put({ plan_id: id, seq: headSeq, reducer_version: REDUCER_VERSION, figures: JSON.stringify(figures) });
  }
}
