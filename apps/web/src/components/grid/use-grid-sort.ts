import { useMemo, useState } from 'react';
import type { GridColumn } from './grid-column.ts';

export interface GridSort {
  readonly columnId: string;
  readonly descending: boolean;
}

/** The given order until a person asks for another; the third press gives it back. */
export function useGridSort<Row>(rows: readonly Row[], columns: readonly GridColumn<Row>[]) {
  const [sort, setSort] = useState<GridSort | null>(null);
  const compare = columns.find(({ id }) => id === sort?.columnId)?.compare;
  const sorted = useMemo(() => {
    if (!sort || !compare) return rows;
    return [...rows].sort(sort.descending ? (a, b) => compare(b, a) : compare);
  }, [rows, sort, compare]);
  const press = (columnId: string) =>
    setSort((now) => {
      if (now?.columnId !== columnId) return { columnId, descending: false };
      return now.descending ? null : { columnId, descending: true };
    });
  return { sorted, sort, press };
}
