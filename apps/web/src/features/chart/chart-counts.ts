import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';

/** What the legend counts in the departments shown. */
export interface ChartCounts {
  readonly merged: number;
  readonly mergedSources: number;
  readonly created: number;
  readonly renamed: number;
  readonly abolished: number;
  readonly kept: number;
  /** Duties and matters that moved by themselves. */
  readonly moved: number;
  readonly uncounted: number;
}

export function chartCounts(departments: readonly DepartmentComparison[]): ChartCounts {
  const rows = departments.flatMap((department) => department.rows);
  const merged = rows.filter((row) => row.adjustment === '合并');
  return {
    merged: merged.length,
    mergedSources: merged.reduce((sum, row) => sum + row.sources.length, 0),
    created: rows.filter((row) => row.adjustment === '新设' || row.adjustment === '改设').length,
    renamed: rows.filter((row) => row.adjustment === '更名').length,
    abolished: rows.reduce((sum, row) => sum + row.sources.filter((source) => source.fate === 'abolished').length, 0),
    kept: rows.filter((row) => row.adjustment === '保留').length,
    moved: departments
      .flatMap(({ transfers }) => transfers)
      .reduce((sum, { duties, items }) => sum + duties + items, 0),
    uncounted: rows.filter((row) => !row.counted).length,
  };
}
