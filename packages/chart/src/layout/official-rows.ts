/** A vertical box of the official look. */
export const BOX_HEIGHT = 232;
const MOST_IN_ONE_ROW = 24;
const GAP_IN_ONE_ROW = 12;
const GAP_WHEN_STAGGERED = 32;
export const ROW_GAP = 44;
const WIDEST_PITCH = 132;

export interface RowPlace {
  readonly x: number;
  /** 0 next to the department, 1 one row further. */
  readonly row: 0 | 1;
}

export interface OfficialRows {
  readonly width: number;
  readonly boxWidth: number;
  readonly rows: 1 | 2;
  readonly placeOf: (at: number) => RowPlace;
}

/**
 * More than 24 boxes stand in two rows, the second half a step aside, so that the line of every box of the second row
 * passes between two of the first. `reading` fills the first row first; `along` keeps neighbours beside each other,
 * which lines of change need.
 */
export function officialRows(count: number, order: 'reading' | 'along', atLeast: number): OfficialRows {
  const boxWidth = count > 16 ? 56 : 64;
  if (count <= MOST_IN_ONE_ROW) return oneRow(count, boxWidth, atLeast);
  const columns = Math.ceil(count / 2);
  const width = Math.max(atLeast, (columns + 0.5) * (boxWidth + GAP_WHEN_STAGGERED));
  const pitch = width / (columns + 0.5);
  const placeOf = (at: number): RowPlace => {
    const row = order === 'along' ? ((at % 2) as 0 | 1) : at < columns ? 0 : 1;
    const column = order === 'along' ? Math.floor(at / 2) : at % columns;
    return { x: (column + row / 2) * pitch + (pitch - boxWidth) / 2, row };
  };
  return { width, boxWidth, rows: 2, placeOf };
}

function oneRow(count: number, boxWidth: number, atLeast: number): OfficialRows {
  const width = Math.max(atLeast, count * (boxWidth + GAP_IN_ONE_ROW));
  const pitch = Math.min(WIDEST_PITCH, width / Math.max(1, count));
  const left = (width - pitch * count) / 2;
  return { width, boxWidth, rows: 1, placeOf: (at) => ({ x: left + at * pitch + (pitch - boxWidth) / 2, row: 0 }) };
}

/** Height of the rows, without what stands above and below. */
export function rowsHeight(rows: OfficialRows): number {
  return rows.rows * BOX_HEIGHT + (rows.rows - 1) * ROW_GAP;
}
