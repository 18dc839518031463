/** A cell by place, counted from 0; the head is not counted. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where the cursor is, where the range began, and what is being typed. */
export interface GridState {
  readonly active: CellPlace;
  readonly anchor: CellPlace;
  readonly editing: { readonly text: string } | null;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

export type GridMove =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'row-start'
  | 'row-end'
  | 'page-up'
  | 'page-down'
  | 'top'
  | 'bottom'
  | 'first'
  | 'last';

export type GridAction =
  | { readonly type: 'move'; readonly to: GridMove; readonly extend: boolean }
  | { readonly type: 'point'; readonly at: CellPlace; readonly extend: boolean }
  | { readonly type: 'select-all' }
  | { readonly type: 'select-row' }
  | { readonly type: 'edit'; readonly text: string }
  | { readonly type: 'leave-editor'; readonly step: 'up' | 'down' | 'left' | 'right' | null }
  | { readonly type: 'fit' };

export const FIRST_CELL: GridState = { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 }, editing: null };

/** The corners of the range, both included. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rangeOf({ active, anchor }: Pick<GridState, 'active' | 'anchor'>): GridRange {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

/** What an act makes of the cursor. Pure; places always lie inside the grid. */
export function nextGridState(state: GridState, action: GridAction, size: GridSize): GridState {
  switch (action.type) {
    case 'move':
      return at(state, inside(moved(state.active, action.to, size), size), action.extend);
    case 'point':
      return at(state, inside(action.at, size), action.extend);
    case 'select-all':
      return range(state, { row: 0, column: 0 }, inside({ row: size.rows - 1, column: size.columns - 1 }, size));
    case 'select-row':
      return range(
        state,
        { row: state.anchor.row, column: 0 },
        inside({ row: state.active.row, column: size.columns - 1 }, size),
      );
    case 'edit':
      return { ...state, anchor: state.active, editing: { text: action.text } };
    case 'leave-editor':
      return afterEditing(state, action.step, size);
    case 'fit':
      return fitted(state, size);
  }
}

/** Keeps the cursor where it was when rows came or went; the same object when nothing has to change. */
function fitted(state: GridState, size: GridSize): GridState {
  const [active, anchor] = [inside(state.active, size), inside(state.anchor, size)];
  const same = equal(active, state.active) && equal(anchor, state.anchor);
  return same ? state : { active, anchor, editing: null };
}

function afterEditing(state: GridState, step: 'up' | 'down' | 'left' | 'right' | null, size: GridSize): GridState {
  if (step === null) return { ...state, anchor: state.active, editing: null };
  return at({ ...state, editing: null }, inside(stepped(state.active, step, size), size), false);
}

/** Tab past the end of a row goes on in the next one. */
function stepped({ row, column }: CellPlace, step: 'up' | 'down' | 'left' | 'right', size: GridSize): CellPlace {
  if (step === 'right' && column === size.columns - 1 && row < size.rows - 1) return { row: row + 1, column: 0 };
  if (step === 'left' && column === 0 && row > 0) return { row: row - 1, column: size.columns - 1 };
  return moved({ row, column }, step, size);
}

function moved({ row, column }: CellPlace, to: GridMove, { rows, columns, page }: GridSize): CellPlace {
  const places: Record<GridMove, CellPlace> = {
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    'row-start': { row, column: 0 },
    'row-end': { row, column: columns - 1 },
    'page-up': { row: row - Math.max(1, page - 1), column },
    'page-down': { row: row + Math.max(1, page - 1), column },
    top: { row: 0, column },
    bottom: { row: rows - 1, column },
    first: { row: 0, column: 0 },
    last: { row: rows - 1, column: columns - 1 },
  };
  return places[to];
}

function at(state: GridState, active: CellPlace, extend: boolean): GridState {
  return { active, anchor: extend ? state.anchor : active, editing: null };
}

function range(state: GridState, anchor: CellPlace, active: CellPlace): GridState {
  return { ...state, anchor, active, editing: null };
}

function inside({ row, column }: CellPlace, { rows, columns }: GridSize): CellPlace {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

function equal(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.column === b.column;
}
