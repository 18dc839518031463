import type { Establishment } from '@dachushi/domain/establishment.ts';
import type { ESTABLISHMENT_KINDS } from '@dachushi/domain/establishment.ts';
import type { ImportPreview, PreviewRow, StatedTotal } from '@dachushi/domain/protocol/import-messages.ts';

export interface DepartmentSum {
  readonly department: string;
  readonly rows: readonly PreviewRow[];
  readonly establishment: number | null;
  readonly perKind: Establishment | null;
  readonly chief: number;
  readonly deputy: number;
  /** The file's own 小计 of the establishment, when it has one. */
  readonly stated: number | null;
}

/** Rows by department, in the order of the file, with what they add up to; an empty cell is no value and adds nothing. */
export function sumsByDepartment({ rows, statedTotals }: ImportPreview): readonly DepartmentSum[] {
  const groups = new Map<string, PreviewRow[]>();
  for (const row of rows) {
    const own = groups.get(row.department);
    if (own) own.push(row);
    else groups.set(row.department, [row]);
  }
  const stated = new Map<string, number>();
  for (const total of statedTotals) {
    if (total.department === null || total.meaning !== 'establishment' || stated.has(total.department)) continue;
    stated.set(total.department, total.stated);
  }
  return [...groups].map(([department, own]) => ({
    department,
    rows: own,
    establishment: own.some((row) => row.establishment !== null) ? sum(own, (row) => row.establishment) : null,
    perKind: perKindOf(own),
    chief: sum(own, ({ chief }) => chief),
    deputy: sum(own, ({ deputy }) => deputy),
    stated: stated.get(department) ?? null,
  }));
}

/** The file's own 合计 of every department together, when it has exactly one. */
export function statedOfAll({ statedTotals }: Pick<ImportPreview, 'statedTotals'>): number | null {
  const whole = statedTotals.filter(({ department, meaning }) => department === null && meaning === 'establishment');
  return whole.length === 1 ? (whole[0]?.stated ?? null) : null;
}

export function differing(totals: readonly StatedTotal[]): readonly StatedTotal[] {
  return totals.filter(({ stated, counted }) => stated !== counted);
}

function perKindOf(rows: readonly PreviewRow[]): Establishment | null {
  if (rows.every(({ perKind }) => perKind === null)) return null;
  const of = (kind: (typeof ESTABLISHMENT_KINDS)[number]) => sum(rows, ({ perKind }) => perKind?.[kind] ?? null);
  return { 行政: of('行政'), 政法: of('政法'), 事业: of('事业'), 工勤: of('工勤') };
}

function sum(rows: readonly PreviewRow[], value: (row: PreviewRow) => number | null): number {
  return rows.reduce((total, row) => total + (value(row) ?? 0), 0);
}
