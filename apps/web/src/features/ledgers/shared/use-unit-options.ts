import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { useCallback } from 'react';
import type { GridOption } from '../../../components/grid/grid-column.ts';
import { usePlan } from '../../../plan/plan-context.tsx';

/** The units of a department as options, in official order. */
export function useUnitOptions(): (departmentId: DepartmentId) => readonly GridOption[] {
  const departments = usePlan((plan) => plan.structure.departments);
  return useCallback(
    (departmentId) =>
      (departments.get(departmentId)?.units ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
    [departments],
  );
}
