import type { DepartmentId, DivisionId, UnitId } from '@dachushi/domain/ids.ts';
import { useMemo } from 'react';
import { usePlan } from '../../plan/plan-context.tsx';

export interface AbolishedDivision {
  readonly divisionId: DivisionId;
  readonly name: string;
  readonly unitId: UnitId;
  readonly unitName: string;
}

/** Divisions of the department that end, with the unit that took their duties. */
export function useAbolished(departmentId: DepartmentId): readonly AbolishedDivision[] {
  const department = usePlan((plan) => plan.structure.departments.get(departmentId));
  const baseline = usePlan((plan) => plan.structure.baseline);
  return useMemo(
    () =>
      (department?.units ?? []).flatMap((unit) =>
        unit.absorbed.map(({ divisionId }) => ({
          divisionId,
          name: baseline.divisions.get(divisionId)?.division.name ?? divisionId,
          unitId: unit.id,
          unitName: unit.name,
        })),
      ),
    [department, baseline],
  );
}
