import { gridMessages } from '../../messages/grid.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Checkbox } from '../checkbox.tsx';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import type { GridColumn } from './grid-column.ts';
import type { GridSort } from './use-grid-sort.ts';
import styles from './grid.module.css';

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly height: number;
  readonly sort: GridSort | null;
  readonly onSort: (columnId: string) => void;
  /** Undefined: rows cannot be picked. */
  readonly picked: 'all' | 'some' | 'none' | undefined;
  readonly onPickAll: (picked: boolean) => void;
}

export function GridHead<Row>({ columns, height, sort, onSort, picked, onPickAll }: GridHeadProps<Row>) {
  const words = useMessages(gridMessages);
  return (
    <div role="rowgroup" className={styles.head} style={{ height }}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {columns.map((column, place) => {
          const sorted = sort?.columnId === column.id ? sort : null;
          const title = `${column.group ?? ''} ${column.title}`.trim();
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={place + 1}
              {...(column.compare
                ? { 'aria-sort': sorted ? (sorted.descending ? 'descending' : 'ascending') : ('none' as const) }
                : {})}
              className={classNames(styles.headCell, styles[column.align ?? 'text'], place === 0 && styles.frozen)}
            >
              {place === 0 && picked !== undefined && (
                <Checkbox
                  label={words.selectAll}
                  checked={picked === 'all'}
                  mixed={picked === 'some'}
                  onChange={onPickAll}
                />
              )}
              {column.compare ? (
                <button
                  type="button"
                  className={styles.sort}
                  data-tooltip={sorted?.descending ? words.unsort(title) : words.sortBy(title)}
                  onClick={() => onSort(column.id)}
                >
                  <Title column={column} />
                  {sorted && <Icon name={sorted.descending ? 'arrow-down' : 'arrow-up'} size={12} />}
                </button>
              ) : (
                <Title column={column} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Title<Row>({ column }: { readonly column: GridColumn<Row> }) {
  return (
    <span className={styles.title}>
      {column.group !== undefined && <span className={styles.group}>{column.group}</span>} <span>{column.title}</span>
    </span>
  );
}
