import type { DepartmentAssessment } from '@dachushi/domain/assessment.ts';
import type { Department } from '@dachushi/domain/division.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { findUnit } from '@dachushi/domain/structure.ts';
import type { DepartmentStructure, Unit } from '@dachushi/domain/structure.ts';
import type { PlanState } from './plan-state.ts';

/** Departments in official order, as the baseline has them; changes only with the plan. */
export function selectDepartments(plan: PlanState): readonly Department[] {
  return plan.structure.baseline.baseline.departments;
}

export function selectDepartment(id: DepartmentId): (plan: PlanState) => DepartmentStructure | undefined {
  return (plan) => plan.structure.departments.get(id);
}

export function selectDepartmentAssessment(id: DepartmentId): (plan: PlanState) => DepartmentAssessment | undefined {
  return (plan) => plan.assessment.departments.get(id);
}

export function selectUnit(id: UnitId): (plan: PlanState) => Unit | undefined {
  return (plan) => findUnit(plan.structure, id)?.unit;
}

/** The warning that travels with the figures, or null. */
export function selectNotice(plan: PlanState): string | null {
  return plan.structure.baseline.baseline.notice;
}
