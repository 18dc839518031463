import { boxIdOf } from '@dachushi/chart/layout/chart-entry.ts';
import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ScreenSide } from './chart-address.ts';

/** A name that can be found on the chart, and the box that carries it. */
export interface ChartName {
  readonly name: string;
  readonly departmentId: string;
  readonly boxId: string;
}

/** All names that the chosen side shows, the current department's first, so that Enter stays near. */
export function chartNames(
  departments: readonly DepartmentComparison[],
  side: ScreenSide,
  currentId: string,
): readonly ChartName[] {
  const current = departments.filter((department) => department.departmentId === currentId);
  const others = departments.filter((department) => department.departmentId !== currentId);
  return [...current, ...others].flatMap((department) => namesOf(department, side));
}

function namesOf({ departmentId, rows }: DepartmentComparison, side: ScreenSide): readonly ChartName[] {
  const after = rows.map((row) => ({
    name: row.name,
    departmentId,
    boxId: boxIdOf({ side: 'after', departmentId, subjectId: row.unitId }),
  }));
  // where changes are marked, kept units do not show themselves twice
  const sourcesShown = side === 'changes' ? rows.filter((row) => row.adjustment !== '保留') : rows;
  const before = sourcesShown.flatMap((row) =>
    row.sources.map((source) => ({
      name: source.name,
      departmentId,
      boxId: boxIdOf({ side: 'before', departmentId, subjectId: source.divisionId }),
    })),
  );
  if (side === 'before') return before;
  return side === 'after' ? after : [...after, ...before];
}
