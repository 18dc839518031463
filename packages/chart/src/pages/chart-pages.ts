import type { Comparison, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { chartWords } from '../chart-words.ts';
import type { ChartLanguage } from '../chart-words.ts';
import type { FooterFacts } from '../layout/footer-block.ts';
import type { Area } from './best-fit.ts';
import type { ChartPage, ChartPages, OutlineEntry, PageContent, PageLook, PageLink, PageSide } from './chart-page.ts';
import { departmentContents, sharedContents } from './page-contents.ts';
import { overviewCapacity, overviewPage } from './overview-page.ts';
import { pageFrame } from './page-frame.ts';
import type { PageTexts } from './page-frame.ts';
import { pageWords } from './page-words.ts';
import type { PageWords } from './page-words.ts';
import type { Paper } from './paper.ts';

export interface PagesRequest {
  readonly comparison: Comparison;
  /** In any order; drawn in official order. Null for all departments. Unknown ids are left out. */
  readonly departmentIds: readonly string[] | null;
  readonly side: PageSide;
  readonly look: PageLook;
  readonly language: ChartLanguage;
  readonly paper: Paper;
  readonly footer: FooterFacts;
  /** One more sentence for the small print. */
  readonly note?: string | null;
}

/** One page before it has a number. */
interface Draft {
  readonly departments: readonly DepartmentComparison[];
  readonly content: PageContent;
  readonly part: { readonly at: number; readonly of: number };
}

/**
 * Lays a chart out over pages: several departments begin with an overview that refers to their pages. Every division
 * and unit of the departments is on exactly one of the other pages.
 */
export function chartPages(request: PagesRequest): ChartPages {
  const departments = chosen(request);
  const words = pageWords(request.language);
  const frames = new Frames(request);
  const area = frames.areaFor(departments);
  const drafts = draftsOf(request, departments, area);
  const overviews = departments.length > 1 ? Math.ceil(departments.length / overviewCapacity(area)) : 0;
  const of = overviews + drafts.length;
  const pageOf = new Map<string, number>();
  drafts.forEach((draft, at) => {
    for (const { departmentId } of draft.departments)
      if (!pageOf.has(departmentId)) pageOf.set(departmentId, overviews + at + 1);
  });
  const pages = [
    ...Array.from({ length: overviews }, (_, at) =>
      overviewOf(frames, departments, { at, of: overviews, total: of, pageOf, area }),
    ),
    ...drafts.map((draft, at) =>
      pageOfDraft(frames, draft, { departments, number: overviews + at + 1, of, overviews }),
    ),
  ];
  const outline: OutlineEntry[] = overviews > 0 ? [{ title: words.overview, page: 1 }] : [];
  for (const { departmentId, name } of departments) outline.push({ title: name, page: pageOf.get(departmentId) ?? 1 });
  return { title: frames.titleFor(departments), paper: request.paper, pages, outline };
}

function chosen({ comparison, departmentIds }: PagesRequest): readonly DepartmentComparison[] {
  if (departmentIds === null) return comparison.departments;
  const wanted = new Set(departmentIds);
  return comparison.departments.filter((department) => wanted.has(department.departmentId));
}

function draftsOf(request: PagesRequest, departments: readonly DepartmentComparison[], area: Area): readonly Draft[] {
  const { side, look, language } = request;
  const how = { side, area, words: chartWords(language) };
  if (look === 'compact')
    return sharedContents(departments, how).map((shared) => ({ ...shared, part: { at: 1, of: 1 } }));
  return departments.flatMap((department) => {
    const contents = departmentContents(department, { ...how, look });
    return contents.map((content, at) => ({
      departments: [department],
      content,
      part: { at: at + 1, of: contents.length },
    }));
  });
}

/** Titles and frames of one request. */
class Frames {
  readonly request: PagesRequest;

  constructor(request: PagesRequest) {
    this.request = request;
  }

  titleFor(departments: readonly DepartmentComparison[]): string {
    return pageWords(this.request.language).titleOf(this.nameFor(departments), this.request.side);
  }

  /** One department by its name, the whole city, or how many were chosen. */
  nameFor(departments: readonly DepartmentComparison[]): string {
    const { language, comparison } = this.request;
    const [only] = departments;
    if (departments.length === 1 && only) return only.name;
    if (departments.length === comparison.departments.length) return chartWords(language).citySubject;
    return pageWords(language).choice(departments.length);
  }

  /** Room for the chart, the same on all pages. */
  areaFor(departments: readonly DepartmentComparison[]): Area {
    const longest = departments.reduce((most, each) => (each.name.length > most.length ? each.name : most), '');
    const { language, side, comparison } = this.request;
    const words = pageWords(language);
    const whole = departments.length > 1 && departments.length === comparison.departments.length;
    const title = words.titleOf(longest, side);
    const left = words.summary(departments, side);
    const right = rightOf(words, { departments, side, whole });
    return this.frame({ title, left, right, reference: '', page: 1, of: 1 }).area;
  }

  frame(texts: Omit<PageTexts, 'legend'>) {
    const { language, side, paper, footer, note = null } = this.request;
    const words = pageWords(language);
    const legend = side === 'both' || side === 'changes' ? words.marks : words.plainMarks;
    return pageFrame({ ...texts, legend }, { paper, words: chartWords(language), facts: footer, note });
  }
}

interface Counted {
  readonly departments: readonly DepartmentComparison[];
  readonly side: PageSide;
  /** All departments of the city. */
  readonly whole: boolean;
}

function rightOf(words: PageWords, { departments, side, whole }: Counted): string {
  const reduction = side === 'both' || side === 'changes' ? words.reduction(departments, whole) : '';
  return [reduction, words.figuresAre].filter((text) => text !== '').join('\u3000');
}

interface OverviewPlace {
  readonly at: number;
  readonly of: number;
  readonly total: number;
  readonly pageOf: ReadonlyMap<string, number>;
  readonly area: Area;
}

function overviewOf(frames: Frames, departments: readonly DepartmentComparison[], place: OverviewPlace): ChartPage {
  const { side, language } = frames.request;
  const words = pageWords(language);
  const capacity = overviewCapacity(place.area);
  const shown = departments.slice(place.at * capacity, (place.at + 1) * capacity);
  const content = overviewPage({
    entries: shown.map((department) => ({ department, page: place.pageOf.get(department.departmentId) ?? 1 })),
    side,
    name: frames.nameFor(departments),
    area: place.area,
    pageWords: words,
  });
  const title = frames.titleFor(departments) + (place.of > 1 ? words.part(place.at + 1, place.of) : '');
  const frame = frames.frame({
    title,
    left: words.summary(departments, side),
    right:
      side === 'before' || side === 'after'
        ? ''
        : words.reduction(departments, departments.length === frames.request.comparison.departments.length),
    reference: '',
    page: place.at + 1,
    of: place.total,
  });
  const at = placed(content, frame.area);
  const links = content.targets.map(({ x, y, width, height, toPage }): PageLink => ({
    x: at.x + x * at.scale,
    y: at.y + y * at.scale,
    width: width * at.scale,
    height: height * at.scale,
    toPage,
  }));
  return { number: place.at + 1, title, departmentId: null, parts: [framePart(frame.block), at], links };
}

interface DraftPlace {
  readonly departments: readonly DepartmentComparison[];
  readonly number: number;
  readonly of: number;
  readonly overviews: number;
}

function pageOfDraft(frames: Frames, draft: Draft, { departments, number, of, overviews }: DraftPlace): ChartPage {
  const { side, language } = frames.request;
  const words = pageWords(language);
  const title =
    frames.titleFor(frames.request.look === 'compact' ? departments : draft.departments) +
    (draft.part.of > 1 ? words.part(draft.part.at, draft.part.of) : '');
  const references = [
    overviews > 0 ? words.backTo(1) : '',
    draft.part.at < draft.part.of ? words.continued(number + 1) : '',
  ].filter((text) => text !== '');
  // a list goes on over pages, so its figures are those of the whole
  const counted = frames.request.look === 'compact' ? departments : draft.departments;
  const whole = counted.length > 1 && counted.length === frames.request.comparison.departments.length;
  const frame = frames.frame({
    title,
    left: words.summary(counted, side),
    right: rightOf(words, { departments: counted, side, whole }),
    reference: references.join('\u3000'),
    page: number,
    of,
  });
  const [only] = draft.departments;
  return {
    number,
    title,
    departmentId: draft.departments.length === 1 && only ? only.departmentId : null,
    parts: [framePart(frame.block), placed(draft.content, frame.area)],
    links: overviews > 0 ? [{ ...frame.reference, toPage: 1 }] : [],
  };
}

function framePart(block: PageContent['block']): ChartPage['parts'][number] {
  return { block, ties: [], scale: 1, x: 0, y: 0 };
}

/** Centred across; a low chart stands a little above the middle. */
function placed(content: PageContent, area: ReturnType<typeof pageFrame>['area']): ChartPage['parts'][number] {
  const { block, scale } = content;
  const spare = Math.max(0, area.height - block.height * scale);
  return { ...content, x: area.x + (area.width - block.width * scale) / 2, y: area.y + Math.min(spare * 0.4, 60) };
}
