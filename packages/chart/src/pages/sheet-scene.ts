import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { must } from '@dachushi/domain/must.ts';
import { chartScene } from '../chart-scene.ts';
import type { ChartRequest } from '../chart-scene.ts';
import { chartWords } from '../chart-words.ts';
import type { ChartLanguage } from '../chart-words.ts';
import { NOT_KEPT } from '../layout/block-cache.ts';
import type { BlockCache } from '../layout/block-cache.ts';
import { placeSheets } from '../layout/place-sheets.ts';
import type { SheetContent } from '../layout/place-sheets.ts';
import { shelves } from '../layout/shelves.ts';
import { titledSheet } from '../layout/titled-sheet.ts';
import type { Block, Scene } from '../scene.ts';
import type { Area } from './best-fit.ts';
import { slotOf } from './changes-page.ts';
import type { PageLook, PageSide } from './chart-page.ts';
import { COMPACT_SCALE, compactPages } from './compact-page.ts';
import { overviewSheet } from './overview-sheet.ts';
import { departmentContents } from './page-contents.ts';
import { pageWords } from './page-words.ts';

/** `beside` is two sheets next to each other; where a look has no such sheets, it is `both`. */
export interface SheetRequest extends Omit<ChartRequest, 'side' | 'look'> {
  readonly side: PageSide | 'beside';
  readonly look: PageLook;
}

/** The chart on sheets of whatever size it needs, for the screen and for files without pages: all looks and sides. */
export function sheetScene(asked: SheetRequest, cache: Blocks = NOT_KEPT): Scene {
  const { look } = asked;
  if (look !== 'compact' && asked.side !== 'changes') return chartScene({ ...asked, side: asked.side, look }, cache);
  const side = asked.side === 'beside' ? 'both' : asked.side;
  const request = { ...asked, side };
  const wanted = request.departmentIds === null ? null : new Set(request.departmentIds);
  const departments = request.comparison.departments.filter((each) => wanted?.has(each.departmentId) ?? true);
  const words = chartWords(request.language);
  const rows =
    look === 'compact' ? compactRows(request, departments) : changesRows({ request, departments, look, cache });
  const title = pageWords(request.language).titleOf(nameOf(request, departments), side);
  const opensFirst = look !== 'compact' && departments.length > 1;
  return placeSheets(rows, { title, words, footer: request.footer, opensFirst });
}

type Blocks = Pick<BlockCache, 'get'>;
type OneSheetRequest = SheetRequest & { readonly side: PageSide };

function nameOf({ comparison, language }: SheetRequest, departments: readonly DepartmentComparison[]): string {
  const [only] = departments;
  if (departments.length === 1 && only) return only.name;
  const whole = departments.length === comparison.departments.length;
  return whole ? chartWords(language).citySubject : pageWords(language).choice(departments.length);
}

type Rows = readonly (readonly SheetContent[])[];

/** Room of most departments at the size of the screen, and what each box takes of a larger one. */
const ROOMY = { width: 2_400, height: 1_500 } as const;
const WIDE = 44;
const HIGH = 24;

interface ChangesRows {
  readonly request: OneSheetRequest;
  readonly departments: readonly DepartmentComparison[];
  readonly look: 'official' | 'horizontal';
  readonly cache: Blocks;
}

/** A sheet for each department; several begin with an overview. */
function changesRows({ request, departments, look, cache }: ChangesRows): Rows {
  const { side, language, comparison } = request;
  const words = pageWords(language);
  const groups = departments.map((department) => {
    const block = cache.get(department, `changes ${look} ${language}`, () => changesBlock(department, look, language));
    const title = words.titleOf(department.name, side);
    const notes = [words.summary([department], side), words.reduction([department], false)];
    return [titledSheet(block, { title, notes, legend: words.marks, id: department.departmentId })];
  });
  if (departments.length < 2) return groups;
  return shelves([[overviewSheet(comparison, departments, { side, language, each: 1 })], ...groups]);
}

const NARROW = 1_200;

/** Pixels that the units stand in beside each other, at the least. */
function slotsOf({ rows }: DepartmentComparison): number {
  return rows.reduce((sum, row) => sum + slotOf(row) + 12, 0);
}

/** The department in one piece, however many it has. */
function changesBlock(
  department: DepartmentComparison,
  look: 'official' | 'horizontal',
  language: ChartLanguage,
): Block {
  const boxes = department.rows.reduce((sum, row) => sum + Math.max(1, row.sources.length), 0);
  const area: Area = {
    width: Math.min(Math.max(ROOMY.width, boxes * WIDE), Math.max(NARROW, slotsOf(department) * 1.35)),
    height: Math.max(ROOMY.height, (boxes + 3) * HIGH),
    type: 1,
  };
  const [content] = departmentContents(department, { side: 'changes', look, area, words: chartWords(language) });
  return must(content, `a page of ${department.departmentId}`).block;
}

/** The city in the shape of a screen. */
const ASPECT = 1.6;

function compactRows(request: OneSheetRequest, departments: readonly DepartmentComparison[]): Rows {
  const { side, language, comparison } = request;
  if (departments.length === 0) return [];
  const words = pageWords(language);
  const marks = side === 'both' || side === 'changes';
  const type = 1 / COMPACT_SCALE;
  const how = { side, words: chartWords(language) };
  const pagesIn = (height: number) =>
    compactPages(departments, { ...how, area: { width: height * ASPECT, height, type } });
  let height = 360;
  let pages = pagesIn(height);
  for (; pages.length > 1; pages = pagesIn(height)) height *= pages.length > 4 ? Math.sqrt(pages.length / 2) : 1.06;
  const block = pages[0]?.content.block;
  if (!block) return [];
  const title = words.titleOf(nameOf(request, departments), side);
  const whole = departments.length > 1 && departments.length === comparison.departments.length;
  const notes = [words.summary(departments, side), ...(marks ? [words.reduction(departments, whole)] : [])];
  return [[titledSheet(block, { title, notes, legend: marks ? words.marks : words.plainMarks, id: 'compact' })]];
}
