import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import { percentNumber } from '@dachushi/domain/target.ts';
import type { PlanRow } from '../database/tables.ts';
import type { Assessments } from './assessments.ts';
import type { PlanState } from './plan-states.ts';

/** What the list shows of a plan beyond its row: derived, so it can always be worked out again. */
export type PlanFigures = Pick<PlanSummary, 'departments' | 'target' | 'overall' | 'findings' | 'notice'>;

/** A plan as the start page lists it. */
export function presentPlan({ plan, structure }: PlanState, assessments: Assessments): PlanSummary {
  const { overall, findings } = assessments.of(plan.id, structure);
  return presentSummary(plan, {
    departments: structure.departments.size,
    target: { ratio: percentNumber(structure.target.ratio), band: percentNumber(structure.target.band) },
    overall: { before: overall.before, after: overall.after },
    findings,
    notice: structure.baseline.baseline.notice,
  });
}

/** The same from figures that are at hand already. */
export function presentSummary(
  plan: PlanRow,
  { departments, target, overall, findings, notice }: PlanFigures,
): PlanSummary {
  return {
    id: plan.id,
    title: plan.title,
    baselineId: plan.baseline_id,
    epoch: plan.epoch,
    headSeq: plan.head_seq,
    createdAt: plan.created_at,
    updatedAt: plan.updated_at,
    departments,
    target,
    overall,
    findings,
    notice,
    ...parentOf(plan),
  };
}

function parentOf({ parent_plan_id: planId, fork_seq: forkSeq }: PlanRow): Pick<PlanSummary, 'parent'> {
  return planId === null || forkSeq === null ? {} : { parent: { planId, forkSeq } };
}
