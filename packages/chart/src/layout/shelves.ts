import type { SheetContent } from './place-sheets.ts';

/** The shape of a screen. */
const ASPECT = 1.6;

/**
 * Many sheets in rows from left to right, so that the whole has about the shape of a screen. What is given as a group
 * stays in one row.
 */
export function shelves(groups: readonly (readonly SheetContent[])[]): readonly (readonly SheetContent[])[] {
  const area = groups.flat().reduce((sum, sheet) => sum + sheet.width * sheet.height, 0);
  const widest = Math.sqrt(area * ASPECT);
  const rows: SheetContent[][] = [];
  let used = Infinity;
  for (const group of groups) {
    const width = group.reduce((sum, sheet) => sum + sheet.width, 0);
    const row = rows.at(-1);
    if (!row || used + width / 2 > widest) {
      rows.push([...group]);
      used = width;
    } else {
      row.push(...group);
      used += width;
    }
  }
  return rows;
}
