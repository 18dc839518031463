import { memo } from 'react';
import { gridMessages } from '../../messages/grid.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import type { GridColumn, HeldCell } from './grid-column.ts';
import { GridEditor } from './grid-editor.tsx';
import type { GridEditorProps } from './grid-editor.tsx';
import styles from './grid.module.css';

interface GridCellProps<Row> {
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly place: number;
  readonly name: string;
  readonly isActive: boolean;
  readonly isInRange: boolean;
  readonly held: HeldCell | undefined;
  readonly editor: Omit<GridEditorProps, 'editing' | 'name'> | null;
}

function PlainGridCell<Row>(props: GridCellProps<Row>) {
  const { row, column, place, name, isActive, isInRange, held, editor } = props;
  const editing = column.edit?.(row) ?? null;
  return (
    <div
      role={place === 0 ? 'rowheader' : 'gridcell'}
      aria-colindex={place + 1}
      aria-selected={isInRange || isActive}
      {...(column.edit ? { 'aria-readonly': editing === null } : {})}
      {...(held?.why === undefined ? {} : { 'aria-invalid': true })}
      tabIndex={isActive ? 0 : -1}
      data-column={place}
      className={classNames(
        styles.cell,
        styles[column.align ?? 'text'],
        place === 0 && styles.frozen,
        editing && styles.editable,
        isInRange && styles.inRange,
        isActive && styles.active,
        held && (held.why === undefined ? styles.waiting : styles.refused),
      )}
    >
      {editor && editing ? (
        <GridEditor {...editor} editing={editing} name={name} />
      ) : held ? (
        <HeldText held={held} />
      ) : column.show ? (
        column.show(row)
      ) : (
        <span className={styles.text}>{column.text(row)}</span>
      )}
    </div>
  );
}

/** What was typed, and why it is not so. Only these cells need words of their own. */
function HeldText({ held }: { readonly held: HeldCell }) {
  const words = useMessages(gridMessages);
  const refused = held.why !== undefined;
  const note = refused ? words.refused(held.text, held.why) : words.waiting(held.text);
  return (
    <span className={styles.held} {...(refused ? { 'data-tooltip': note } : {})}>
      {refused && <Icon name="error" size={12} />}
      <span className={styles.text}>{held.text === '' ? '—' : held.text}</span>
      <span className={styles.hidden}>{note}</span>
    </span>
  );
}

/** One cell. A generic component keeps its type through `memo` only by saying so. */
export const GridCell = memo(PlainGridCell) as typeof PlainGridCell;
