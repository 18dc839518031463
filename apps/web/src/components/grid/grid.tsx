import { useEffectEvent, useLayoutEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { CellEdit, GridColumn, HeldCell } from './grid-column.ts';
import { pressCell, startEditing } from './grid-edits.ts';
import { GridFoot } from './grid-foot.tsx';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import type { GridRowLook } from './grid-row.tsx';
import { FIRST_CELL, nextGridState, rangeOf } from './grid-state.ts';
import type { GridAction } from './grid-state.ts';
import { refusalToTell } from './grid-office.ts';
import type { GridOffice } from './grid-office.ts';
import { rowProps } from './row-props.ts';
import { rowTrack } from './row-track.ts';
import { useGridActs } from './use-grid-acts.ts';
import { useGridPointer } from './use-grid-pointer.ts';
import { useGridSort } from './use-grid-sort.ts';
import { useGridView } from './use-grid-view.ts';
import { scrolledTo } from './visible-rows.ts';
import styles from './grid.module.css';

export interface GridProps<Row> {
  /** The accessible name. */
  readonly label: string;
  /** In official order. */
  readonly rows: readonly Row[];
  /** The first one stays in sight; all must keep their identity while nothing changes. */
  readonly columns: readonly GridColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly lookOf?: (row: Row) => GridRowLook;
  /** Everything one act put into cells: one for typing, many for pasting, filling and clearing. */
  readonly onEdit?: (edits: readonly CellEdit[], cell: HTMLElement) => void;
  /** By `cellKey`: what was typed and refused, or waits for an answer. */
  readonly held?: ReadonlyMap<string, HeldCell>;
  readonly onDropHeld?: (keys: readonly string[]) => void;
  /** Right click, the menu key, Shift+F10, and Enter on a cell that is not edited. */
  readonly onMenu?: (row: Row, cell: HTMLElement) => void;
  /** Keys of picked rows; undefined where rows cannot be picked. */
  readonly picked?: ReadonlySet<string>;
  readonly onPick?: (keys: readonly string[], picked: boolean) => void;
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode;
  readonly className?: string | undefined;
}

/** A table like Excel's: cursor, ranges, typing, fill, copy and paste; the frozen head and first column; any number of rows. */
export function Grid<Row>(props: GridProps<Row>) {
  const { label, columns, keyOf, lookOf, picked, onPick, empty, className } = props;
  const { sorted: rows, sort, press } = useGridSort(props.rows, columns);
  const { attach, scroller, drawn, rowHeight, headHeight, narrow, page } = useGridView(
    rows.length,
    columns.some(({ group }) => group !== undefined),
  );
  const size = { rows: rows.length, columns: columns.length, page };
  const [kept, setKept] = useState({ cursor: FIRST_CELL, turn: 0 });
  const state = nextGridState(kept.cursor, { type: 'fit' }, size);
  const act = (action: GridAction) =>
    setKept(({ cursor, turn }) => ({
      cursor: nextGridState(nextGridState(cursor, { type: 'fit' }, size), action, size),
      turn: turn + 1,
    }));
  const cellAt = (row: number, column: number) =>
    scroller?.querySelector<HTMLElement>(`[data-row="${row}"] > [data-column="${column}"]`) ?? null;
  const followCursor = useEffectEvent(() => {
    if (!scroller) return;
    bringIntoView(scroller, { ...state.active, rowHeight, headHeight });
    if (state.editing === null) cellAt(state.active.row, state.active.column)?.focus({ preventScroll: true });
  });
  // only after an act of one's own: the grid never takes the focus when others change the plan
  useLayoutEffect(() => {
    if (kept.turn > 0) followCursor();
  }, [kept.turn]);

  const office: GridOffice<Row> = { ...props, rows, state, act, cellAt };
  const acts = useGridActs(office);
  const pointer = useGridPointer({
    act,
    active: state.active,
    startEditing: (place) => void startEditing(office, place),
    press: (place) => pressCell(office, place),
  });
  const { track, width } = rowTrack(columns, narrow);
  const propsOf = rowProps(office, { rowHeight, lookOf });
  return (
    <div className={classNames(styles.frame, className)}>
      <div
        ref={attach}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        className={styles.scroller}
        style={{ ['--track' as string]: track, ['--row-width' as string]: `${width}px` }}
        {...acts}
        {...pointer}
      >
        <GridHead
          columns={columns}
          height={headHeight}
          sort={sort}
          onSort={press}
          picked={picked && amount(rows, picked, keyOf)}
          onPickAll={(on) => onPick?.(rows.map(keyOf), on)}
        />
        <div role="rowgroup" className={styles.body} style={{ height: rows.length * rowHeight }}>
          {shownRows(drawn, state.active.row, rows.length).map((at) => {
            const row = rows[at];
            return row === undefined ? null : <GridRow key={keyOf(row)} {...propsOf(row, at)} />;
          })}
        </div>
        {rows.length === 0 && empty && (
          <div role="row" className={styles.emptyRow}>
            <div role="gridcell" aria-colspan={columns.length}>
              {empty}
            </div>
          </div>
        )}
      </div>
      <GridFoot rows={rows} columns={columns} range={rangeOf(state)} refusal={refusalToTell(office)} />
    </div>
  );
}

/** The row of the cursor is always there, however far it is scrolled away: the focus must not be lost. */
function shownRows({ from, to }: { from: number; to: number }, active: number, count: number): readonly number[] {
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (active < count && active < from) return [active, ...shown];
  return active < count && active >= to ? [...shown, active] : shown;
}

function amount<Row>(rows: readonly Row[], picked: ReadonlySet<string>, keyOf: (row: Row) => string) {
  const count = rows.filter((row) => picked.has(keyOf(row))).length;
  return count === 0 ? 'none' : count === rows.length ? 'all' : 'some';
}

interface Sought {
  readonly row: number;
  readonly column: number;
  readonly rowHeight: number;
  readonly headHeight: number;
}

function bringIntoView(scroller: HTMLElement, { row, column, rowHeight, headHeight }: Sought): void {
  const view = { top: scroller.scrollTop, height: scroller.clientHeight - headHeight, rowHeight };
  if (view.height > rowHeight) scroller.scrollTop = scrolledTo(row, view);
  if (column === 0) return;
  const cells = scroller.querySelectorAll<HTMLElement>('[role="columnheader"]');
  const [frozen, cell] = [cells[0]?.offsetWidth ?? 0, cells[column]];
  if (!cell) return;
  const [left, right] = [cell.offsetLeft - frozen, cell.offsetLeft + cell.offsetWidth];
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth;
}
