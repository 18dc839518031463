import type { CellEdit } from './grid-column.ts';
import { columnsInRange, editingAt, heldInRange, keyAt, rowsInRange } from './grid-office.ts';
import type { GridOffice } from './grid-office.ts';
import { rangeOf } from './grid-state.ts';
import type { CellPlace } from './grid-state.ts';

export type Block = readonly (readonly string[])[];
export type Step = 'up' | 'down' | 'left' | 'right' | null;

/** Starts with what was typed before, so that a refused value can be mended. False: this cell is not edited. */
export function startEditing<Row>(office: GridOffice<Row>, place: CellPlace, typed?: string): boolean {
  const editing = editingAt(office, place);
  if (!editing) return false;
  office.act({ type: 'point', at: place, extend: false });
  office.act({ type: 'edit', text: typed ?? office.held?.get(keyAt(office, place))?.text ?? editing.initial });
  return true;
}

/** False: this cell switches nothing. */
export function pressCell<Row>({ rows, columns }: GridOffice<Row>, place: CellPlace): boolean {
  const [row, press] = [rows[place.row], columns[place.column]?.press];
  if (row === undefined || !press) return false;
  press(row);
  return true;
}

/** What was typed goes to the page, unless it is what stood there. */
export function commitTyped<Row>(office: GridOffice<Row>, text: string, step: Step): void {
  const { rows, columns, keyOf, state, act, held, onDropHeld } = office;
  const [row, column, editing] = [
    rows[state.active.row],
    columns[state.active.column],
    editingAt(office, state.active),
  ];
  act({ type: 'leave-editor', step });
  if (row === undefined || !column || !editing) return;
  const key = keyAt(office, state.active);
  if (text.trim() !== editing.initial.trim())
    send(office, [{ rowKey: keyOf(row), columnId: column.id, text: text.trim() }]);
  else if (held?.has(key)) onDropHeld?.([key]);
}

/** Values for the cells from a corner on, as one act. Returns how many could not be edited and would have changed. */
export function put<Row>(office: GridOffice<Row>, block: Block, from: CellPlace): number {
  const { rows, columns, keyOf } = office;
  const edits: CellEdit[] = [];
  let skipped = 0;
  block.forEach((line, down) =>
    line.forEach((text, across) => {
      const place = { row: from.row + down, column: from.column + across };
      const [row, column] = [rows[place.row], columns[place.column]];
      if (row === undefined || !column) return;
      const editing = editingAt(office, place);
      const stands = editing ? editing.initial : column.text(row);
      if (text.trim() === stands.trim()) return;
      if (editing) edits.push({ rowKey: keyOf(row), columnId: column.id, text: text.trim() });
      else skipped += 1;
    }),
  );
  send(office, edits);
  return skipped;
}

/**
 * The first row of the range, or for a single row the one above, goes into all rows below it. Returns how many cells could
 * not be edited and would have changed.
 */
export function fillDown<Row>(office: GridOffice<Row>): number {
  const { top, bottom, left } = rangeOf(office.state);
  const from = top === bottom ? top - 1 : top;
  const source = office.rows[from];
  if (source === undefined) return 0;
  const line = columnsInRange(office).map(
    (column, at) => editingAt(office, { row: from, column: left + at })?.initial ?? column.text(source),
  );
  const block = Array.from({ length: bottom - from }, () => line);
  return put(office, block, { row: from + 1, column: left });
}

/** First what was refused, then what stands there. */
export function clearRange<Row>(office: GridOffice<Row>): void {
  const held = heldInRange(office);
  if (held.length > 0) return void office.onDropHeld?.(held);
  send(
    office,
    editableInRange(office).map((cell) => ({ ...cell, text: '' })),
  );
}

/** The cells of the range that can be changed. */
export function editableInRange<Row>(office: GridOffice<Row>): readonly Omit<CellEdit, 'text'>[] {
  const { top, left } = rangeOf(office.state);
  return rowsInRange(office).flatMap((row, down) =>
    columnsInRange(office).flatMap(({ id }, across) =>
      editingAt(office, { row: top + down, column: left + across })
        ? [{ rowKey: office.keyOf(row), columnId: id }]
        : [],
    ),
  );
}

/** The range as people see it. */
export function copied<Row>(office: GridOffice<Row>): Block {
  return rowsInRange(office).map((row) => columnsInRange(office).map((column) => column.text(row)));
}

function send<Row>({ state, cellAt, onEdit }: GridOffice<Row>, edits: readonly CellEdit[]): void {
  const cell = cellAt(state.active.row, state.active.column);
  if (cell && edits.length > 0) onEdit?.(edits, cell);
}
