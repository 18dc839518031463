import type { AlignedDepartment, AlignedRow } from '@dachushi/domain/scenarios/compare-scenarios.ts';
import type { RowFilter } from './scenarios-place.ts';

/** A department with the rows that the filter lets through. */
export interface ShownDepartment {
  readonly department: AlignedDepartment;
  readonly rows: readonly AlignedRow[];
  readonly different: number;
}

/** Departments that have rows to show, in official order. */
export function shownDepartments(
  departments: readonly AlignedDepartment[],
  filter: RowFilter,
): readonly ShownDepartment[] {
  return departments.flatMap((department) => {
    const rows = department.rows.filter((row) => passes(row, filter));
    const different = department.rows.filter(({ alike }) => !alike).length;
    return rows.length === 0 ? [] : [{ department, rows, different }];
  });
}

function passes({ alike, standings }: AlignedRow, filter: RowFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'different' ? !alike : standings.length > 0;
}
