import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ChartWords } from '../chart-words.ts';
import { entryOfCity, entryOfDepartment } from '../layout/chart-entry.ts';
import { box, label, line } from '../layout/pieces.ts';
import type { Rect, ScenePiece } from '../scene.ts';
import { levelName } from '../text/level-name.ts';
import type { Area } from './best-fit.ts';
import type { PageContent, PageSide, Tie } from './chart-page.ts';
import type { PageWords } from './page-words.ts';

const HEAD = { width: 300, height: 40 } as const;
const BOX = { width: 216, height: 34 } as const;
const ELBOW = 16;
const COLUMN = ELBOW + BOX.width + 118;
const ROW = 42;
const FIRST = HEAD.height + 34;

/** Departments with the page on which each is drawn. */
export interface OverviewEntry {
  readonly department: DepartmentComparison;
  readonly page: number;
}

interface Overview {
  readonly entries: readonly OverviewEntry[];
  readonly side: PageSide;
  readonly area: Area;
  readonly words: ChartWords;
  readonly pageWords: PageWords;
}

export interface OverviewContent extends PageContent {
  /** Rectangle of each department in pixels of the block, with the page it leads to. */
  readonly targets: readonly (Rect & { readonly toPage: number })[];
}

/** Points for each pixel under which another overview page is begun. */
const SMALLEST = 0.6;

/** How many departments one overview page takes. */
export function overviewCapacity({ width, height, type }: Area): number {
  const scale = SMALLEST * type;
  const columns = Math.max(1, Math.floor(width / scale / COLUMN));
  return columns * Math.max(4, Math.floor((height / scale - FIRST) / ROW));
}

/** As many columns as give the largest letters. */
function columnsFor(count: number, area: Area): number {
  const scaleWith = (columns: number) =>
    Math.min(area.width / (columns * COLUMN), area.height / (FIRST + Math.ceil(count / columns) * ROW));
  return [1, 2, 3, 4, 5, 6].reduce((best, columns) => (scaleWith(columns) > scaleWith(best) ? columns : best));
}

/** City → departments in columns, each with its figures and the page where it is drawn. */
export function overviewPage({ entries, side, area, words, pageWords }: Overview): OverviewContent {
  const columns = columnsFor(entries.length, area);
  const width = columns * COLUMN;
  const perColumn = Math.max(1, Math.ceil(entries.length / columns));
  const shown = side === 'before' ? 'before' : 'after';
  const height = FIRST + perColumn * ROW;
  const used = Math.max(1, Math.ceil(entries.length / perColumn));
  const head = box({
    x: (width - HEAD.width) / 2,
    y: 0,
    width: HEAD.width,
    height: HEAD.height,
    entry: entryOfCity(words.citySubject, shown),
    level: 'city',
  });
  const bus = HEAD.height + 16;
  const pieces: ScenePiece[] = [
    head,
    line('city|trunk', [width / 2, HEAD.height, width / 2, bus]),
    line('city|bus', [Math.min(8, width / 2), bus, Math.max(width / 2, (used - 1) * COLUMN + 8), bus]),
  ];
  const ties: Tie[] = [];
  const targets: (Rect & { toPage: number })[] = [];
  entries.forEach(({ department, page }, at) => {
    const column = Math.floor(at / perColumn);
    const spine = column * COLUMN + 8;
    const y = FIRST + (at % perColumn) * ROW;
    const each = box({
      x: spine + ELBOW,
      y,
      ...BOX,
      entry: entryOfDepartment(department, shown),
      level: 'department',
      stem: { to: 'left', length: ELBOW },
    });
    const figures = pageWords.counts(department, side);
    pieces.push(each);
    pieces.push(...figuresBeside(each, figures, pageWords.onPage(page)));
    if (at % perColumn === perColumn - 1 || at === entries.length - 1)
      pieces.push(line(`city|spine ${column}`, [spine, bus, spine, y + BOX.height / 2]));
    ties.push({ from: head.id, to: each.id, route: 'down', turns: [bus, spine] });
    targets.push({ x: each.x, y, width: COLUMN - ELBOW - 12, height: BOX.height, toPage: page });
  });
  const scale = Math.min(1.2 * area.type, area.width / width, area.height / height);
  return { block: { subject: null, width, height, pieces }, ties, scale, targets };
}

function figuresBeside(each: Rect & { readonly id: string }, figures: string, page: string): readonly ScenePiece[] {
  const x = each.x + each.width + 8;
  const { size } = levelName(figures, { width: 98, height: 14, size: 13 });
  return [
    label(figures, { id: `${each.id}|count`, role: 'figure', x, baseline: each.y + 14, size }),
    label(page, { id: `${each.id}|page`, role: 'note', x, baseline: each.y + 30 }),
  ];
}
