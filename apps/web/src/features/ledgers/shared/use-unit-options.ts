import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { DepartmentStructure } from '@dachushi/domain/structure.ts';
import { useCallback } from 'react';
import type { GridOption } from '../../../components/grid/grid-column.ts';
import { usePlan } from '../../../plan/plan-context.tsx';

/** Every drawn cell of choice asks for them. */
const known = new WeakMap<DepartmentStructure, readonly GridOption[]>();
const NONE: readonly GridOption[] = [];

/** The units of a department as options, in official order. */
export function useUnitOptions(): (departmentId: DepartmentId) => readonly GridOption[] {
  const departments = usePlan((plan) => plan.structure.departments);
  return useCallback(
    (departmentId) => {
      const department = departments.get(departmentId);
      return department ? optionsOf(department) : NONE;
    },
    [departments],
  );
}

function optionsOf(department: DepartmentStructure): readonly GridOption[] {
  const found = known.get(department);
  if (found) return found;
  const options = department.units.map(({ id, name }) => ({ value: id as string, label: name }));
  known.set(department, options);
  return options;
}
