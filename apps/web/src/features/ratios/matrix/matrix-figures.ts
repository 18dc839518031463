import type { MatrixCell, MatrixColumn, MatrixRow } from '@dachushi/domain/comparison-matrix.ts';
import {
  addFractions,
  compareFractions,
  decimalText,
  divideFraction,
  percentText,
} from '@dachushi/domain/ratios/fraction.ts';
import type { Fraction } from '@dachushi/domain/ratios/fraction.ts';

/** How a column is written: whole counts, an average with two decimals, or a percentage with two. */
export const UNIT_OF: Readonly<Record<MatrixColumn, 'count' | 'average' | 'percent'>> = {
  divisions: 'count',
  places: 'count',
  placesPerDivision: 'average',
  businessShare: 'percent',
  internalShare: 'percent',
  internalPlacesShare: 'percent',
  microShare: 'percent',
  approvals: 'count',
  approvalUnits: 'count',
  postsDensity: 'percent',
};

/** 6.20, 31.82% or 22; null for a share of nothing. */
export function figureText(column: MatrixColumn, value: Fraction | null): string | null {
  if (value === null) return null;
  const unit = UNIT_OF[column];
  if (unit === 'count') return value.d === 1n ? String(value.n) : decimalText(value, 1);
  return unit === 'average' ? decimalText(value) : `${percentText(value)}%`;
}

/** 124/20; null for a plain count. */
export function baseText({ part, whole }: MatrixCell): string | null {
  return whole === null ? null : `${part}/${whole}`;
}

/** Least, median and most of a column, exact; null when no department has a value. */
export interface Spread {
  readonly low: Fraction;
  readonly median: Fraction;
  readonly high: Fraction;
  /** All values, ascending. */
  readonly values: readonly Fraction[];
}

export function spreadOf(rows: readonly MatrixRow[], column: MatrixColumn): Spread | null {
  const values = rows.flatMap(({ cells }) => cells[column].value ?? []).sort(compareFractions);
  const [low, high] = [values[0], values.at(-1)];
  const middle = values.length >> 1;
  const upper = values[middle];
  const lower = values.length % 2 === 1 ? upper : values[middle - 1];
  if (!low || !high || !upper || !lower) return null;
  return { low, high, values, median: divideFraction(addFractions(lower, upper), 2) };
}

export interface MatrixOrder {
  readonly column: MatrixColumn | 'official';
  readonly descending: boolean;
}

export const OFFICIAL: MatrixOrder = { column: 'official', descending: false };

/** Equal ones keep the official order; those without a value stand last, whichever way. */
export function sortMatrix(rows: readonly MatrixRow[], { column, descending }: MatrixOrder): readonly MatrixRow[] {
  if (column === 'official') return descending ? [...rows].reverse() : rows;
  const direction = descending ? -1 : 1;
  return rows
    .map((row, at) => ({ row, at, value: row.cells[column].value }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || a.at - b.at;
      return direction * compareFractions(a.value, b.value) || a.at - b.at;
    })
    .map(({ row }) => row);
}

/** First press puts the largest on top, the second turns it round, the third returns to the official order. */
export function nextOrder(now: MatrixOrder, column: MatrixColumn): MatrixOrder {
  if (now.column !== column) return { column, descending: true };
  return now.descending ? { column, descending: false } : OFFICIAL;
}

/** Share of the column's largest value, 0 to 1, for the bar in a cell: for drawing only. */
export function reachOf(value: Fraction | null, spread: Spread | null): number {
  if (value === null || spread === null || spread.high.n <= 0n) return 0;
  return Math.max(0, Math.min(1, Number(value.n * spread.high.d) / Number(value.d * spread.high.n)));
}
