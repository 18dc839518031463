import type { Assessment } from '@dachushi/domain/assessment.ts';
import { compareDepartment } from '@dachushi/domain/compare.ts';
import type { ComparisonRow } from '@dachushi/domain/comparison.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { DepartmentStructure, Structure } from '@dachushi/domain/structure.ts';

export interface SummaryLine {
  readonly name: string;
  readonly ratio: ReductionRatio;
}

/** What the previews show: figures of the assessment, rows of the comparison. */
export interface DocumentFacts {
  readonly summary: readonly SummaryLine[];
  /** Of the whole city only. */
  readonly total: ReductionRatio | null;
  readonly rows: readonly ComparisonRow[];
  readonly merged: number;
  readonly created: number;
  readonly abolished: number;
  readonly kept: number;
  /** Deviations and waived findings, each printed with its reason. */
  readonly remarks: number;
}

/** Of one department, or null for the whole city. */
export function documentFacts(
  structure: Structure,
  assessment: Assessment,
  departmentId: DepartmentId | null,
): DocumentFacts {
  const departments = [...structure.departments.values()].filter(
    ({ id }) => departmentId === null || id === departmentId,
  );
  const rows = departments.flatMap((department) => compareDepartment(structure, department).rows);
  const of = (...ways: readonly ComparisonRow['adjustment'][]) =>
    rows.filter((row) => ways.includes(row.adjustment)).length;
  return {
    summary: departments.flatMap(({ id }) => {
      const known = assessment.departments.get(id);
      const name = structure.baseline.departments.get(id)?.name ?? '';
      return known ? [{ name, ratio: known.ratio }] : [];
    }),
    total: departmentId === null ? assessment.overall : null,
    rows,
    merged: of('合并'),
    created: of('新设', '改设'),
    abolished: rows.flatMap(({ sources }) => sources.filter(({ fate }) => fate === 'abolished')).length,
    kept: of('保留', '更名'),
    remarks: departments.reduce((sum, department) => sum + remarksOf(department, assessment), 0),
  };
}

function remarksOf({ id, inScope, deviationReason }: DepartmentStructure, assessment: Assessment): number {
  const waived = assessment.departments.get(id)?.waived.length ?? 0;
  return (inScope ? 0 : 1) + (deviationReason === null ? 0 : 1) + waived;
}

/** “40.00% (14/35)”, or “—” without a counted division. */
export function ratioWithBase(ratio: ReductionRatio): string {
  const text = ratioText(ratio);
  return text === null ? '—' : `${text}% (${removed(ratio)}/${ratio.before})`;
}
