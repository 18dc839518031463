import type { ComparisonRow, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ChartWords } from '../chart-words.ts';
import { rowsAsDrawn } from '../layout/entries.ts';
import type { Area } from './best-fit.ts';
import { changesPage, slotOf } from './changes-page.ts';
import type { PageContent, PageSide } from './chart-page.ts';
import { compactPages } from './compact-page.ts';
import { facingLetters, facingPage } from './facing-page.ts';
import { levelPages } from './level-page.ts';
import { cutRows, rowsOfPage } from './page-entries.ts';
import type { RowsOfPage } from './page-entries.ts';
import { mostOnPage, uprightPage } from './upright-page.ts';

export interface ContentRequest {
  readonly side: PageSide;
  readonly area: Area;
  readonly words: ChartWords;
}

/** Points under which names are not set as long as another page helps. */
const READABLE = 8;
/** Changes are drawn in one row; below this scale another page is begun. */
const CHANGES_SCALE = 0.62;

/** One department on as many pages as it needs to stay readable; usually one. */
export function departmentContents(
  department: DepartmentComparison,
  request: ContentRequest & { readonly look: 'official' | 'horizontal' },
): readonly PageContent[] {
  if (request.look === 'horizontal') return levelPages(department, request);
  const { side, area } = request;
  if (side === 'both') return facingContents(department, area);
  if (side === 'changes') {
    const runs = cutRows(rowsAsDrawn(department), slotOf, area.width / CHANGES_SCALE);
    return runs.map((rows) => changesPage(rowsOfPage(department, rows), area));
  }
  return uprightContents(department, side, area);
}

/** Several departments on a page, as they come. */
export function sharedContents(
  departments: readonly DepartmentComparison[],
  request: ContentRequest,
): readonly { readonly departments: readonly DepartmentComparison[]; readonly content: PageContent }[] {
  return compactPages(departments, request);
}

function uprightContents(
  department: DepartmentComparison,
  side: 'before' | 'after',
  area: Area,
): readonly PageContent[] {
  const whole = rowsOfPage(department);
  const count = whole[side].length;
  const pages = Math.max(1, Math.ceil(count / mostOnPage(area)));
  const each = Math.ceil(count / pages);
  return Array.from({ length: pages }, (_, at) => {
    const part = { ...whole, [side]: whole[side].slice(at * each, (at + 1) * each) };
    return uprightPage(part, { side, area, marks: false });
  });
}

const sourcesOf = (row: ComparisonRow): number => Math.max(1, row.sources.length);

function facingContents(department: DepartmentComparison, area: Area): readonly PageContent[] {
  const total = department.rows.reduce((sum, row) => sum + sourcesOf(row), 0);
  const fewest = Math.max(1, Math.ceil(total / mostOnPage(area)));
  const cut = (pages: number) =>
    cutRows(rowsAsDrawn(department), sourcesOf, Math.ceil(total / pages)).map((rows) => rowsOfPage(department, rows));
  const readable = (parts: readonly RowsOfPage[]) =>
    parts.every((part) => facingLetters(part, area) >= READABLE * Math.min(1, area.type));
  const tries = [fewest, fewest + 1, fewest + 2].map(cut);
  const parts = tries.find(readable) ?? tries[0] ?? [];
  return parts.map((part) => facingPage(part, area));
}
