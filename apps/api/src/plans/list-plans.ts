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
  /** The figures are a cache: one that cannot be written is only noted. */
  readonly onFailure: (error: unknown) => void;
}

/** All plans, newest first. Only those that changed since they were last listed are opened. */
export function listPlans(options: ListPlansOptions): readonly PlanSummary[] {
  const { plans, states, assessments, summaries, writes, onFailure } = options;
  const known = new Map(summaries.all(REDUCER_VERSION).map((row) => [row.plan_id, row]));
  const fresh: PlanSummary[] = [];
  const listed = plans.list().flatMap((plan) => {
    const kept = known.get(plan.id);
    if (kept?.seq === plan.head_seq) return presentSummary(plan, JSON.parse(kept.figures) as PlanFigures);
    const state = states.find(plan.id);
    if (!state) return [];
    const summary = presentPlan(state, assessments);
    fresh.push(summary);
    return summary;
  });
  if (fresh.length > 0) writes.write(() => keep(summaries, fresh)).catch(onFailure);
  return listed;
}

function keep(summaries: SummaryStore, fresh: readonly PlanSummary[]): void {
  for (const { id, headSeq, departments, target, overall, findings, notice } of fresh) {
    const figures: PlanFigures = { departments, target, overall, findings, notice };
    summaries.put({ plan_id: id, seq: headSeq, reducer_version: REDUCER_VERSION, figures: JSON.stringify(figures) });
  }
}
