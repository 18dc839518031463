import type { ComparisonRow, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { entriesAfter, entriesBefore } from '../layout/chart-entry.ts';
import type { ChartEntry } from '../layout/chart-entry.ts';

/** A department, or as many of its rows as one page takes. */
export interface RowsOfPage {
  readonly department: DepartmentComparison;
  readonly before: readonly ChartEntry[];
  readonly after: readonly ChartEntry[];
}

const APART = new Set(['机关党委', '纪检监察', '离退休']);

/** Official order with 机关党委, 纪检监察 and 离退休 at the end; the frame is dotted for them and for what is not counted. */
export function rowsOfPage(department: DepartmentComparison, rows = department.rows): RowsOfPage {
  const part = rows === department.rows ? department : { ...department, rows };
  const kinds = new Map<string, { readonly kind: string; readonly counted: boolean }>();
  for (const row of rows) {
    kinds.set(`after ${row.unitId}`, row);
    for (const source of row.sources) kinds.set(`before ${source.divisionId}`, source);
  }
  const atEnd = (entries: readonly ChartEntry[]): readonly ChartEntry[] => {
    const said = (entry: ChartEntry) => kinds.get(`${entry.side} ${entry.subjectId}`);
    const marked = entries.map((entry) => (said(entry)?.counted === false ? { ...entry, dotted: true } : entry));
    const apart = (entry: ChartEntry) => APART.has(said(entry)?.kind ?? '');
    return [...marked.filter((entry) => !apart(entry)), ...marked.filter(apart)];
  };
  return { department, before: atEnd(entriesBefore(part)), after: atEnd(entriesAfter(part)) };
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
