/** Rows kept beyond both edges, so that a turn of the wheel finds them drawn. */
const SPARE = 8;

export interface RowWindow {
  /** First and behind the last drawn row. */
  readonly from: number;
  readonly to: number;
}

/** Which rows to draw for a scroll position in px. */
export function visibleRows(scroll: {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly rows: number;
}): RowWindow {
  const { top, height, rowHeight, rows } = scroll;
  const first = Math.floor(Math.max(0, top) / rowHeight);
  const fit = Math.ceil(height / rowHeight);
  const from = Math.max(0, Math.min(first, rows - fit) - SPARE);
  return { from, to: Math.min(rows, Math.max(first, 0) + fit + SPARE) };
}

/** Where to scroll so that a row is seen whole; the same when it is already. */
export function scrolledTo(row: number, { top, height, rowHeight }: Record<'top' | 'height' | 'rowHeight', number>) {
  const start = row * rowHeight;
  if (start < top) return start;
  return start + rowHeight > top + height ? start + rowHeight - height : top;
}
