import type { ComparisonRow, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ChartEntry } from '../layout/chart-entry.ts';
import { entriesAfter, entriesBefore } from '../layout/entries.ts';

/** A department, or as many of its rows as one page takes. */
export interface RowsOfPage {
  readonly department: DepartmentComparison;
  readonly before: readonly ChartEntry[];
  readonly after: readonly ChartEntry[];
}

/** What is drawn of the department, in the order of every chart. */
export function rowsOfPage(department: DepartmentComparison, rows = department.rows): RowsOfPage {
  const part = rows === department.rows ? department : { ...department, rows };
  return { department, before: entriesBefore(part), after: entriesAfter(part) };
}

/** Cuts rows into runs of about equal size, none larger than `most` unless a single row is. */
export function cutRows(
  rows: readonly ComparisonRow[],
  sizeOf: (row: ComparisonRow) => number,
  most: number,
): readonly (readonly ComparisonRow[])[] {
  const total = rows.reduce((sum, row) => sum + sizeOf(row), 0);
  const aim = total / Math.max(1, Math.ceil(total / most));
  const runs: ComparisonRow[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const size = sizeOf(row);
    const run = runs.at(-1) as ComparisonRow[];
    if (run.length > 0 && (used + size > most || used + size / 2 > aim)) {
      runs.push([row]);
      used = size;
    } else {
      run.push(row);
      used += size;
    }
  }
  return runs;
}
