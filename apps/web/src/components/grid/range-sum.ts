import type { GridColumn } from './grid-column.ts';
import type { GridRange } from './grid-state.ts';

/** Whole figures in a range, added up as the foot of a spreadsheet does; null when there are fewer than two. */
export function rangeSum<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  { top, bottom, left, right }: GridRange,
): number | null {
  let [sum, figures] = [0, 0];
  for (const row of rows.slice(top, bottom + 1)) {
    for (const column of columns.slice(left, right + 1)) {
      const text = column.text(row).trim();
      if (!/^[+−-]?\d+$/u.test(text)) continue;
      sum += Number(text.replace('−', '-'));
      figures += 1;
    }
  }
  return figures < 2 ? null : sum;
}
