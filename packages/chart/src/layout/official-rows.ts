/** A vertical box of the official look, on a sheet of its own. */
export const BOX_HEIGHT = 232;
const MOST_IN_ONE_ROW = 24;
const GAP_IN_ONE_ROW = 12;
const GAP_WHEN_STAGGERED = 32;
const WIDEST_PITCH = 132;

/** Where the boxes of one side stand. */
export interface OfficialRows {
  readonly width: number;
  readonly boxWidth: number;
  readonly rows: 1 | 2;
  /** Centres of the boxes in the order in which they come, from the left edge. */
  readonly centres: readonly number[];
  /** Least distance between two of them. */
  readonly apart: number;
}

/**
 * More than 24 boxes stand in two rows, each box of the second a step aside, so that its line passes between two of the
 * first: they come by turns, one to the first row, one to the second.
 */
export function officialRows(count: number, atLeast: number): OfficialRows {
  const boxWidth = count > 16 ? 56 : 64;
  const rows = count <= MOST_IN_ONE_ROW ? 1 : 2;
  const columns = rows === 1 ? Math.max(1, count) : Math.ceil(count / 2) + 0.5;
  const narrowest = boxWidth + (rows === 1 ? GAP_IN_ONE_ROW : GAP_WHEN_STAGGERED);
  const width = Math.max(atLeast, columns * narrowest);
  const pitch = Math.min(WIDEST_PITCH, width / columns);
  const left = (width - columns * pitch) / 2 + pitch / 2;
  const centres = Array.from({ length: count }, (_, at) => left + (at * pitch) / rows);
  return { width, boxWidth, rows, centres, apart: narrowest / rows };
}

/** First half in the first row, second half in the second: how a list is read that stands in two rows. */
export function interleaved<T>(entries: readonly T[]): readonly T[] {
  const columns = Math.ceil(entries.length / 2);
  return entries.slice(0, columns).flatMap((first, at) => {
    const second = entries[columns + at];
    return second === undefined ? [first] : [first, second];
  });
}
