import type { TableBlock } from './blocks.ts';

/** Twips of each column of a table. */
export function columnWidths({ widths, width }: TableBlock): readonly number[] {
  const parts = widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part) => Math.floor((part * width) / parts));
}
