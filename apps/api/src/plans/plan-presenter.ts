import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import type { Assessments } from './assessments.ts';
import type { PlanState } from './plan-states.ts';

/** A plan as the start page lists it. */
export function presentPlan({ plan, structure }: PlanState, assessments: Assessments): PlanSummary {
  const assessment = assessments.of(plan.id, structure);
  return {
    id: plan.id,
    title: plan.title,
    baselineId: plan.baseline_id,
    epoch: plan.epoch,
    headSeq: plan.head_seq,
    createdAt: plan.created_at,
    updatedAt: plan.updated_at,
    departments: structure.departments.size,
    overall: { before: assessment.overall.before, after: assessment.overall.after },
    findings: assessment.findings,
    notice: structure.baseline.baseline.notice,
  };
}
