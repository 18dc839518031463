import { useMemo } from 'react';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Icon } from '../../components/icon.tsx';
import { ratiosMessages } from '../../messages/ratios.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { usePlan } from '../../plan/plan-context.tsx';
import { axesOf, axisLabels, placeOn } from './axis.ts';
import type { Axes } from './axis.ts';
import type { RatioRow, SortColumn, SortOrder } from './ratio-rows.ts';
import { RatioTableRow } from './ratio-table-row.tsx';
import { TotalRow } from './total-row.tsx';
import styles from './ratio-table.module.css';

interface RatioTableProps {
  /** All departments: axes and totals do not depend on the filter. */
  readonly rows: readonly RatioRow[];
  readonly shown: readonly RatioRow[];
  readonly order: SortOrder;
  readonly onSort: (column: SortColumn) => void;
  readonly onShowAll: () => void;
}

export function RatioTable({ rows, shown, order, onSort, onShowAll }: RatioTableProps) {
  const words = useMessages(ratiosMessages);
  const axes = useMemo(() => axesOf(rows), [rows]);
  const head = { order, onSort };
  return (
    <div className={styles.frame} role="region" aria-label={words.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <SortHead {...head} column="place" name={words.place} className={styles.place} />
            <th scope="col" className={styles.name}>
              {words.department}
            </th>
            <SortHead {...head} column="before" name={words.before} />
            <th scope="col" className={styles.bullet}>
              {words.bullet}
            </th>
            <SortHead {...head} column="after" name={words.after} />
            <SortHead {...head} column="removed" name={words.removed} />
            <SortHead {...head} column="percent" name={words.ratio} />
            <th scope="col" className={styles.plot}>
              <span className={styles.hidden}>{words.plot}</span>
              <AxisHead axes={axes} />
            </th>
            <SortHead {...head} column="status" name={words.status} className={styles.status} />
            <th scope="col" className={styles.fits}>
              {words.fits}
            </th>
            <th scope="col" className={styles.deviation}>
              {words.deviation}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <RatioTableRow key={row.id} row={row} axes={axes} />
          ))}
          {shown.length === 0 && (
            <tr>
              <td colSpan={11} className={styles.nothing}>
                <EmptyState
                  icon="search"
                  title={words.nothingFound}
                  text={words.nothingFoundText}
                  action={<Button onClick={onShowAll}>{words.showAll}</Button>}
                />
              </td>
            </tr>
          )}
        </tbody>
        <TotalRow shown={shown.length} />
      </table>
    </div>
  );
}

interface SortHeadProps {
  readonly column: SortColumn;
  readonly name: string;
  readonly order: SortOrder;
  readonly onSort: (column: SortColumn) => void;
  readonly className?: string | undefined;
}

function SortHead({ column, name, order, onSort, className }: SortHeadProps) {
  const words = useMessages(ratiosMessages);
  const sorted = order.column === column;
  const direction = sorted ? (order.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" aria-sort={direction} className={classNames(styles.figure, className)}>
      <button type="button" className={styles.sort} onClick={() => onSort(column)} data-tooltip={words.sortBy(name)}>
        {name}
        {sorted && <Icon name={order.descending ? 'arrow-down' : 'arrow-up'} size={12} />}
      </button>
    </th>
  );
}

function AxisHead({ axes }: { readonly axes: Axes }) {
  const target = usePlan((plan) => plan.structure.target);
  return (
    <span className={styles.axis} aria-hidden="true">
      {axisLabels(axes, target).map(({ percent, room }) => (
        <span
          key={percent}
          className={classNames(styles.axisLabel, styles[room])}
          style={{ left: placeOn(axes, percent) }}
        >
          {percent}%
        </span>
      ))}
    </span>
  );
}
