import type { Adjustment } from '@dachushi/domain/comparison.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { departmentView } from '../department-view.ts';

/** 调整方式, as the comparison table says it. */
export function useAdjustment(unit: Unit): Adjustment | undefined {
  return usePlan((plan) => {
    const department = plan.structure.departments.get(unit.departmentId);
    return department && departmentView(plan.structure, department).rows.get(unit.id)?.adjustment;
  });
}
