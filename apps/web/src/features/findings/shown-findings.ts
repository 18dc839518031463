import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { SEVERITIES } from '@dachushi/domain/rules/finding.ts';
import type { Severity } from '@dachushi/domain/rules/finding.ts';
import type { FindingsPlace } from './findings-place.ts';
import type { FoundRow } from './found-rows.ts';

/** One rule or one department with its rows; `id` null: the plan as a whole among departments. */
export interface FoundGroup {
  readonly id: string | null;
  readonly rows: readonly FoundRow[];
}

type Filter = Pick<FindingsPlace, 'status' | 'severity' | 'departmentId' | 'ruleId'>;

/** Rows that pass the filter; `passed` shows rules, so it has none. */
export function shownRows(rows: readonly FoundRow[], filter: Filter): readonly FoundRow[] {
  return filter.status === 'passed' ? [] : rows.filter((row) => passes(row, filter));
}

function passes(row: FoundRow, { status, severity, departmentId, ruleId }: Filter): boolean {
  return (
    (row.waived === null) === (status === 'open') &&
    (severity === null || row.severity === severity) &&
    (departmentId === null || row.departmentId === departmentId) &&
    (ruleId === null || row.ruleId === ruleId)
  );
}

/** By rule: worst first, then as the rules come. By department: official order, the plan as a whole before them. */
export function grouped(rows: readonly FoundRow[], by: FindingsPlace['by']): readonly FoundGroup[] {
  const groups = new Map<string | null, FoundRow[]>();
  for (const row of rows) {
    const id = by === 'rule' ? row.ruleId : row.departmentId;
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  const list = [...groups].map(([id, found]) => ({ id, rows: found }));
  if (by === 'department') return list;
  return list.sort((a, b) => rankOf(a) - rankOf(b) || ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

function rankOf({ rows }: FoundGroup): number {
  return Math.min(...rows.map((row) => SEVERITIES.indexOf(row.severity)));
}

/** What each choice of the rail would show, with the other choices as they are. */
export interface FoundCounts {
  readonly severity: Readonly<Record<Severity | 'all', number>>;
  readonly open: number;
  readonly waived: number;
  readonly departments: ReadonlyMap<DepartmentId, number>;
}

export function countFound(rows: readonly FoundRow[], filter: Filter): FoundCounts {
  const standing = filter.status === 'passed' ? { ...filter, status: 'open' as const } : filter;
  const severity = { all: 0, error: 0, warning: 0, suggestion: 0 };
  const departments = new Map<DepartmentId, number>();
  let [open, waived] = [0, 0];
  for (const row of rows) {
    if (passes(row, { ...standing, severity: null })) {
      severity.all += 1;
      severity[row.severity] += 1;
    }
    if (passes(row, { ...standing, status: 'open' })) open += 1;
    if (passes(row, { ...standing, status: 'waived' })) waived += 1;
    if (row.departmentId !== null && passes(row, { ...standing, departmentId: null }))
      departments.set(row.departmentId, (departments.get(row.departmentId) ?? 0) + 1);
  }
  return { severity, open, waived, departments };
}
