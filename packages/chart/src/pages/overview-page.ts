import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { entryOfCity, entryOfDepartment } from '../layout/chart-entry.ts';
import { box, label } from '../layout/pieces.ts';
import type { Rect, ScenePiece } from '../scene.ts';
import { levelName } from '../text/level-name.ts';
import type { Area } from './best-fit.ts';
import type { PageContent, PageSide } from './chart-page.ts';
import type { PageWords } from './page-words.ts';
import { bestColumns, listHeight, placeIn, spineLines } from './spine-list.ts';
import type { SpineList } from './spine-list.ts';

const HEAD = { width: 280, height: 40 } as const;
const BOX = { width: 216, height: 34 } as const;
const ELBOW = 16;
const COLUMN = ELBOW + BOX.width + 118;
const ROW = 42;
const GAP = 22;
/** The same department has a box of its own on its own sheet. */
const IN_OVERVIEW = '*';

/** Departments with the page on which each is drawn. */
export interface OverviewEntry {
  readonly department: DepartmentComparison;
  readonly page: number;
}

interface Overview {
  readonly entries: readonly OverviewEntry[];
  /** Of the head: the city, or what was chosen. */
  readonly name: string;
  readonly side: PageSide;
  readonly area: Area;
  readonly pageWords: PageWords;
}

export interface OverviewContent extends PageContent {
  /** Rectangle of each department in pixels of the block, with the page it leads to. */
  readonly targets: readonly (Rect & { readonly toPage: number })[];
}

/** Points for each pixel under which another overview page is begun. */
const SMALLEST = 0.5;

/** How many departments one overview page takes. */
export function overviewCapacity({ width, height, type }: Area): number {
  const scale = SMALLEST * type;
  const columns = [5, 3, 1].find((each) => each * COLUMN * scale <= width) ?? 1;
  return columns * Math.max(4, Math.floor((height / scale - HEAD.height - GAP) / ROW));
}

/** City → departments in columns, each with its figures and the page where it is drawn. */
export function overviewPage({ entries, name, side, area, pageWords }: Overview): OverviewContent {
  const shown = side === 'before' ? 'before' : 'after';
  const heightWith = (columns: number) => HEAD.height + GAP + Math.ceil(entries.length / columns) * ROW;
  const columns = bestColumns((each) => Math.min(area.width / (each * COLUMN), area.height / heightWith(each)));
  const list: SpineList = {
    columns,
    perColumn: Math.max(1, Math.ceil(entries.length / columns)),
    columnWidth: COLUMN,
    inset: ELBOW,
    rowHeight: ROW,
    headHeight: HEAD.height,
    gap: GAP,
  };
  const width = columns * COLUMN;
  const head = box({ x: (width - HEAD.width) / 2, y: 0, ...HEAD, entry: entryOfCity(name, shown), level: 'city' });
  const boxes = entries.map(({ department }, at) =>
    box({
      ...placeIn(list, at),
      ...BOX,
      entry: { ...entryOfDepartment(department, shown), subjectId: IN_OVERVIEW },
      level: 'department',
      stem: { to: 'left', length: ELBOW },
    }),
  );
  const { lines, ties } = spineLines(list, head, boxes);
  const figures = boxes.flatMap((each, at) => {
    const entry = entries[at];
    return entry ? figuresBeside(each, pageWords.counts(entry.department, side), pageWords.onPage(entry.page)) : [];
  });
  const height = listHeight(list);
  return {
    block: { subject: null, width, height, pieces: [head, ...lines, ...boxes, ...figures] },
    ties,
    scale: Math.min(1.2 * area.type, area.width / width, area.height / height),
    targets: boxes.map((each, at) => ({
      x: each.x,
      y: each.y,
      width: COLUMN - ELBOW - 12,
      height: BOX.height,
      toPage: entries[at]?.page ?? 1,
    })),
  };
}

function figuresBeside(each: Rect & { readonly id: string }, figures: string, page: string): readonly ScenePiece[] {
  const x = each.x + each.width + 8;
  const { size } = levelName(figures, { width: 98, height: 14, size: 13 });
  return [
    label(figures, { id: `${each.id}|count`, role: 'figure', x, baseline: each.y + 14, size }),
    label(page, { id: `${each.id}|page`, role: 'note', x, baseline: each.y + 30 }),
  ];
}
