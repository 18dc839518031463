import type { Department } from '@dachushi/domain/division.ts';
import type { PlanState } from './plan-state.ts';

/** Departments in official order, as the baseline has them; changes only with the plan. */
export function selectDepartments(plan: PlanState): readonly Department[] {
  return plan.structure.baseline.baseline.departments;
}

/** The warning that travels with the figures, or null. */
export function selectNotice(plan: PlanState): string | null {
  return plan.structure.baseline.baseline.notice;
}
