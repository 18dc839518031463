import { commitTyped } from './grid-edits.ts';
import type { Step } from './grid-edits.ts';
import type { GridOffice } from './grid-office.ts';
import type { GridRowLook } from './grid-row.tsx';
import { rangeOf } from './grid-state.ts';

interface RowLooks<Row> {
  readonly rowHeight: number;
  readonly lookOf: ((row: Row) => GridRowLook) | undefined;
}

/** What each drawn row is given: plain values where possible, so that untouched rows are not rendered again. */
export function rowProps<Row>(office: GridOffice<Row>, { rowHeight, lookOf }: RowLooks<Row>) {
  const { state, columns, keyOf, picked, onPick, held, act } = office;
  const range = rangeOf(state);
  const several = range.top !== range.bottom || range.left !== range.right;
  const editor = state.editing && {
    start: state.editing.text,
    onCommit: (text: string, step: Step) => commitTyped(office, text, step),
    onCancel: () => act({ type: 'leave-editor', step: null }),
  };
  return (row: Row, at: number) => {
    const inRange = several && range.top <= at && at <= range.bottom;
    const isActive = at === state.active.row;
    const rowKey = keyOf(row);
    return {
      row,
      rowKey,
      at,
      top: at * rowHeight,
      height: rowHeight,
      look: lookOf?.(row) ?? ('plain' as const),
      columns,
      activeColumn: isActive ? state.active.column : -1,
      rangeLeft: inRange ? range.left : -1,
      rangeRight: inRange ? range.right : -2,
      held,
      picked: picked?.has(rowKey),
      onPick,
      editor: isActive ? editor : null,
    };
  };
}
