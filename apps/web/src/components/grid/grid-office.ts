import type { CellEdit, CellEditing, GridColumn, HeldCell } from './grid-column.ts';
import { cellKey } from './grid-column.ts';
import { rangeOf } from './grid-state.ts';
import type { CellPlace, GridAction, GridState } from './grid-state.ts';

/** What an act in the grid needs to know and may do. */
export interface GridOffice<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly state: GridState;
  readonly act: (action: GridAction) => void;
  readonly cellAt: (row: number, column: number) => HTMLElement | null;
  readonly held?: ReadonlyMap<string, HeldCell> | undefined;
  readonly onDropHeld?: ((keys: readonly string[]) => void) | undefined;
  readonly onEdit?: ((edits: readonly CellEdit[], cell: HTMLElement) => void) | undefined;
  readonly onMenu?: ((row: Row, cell: HTMLElement) => void) | undefined;
  readonly picked?: ReadonlySet<string> | undefined;
  readonly onPick?: ((keys: readonly string[], picked: boolean) => void) | undefined;
}

/** How the cell is edited; null when it is not. */
export function editingAt<Row>({ rows, columns, onEdit }: GridOffice<Row>, place: CellPlace): CellEditing | null {
  const [row, column] = [rows[place.row], columns[place.column]];
  return onEdit && row !== undefined && column?.edit ? column.edit(row) : null;
}

export function keyAt<Row>({ rows, columns, keyOf }: GridOffice<Row>, { row, column }: CellPlace): string {
  const what = rows[row];
  return cellKey(what === undefined ? '' : keyOf(what), columns[column]?.id ?? '');
}

export function rowsInRange<Row>({ rows, state }: GridOffice<Row>): readonly Row[] {
  const { top, bottom } = rangeOf(state);
  return rows.slice(top, bottom + 1);
}

export function columnsInRange<Row>({ columns, state }: GridOffice<Row>): readonly GridColumn<Row>[] {
  const { left, right } = rangeOf(state);
  return columns.slice(left, right + 1);
}

/** Keys of the cells in the range that hold what was typed and is not so. */
export function heldInRange<Row>(office: GridOffice<Row>): readonly string[] {
  const { held, keyOf } = office;
  if (!held || held.size === 0) return [];
  return rowsInRange(office)
    .flatMap((row) => columnsInRange(office).map(({ id }) => cellKey(keyOf(row), id)))
    .filter((key) => held.has(key));
}

/** The refusal that the foot tells: that of the cursor's cell, else the first there is. */
export function refusalToTell<Row>(office: GridOffice<Row>): HeldCell | undefined {
  const { held, state } = office;
  if (!held || held.size === 0) return undefined;
  const here = held.get(keyAt(office, state.active));
  return here?.why === undefined ? [...held.values()].find(({ why }) => why !== undefined) : here;
}
