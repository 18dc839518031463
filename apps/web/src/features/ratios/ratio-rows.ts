import type { Assessment } from '@dachushi/domain/assessment.ts';
import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { BandPosition } from '@dachushi/domain/ratios/band-status.ts';
import { compareFractions, ZERO } from '@dachushi/domain/ratios/fraction.ts';
import { ratioFraction, ratioText, removed } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { ReductionRatio } from '@dachushi/domain/ratios/reduction-ratio.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { Target } from '@dachushi/domain/target.ts';

/** One department as the table shows it; every figure is the assessment's. */
export interface RatioRow {
  readonly id: DepartmentId;
  /** 1 for the first in official order. */
  readonly place: number;
  readonly name: string;
  readonly ratio: ReductionRatio;
  readonly removed: number;
  /** Two decimals; null when nothing is counted. */
  readonly percent: string | null;
  readonly position: BandPosition;
  readonly target: Target;
  readonly deviationReason: string | null;
}

export function ratioRows(structure: Structure, assessment: Assessment): readonly RatioRow[] {
  return structure.baseline.baseline.departments.flatMap(({ id, name }, at) => {
    const assessed = assessment.departments.get(id);
    if (!assessed) return [];
    const { ratio, position, target, of } = assessed;
    const { deviationReason } = of;
    return [
      {
        id,
        place: at + 1,
        name,
        ratio,
        removed: removed(ratio),
        percent: ratioText(ratio),
        position,
        target,
        deviationReason,
      },
    ];
  });
}

export const ROW_FILTERS = ['all', 'outside', 'unexplained', 'exempt'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

export function passes(row: RatioRow, filter: RowFilter): boolean {
  const { status } = row.position;
  if (filter === 'all') return true;
  if (filter === 'exempt') return status === 'exempt';
  const outside = isOutside(row);
  return filter === 'outside' ? outside : outside && row.deviationReason === null;
}

/** Outside the band by what was chosen, or because no whole number fits: both want a 偏离说明. Nothing counted, nothing to explain. */
export function isOutside({ position, ratio }: RatioRow): boolean {
  if (ratio.before === 0) return false;
  return position.status === 'below' || position.status === 'above' || position.status === 'infeasible';
}

export type SortColumn = 'place' | 'before' | 'after' | 'removed' | 'percent' | 'status';

export interface SortOrder {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export const OFFICIAL_ORDER: SortOrder = { column: 'place', descending: false };

const STATUS_ORDER = ['below', 'infeasible', 'within', 'above', 'exempt'] as const;

/** Equal ones keep the official order, in either direction. */
export function sortRows(rows: readonly RatioRow[], { column, descending }: SortOrder): readonly RatioRow[] {
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => direction * COMPARE[column](a, b) || a.place - b.place);
}

const COMPARE: Readonly<Record<SortColumn, (a: RatioRow, b: RatioRow) => number>> = {
  place: (a, b) => a.place - b.place,
  before: (a, b) => a.ratio.before - b.ratio.before,
  after: (a, b) => a.ratio.after - b.ratio.after,
  removed: (a, b) => a.removed - b.removed,
  percent: (a, b) => compareFractions(ratioFraction(a.ratio) ?? ZERO, ratioFraction(b.ratio) ?? ZERO),
  status: (a, b) => STATUS_ORDER.indexOf(a.position.status) - STATUS_ORDER.indexOf(b.position.status),
};

/** First click on a figure puts the largest on top, the second turns it round, the third returns to the official order. */
export function nextSort(now: SortOrder, column: SortColumn): SortOrder {
  if (column === 'place') return { column, descending: now.column === 'place' && !now.descending };
  if (now.column !== column) return { column, descending: true };
  return now.descending ? { column, descending: false } : OFFICIAL_ORDER;
}
