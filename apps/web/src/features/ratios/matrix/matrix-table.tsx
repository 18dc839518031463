import type { MatrixCell, MatrixColumn, MatrixRow } from '@dachushi/domain/comparison-matrix.ts';
import { percentText } from '@dachushi/domain/ratios/fraction.ts';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { pathTo } from '../../../app/paths.ts';
import { classNames } from '../../../components/class-names.ts';
import { Icon } from '../../../components/icon.tsx';
import { NameText } from '../../../components/name-text.tsx';
import { matrixMessages } from '../../../messages/comparison-matrix.ts';
import { useMessages } from '../../../messages/use-messages.ts';
import { usePlan } from '../../../plan/plan-context.tsx';
import { baseText, figureText, reachOf, spreadOf } from './matrix-figures.ts';
import type { MatrixOrder, Spread } from './matrix-figures.ts';
import styles from './matrix-tool.module.css';

interface MatrixTableProps {
  /** In official order: pictures and medians do not depend on the sorting. */
  readonly rows: readonly MatrixRow[];
  readonly sorted: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly percentiles: boolean;
  readonly order: MatrixOrder;
  readonly onSort: (column: MatrixColumn | 'official') => void;
}

export function MatrixTable({ rows, sorted, columns, percentiles, order, onSort }: MatrixTableProps) {
  const words = useMessages(matrixMessages);
  const spreads = useMemo(
    () => new Map(columns.map((column) => [column, spreadOf(rows, column)] as const)),
    [rows, columns],
  );
  const departments = usePlan((plan) => plan.structure.baseline.baseline.departments);
  const planId = usePlan((plan) => plan.planId);
  const named = new Map(departments.map(({ id, name }, at) => [id, { name, place: at + 1 }]));
  return (
    <div className={styles.frame} role="region" aria-label={words.table} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.place} aria-sort={order.column === 'official' ? 'ascending' : 'none'}>
              <button type="button" className={styles.sort} onClick={() => onSort('official')}>
                {words.place}
                {order.column === 'official' && <Icon name="arrow-up" size={12} />}
              </button>
            </th>
            <th scope="col" className={styles.name}>
              {words.department}
            </th>
            {columns.map((column) => (
              <Head key={column} column={column} spread={spreads.get(column) ?? null} order={order} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ departmentId, cells }) => (
            <tr key={departmentId}>
              <td className={styles.place}>{named.get(departmentId)?.place}</td>
              <th scope="row" className={styles.name}>
                <Link href={pathTo('board', { planId, departmentId })}>
                  <NameText name={named.get(departmentId)?.name ?? ''} />
                </Link>
              </th>
              {columns.map((column) => (
                <Figure
                  key={column}
                  column={column}
                  cell={cells[column]}
                  spread={spreads.get(column) ?? null}
                  percentiles={percentiles}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className={styles.place} />
            <th scope="row" className={styles.name}>
              {words.median}
            </th>
            {columns.map((column) => (
              <td key={column} className={styles.figure}>
                {figureText(column, spreads.get(column)?.median ?? null) ?? words.nothing}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface HeadProps extends Pick<MatrixTableProps, 'order' | 'onSort'> {
  readonly column: MatrixColumn;
  readonly spread: Spread | null;
}

function Head({ column, spread, order, onSort }: HeadProps) {
  const words = useMessages(matrixMessages);
  const isSorted = order.column === column;
  const name = words[column];
  return (
    <th
      scope="col"
      className={styles.figure}
      aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(column)}
        data-tooltip={words.sortBy(name, words[`${column}Is`])}
      >
        {name}
        {isSorted && <Icon name={order.descending ? 'arrow-down' : 'arrow-up'} size={12} />}
      </button>
      {spread && <Picture column={column} spread={spread} />}
    </th>
  );
}

const WIDTH = 84;

/** One tick for every department on the axis of the column, a longer one for the median. */
function Picture({ column, spread }: { readonly column: MatrixColumn; readonly spread: Spread }) {
  const words = useMessages(matrixMessages);
  const said = (value: Spread['low']) => figureText(column, value) ?? words.nothing;
  const x = (value: Spread['low']) => Math.round((2 + reachOf(value, spread) * (WIDTH - 4)) * 10) / 10;
  return (
    <svg
      className={styles.strip}
      width={WIDTH}
      height="16"
      viewBox={`0 0 ${WIDTH} 16`}
      role="img"
      aria-label={words.picture(words[column], said(spread.low), said(spread.median), said(spread.high))}
    >
      <path className={styles.axis} d={`M0 8H${WIDTH}`} />
      <path className={styles.ticks} d={spread.values.map((value) => `M${x(value)} 4v8`).join('')} />
      <path className={styles.median} d={`M${x(spread.median)} 1v14`} />
    </svg>
  );
}

interface FigureProps {
  readonly column: MatrixColumn;
  readonly cell: MatrixCell;
  readonly spread: Spread | null;
  readonly percentiles: boolean;
}

function Figure({ column, cell, spread, percentiles }: FigureProps) {
  const words = useMessages(matrixMessages);
  const base = baseText(cell);
  const rank = cell.percentile === null ? null : percentText(cell.percentile, 0);
  const value = figureText(column, cell.value);
  return (
    <td className={classNames(styles.figure, value === null && styles.nothing)}>
      <span className={styles.line}>
        {percentiles && rank !== null && (
          <span className={styles.rank} data-tooltip={words.percentileIs(rank)}>
            {words.percentile(rank)}
          </span>
        )}
        <span className={styles.value}>{value ?? words.nothing}</span>
      </span>
      {base !== null && value !== null && <span className={styles.base}>{base}</span>}
      <span className={styles.bar} style={{ width: `${Math.round(reachOf(cell.value, spread) * 100)}%` }} />
    </td>
  );
}
