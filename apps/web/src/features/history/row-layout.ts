/** Heights of rows that are not all alike, summed once, so that any scroll position finds its rows at once. */
export interface RowLayout {
  /** Top of every row, and behind them the height of all. */
  readonly tops: Float64Array;
}

const SPARE = 6;

export function layRows(count: number, heightOf: (row: number) => number): RowLayout {
  const tops = new Float64Array(count + 1);
  for (let row = 0; row < count; row += 1) tops[row + 1] = (tops[row] ?? 0) + heightOf(row);
  return { tops };
}

export function topOf({ tops }: RowLayout, row: number): number {
  return tops[Math.min(row, tops.length - 1)] ?? 0;
}

/** First row and the one behind the last that a window of `height` px shows at `top`, with some to spare. */
export function rowsIn(layout: RowLayout, top: number, height: number): { readonly from: number; readonly to: number } {
  const count = layout.tops.length - 1;
  const from = Math.max(0, rowAt(layout, top) - SPARE);
  return { from, to: Math.min(count, rowAt(layout, top + height) + 1 + SPARE) };
}

/** The row that covers `y`. */
function rowAt({ tops }: RowLayout, y: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
