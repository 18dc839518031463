import { entryOfDepartment } from '../layout/chart-entry.ts';
import { bestFit, letterSize, lengthsOf, wantedHeight } from './best-fit.ts';
import type { Area, Fit } from './best-fit.ts';
import type { PageContent } from './chart-page.ts';
import type { RowsOfPage } from './page-entries.ts';
import { interleaved } from '../layout/official-rows.ts';
import { PAGE_TREE, uprightTree, uprightTreeHeight } from '../layout/upright-tree.ts';

/** One row takes up to 24 boxes; more stand in two rows. */
export const MOST_IN_ROW = 24;
const GAP = { 1: 6, 2: 13 } as const;
const NARROWEST = 26;
const WIDEST = 66;
const WIDEST_PITCH = 118;

interface UprightFit extends Fit {
  readonly pitch: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
}

/** How many boxes one page of this width takes: two rows. */
export function mostOnPage(area: Area): number {
  return 2 * mostInRow(area);
}

/** Portrait paper takes fewer in a row, so that names stay readable. */
export function mostInRow(area: Area): number {
  return Math.min(MOST_IN_ROW, Math.max(8, Math.floor(area.width / (32 * area.type))));
}

/** One side of a department as the annex of an official document shows it. */
export function uprightPage(
  rows: RowsOfPage,
  { side, area, marks }: { readonly side: 'before' | 'after'; readonly area: Area; readonly marks: boolean },
): PageContent {
  const entries = rows[side];
  const rowCount = entries.length > mostInRow(area) ? 2 : 1;
  const fit = fitUpright(entries, { rowCount, area, marks });
  const width = area.width / fit.scale;
  const columns = rowCount === 1 ? entries.length : Math.ceil(entries.length / 2);
  const used = (columns + (rowCount === 2 ? 0.5 : 0)) * fit.pitch;
  const left = (width - used) / 2 + fit.pitch / 2;
  // The first half fills the first row; the tree takes boxes row by row alternately, so the halves are interleaved.
  const order = rowCount === 1 ? entries : interleaved(entries);
  const centres = order.map((_, at) => left + (rowCount === 1 ? at : at / 2) * fit.pitch);
  const tree = uprightTree({
    department: entryOfDepartment(rows.department, side),
    entries: order,
    centres,
    rows: rowCount,
    boxWidth: fit.boxWidth,
    boxHeight: fit.boxHeight,
    y: 0,
    width,
    grows: 'down',
    marks,
    measure: PAGE_TREE,
  });
  const height = uprightTreeHeight(rowCount, fit.boxHeight, PAGE_TREE);
  return {
    block: { subject: rows.department.departmentId, width, height, pieces: tree.pieces },
    ties: tree.ties,
    scale: fit.scale,
  };
}

interface UprightRows {
  readonly rowCount: 1 | 2;
  readonly area: Area;
  readonly marks: boolean;
}

function fitUpright(entries: RowsOfPage['after'], { rowCount, area, marks }: UprightRows): UprightFit {
  const columns = rowCount === 1 ? Math.max(1, entries.length) : Math.ceil(entries.length / 2) + 0.5;
  const lengths = lengthsOf(entries);
  const tryScale = (scale: number): UprightFit | null => {
    const pitch = Math.min(WIDEST_PITCH, area.width / scale / columns);
    const boxWidth = Math.min(WIDEST, pitch - Math.max(GAP[rowCount], pitch * 0.2));
    const room = area.height / scale - uprightTreeHeight(rowCount, 0, PAGE_TREE);
    const boxHeight = Math.min(room / rowCount, wantedHeight(lengths, marks));
    if (boxWidth < NARROWEST || boxHeight < 100) return null;
    return {
      scale,
      pitch,
      boxWidth,
      boxHeight,
      letters: scale * letterSize(lengths, { width: boxWidth, height: boxHeight }, marks),
    };
  };
  const smallest = 0.3;
  return (
    bestFit(area, tryScale) ?? {
      scale: smallest,
      letters: 0,
      pitch: area.width / smallest / columns,
      boxWidth: NARROWEST,
      boxHeight:
        (area.height / smallest - PAGE_TREE.head - PAGE_TREE.trunk - PAGE_TREE.drop) / rowCount - PAGE_TREE.rowGap,
    }
  );
}
