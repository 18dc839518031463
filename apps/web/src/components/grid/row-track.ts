import type { GridColumn } from './grid-column.ts';

/** `grid-template-columns` of every row, and the px it takes at least. */
export function rowTrack<Row>(columns: readonly GridColumn<Row>[], narrow: boolean) {
  const widths = columns.map(({ width, narrow: small }) => (narrow && small !== undefined ? small : width));
  const track = columns
    .map(({ grow }, at) => (grow === undefined ? `${widths[at] ?? 0}px` : `minmax(${widths[at] ?? 0}px, ${grow}fr)`))
    .join(' ');
  return { track, width: widths.reduce((sum, width) => sum + width, 0) };
}
