import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { useMemo } from 'react';
import { usePlan } from '../../plan/plan-context.tsx';
import { useBoard } from '../use-board.ts';
import { unitPasses } from './unit-passes.ts';

const NONE: readonly UnitId[] = [];

/** Ids of the department's cards in official order, without those that the filter leaves out. */
export function useShownUnits(departmentId: DepartmentId): readonly UnitId[] {
  const department = usePlan((plan) => plan.structure.departments.get(departmentId));
  const baseline = usePlan((plan) => plan.structure.baseline);
  const kinds = useBoard((board) => board.filter.kinds);
  const marks = useBoard((board) => board.filter.marks);
  const findings = usePlan((plan) => plan.assessment.departments.get(departmentId)?.findings);
  return useMemo(
    () =>
      department?.units
        .filter((unit) => unitPasses(unit, { baseline, kinds, marks, findings: findings ?? [] }))
        .map((unit) => unit.id) ?? NONE,
    [department, baseline, kinds, marks, findings],
  );
}
