import { memo } from 'react';
import { gridMessages } from '../../messages/grid.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Checkbox } from '../checkbox.tsx';
import { classNames } from '../class-names.ts';
import { GridCell } from './grid-cell.tsx';
import type { GridEditorProps } from './grid-editor.tsx';
import { cellKey } from './grid-column.ts';
import type { GridColumn, HeldCell } from './grid-column.ts';
import styles from './grid.module.css';

export type GridRowLook = 'plain' | 'title' | 'sum' | 'quiet';

interface GridRowProps<Row> {
  readonly row: Row;
  readonly rowKey: string;
  readonly at: number;
  readonly top: number;
  readonly height: number;
  readonly look: GridRowLook;
  readonly columns: readonly GridColumn<Row>[];
  /** −1: the cursor is in another row. */
  readonly activeColumn: number;
  /** −1: outside the range. */
  readonly rangeLeft: number;
  readonly rangeRight: number;
  readonly held: ReadonlyMap<string, HeldCell> | undefined;
  readonly editor: Omit<GridEditorProps, 'editing' | 'name'> | null;
  /** Undefined: rows cannot be picked. */
  readonly picked: boolean | undefined;
  readonly onPick: ((keys: readonly string[], picked: boolean) => void) | undefined;
}

function PlainGridRow<Row>(props: GridRowProps<Row>) {
  const { row, rowKey, at, top, height, look, columns, activeColumn, rangeLeft, rangeRight, held, picked } = props;
  const words = useMessages(gridMessages);
  const name = columns[0]?.text(row) ?? '';
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      data-row={at}
      data-row-key={rowKey}
      className={classNames(styles.row, styles[`${look}Row`], picked && styles.picked)}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {columns.map((column, place) => (
        <GridCell
          key={column.id}
          row={row}
          column={place === 0 && picked !== undefined ? withBox(column, { row, rowKey, picked, props, words }) : column}
          place={place}
          name={`${name} ${column.group ?? ''} ${column.title}`}
          isActive={place === activeColumn}
          isInRange={rangeLeft <= place && place <= rangeRight}
          held={held?.get(cellKey(rowKey, column.id))}
          editor={place === activeColumn ? props.editor : null}
        />
      ))}
    </div>
  );
}

interface Boxed<Row> {
  readonly row: Row;
  readonly rowKey: string;
  readonly picked: boolean;
  readonly props: Pick<GridRowProps<Row>, 'onPick'>;
  readonly words: { readonly selectRow: (name: string) => string };
}

/** The frozen column with a box before it. */
function withBox<Row>(column: GridColumn<Row>, { rowKey, picked, props, words }: Boxed<Row>): GridColumn<Row> {
  return {
    ...column,
    show: (row) => (
      <span className={styles.boxed}>
        <span data-own-press="">
          <Checkbox
            label={words.selectRow(column.text(row))}
            checked={picked}
            onChange={(on) => props.onPick?.([rowKey], on)}
          />
        </span>
        {column.show ? column.show(row) : <span className={styles.text}>{column.text(row)}</span>}
      </span>
    ),
  };
}

export const GridRow = memo(PlainGridRow) as typeof PlainGridRow;
