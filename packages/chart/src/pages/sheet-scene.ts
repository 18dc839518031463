import type { Comparison, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { chartScene } from '../chart-scene.ts';
import { chartWords } from '../chart-words.ts';
import type { ChartLanguage } from '../chart-words.ts';
import type { FooterFacts } from '../layout/footer-block.ts';
import { label } from '../layout/pieces.ts';
import { placeSheets } from '../layout/place-sheets.ts';
import type { SheetContent } from '../layout/place-sheets.ts';
import type { Scene } from '../scene.ts';
import type { Area } from './best-fit.ts';
import type { PageLook, PageSide } from './chart-page.ts';
import { COMPACT_SCALE, compactPages } from './compact-page.ts';
import { departmentContents } from './page-contents.ts';
import { pageWords } from './page-words.ts';

export interface SheetRequest {
  readonly comparison: Comparison;
  /** In any order; drawn in official order. Null for all departments. Unknown ids are left out. */
  readonly departmentIds: readonly string[] | null;
  readonly side: PageSide;
  readonly look: PageLook;
  readonly language: ChartLanguage;
  readonly footer: FooterFacts | null;
}

/** The chart on sheets of whatever size it needs, for files without pages: all looks and sides. */
export function sheetScene(request: SheetRequest): Scene {
  const { side, look } = request;
  if (look !== 'compact' && side !== 'changes') return chartScene({ ...request, side, look });
  const wanted = request.departmentIds === null ? null : new Set(request.departmentIds);
  const departments = request.comparison.departments.filter((each) => wanted?.has(each.departmentId) ?? true);
  const words = chartWords(request.language);
  const rows = look === 'compact' ? compactRows(request, departments) : changesRows(request, departments, look);
  const title = pageWords(request.language).titleOf(nameOf(request, departments), side);
  return placeSheets(rows, { title, words, footer: request.footer });
}

function nameOf({ comparison, language }: SheetRequest, departments: readonly DepartmentComparison[]): string {
  const [only] = departments;
  if (departments.length === 1 && only) return only.name;
  const whole = departments.length === comparison.departments.length;
  return whole ? chartWords(language).citySubject : pageWords(language).choice(departments.length);
}

type Rows = readonly (readonly SheetContent[])[];

/** Room in which every department finds a place in one piece, at the size of the screen. */
const ROOMY: Area = { width: 2_400, height: 1_500, type: 1 };

function changesRows(
  request: SheetRequest,
  departments: readonly DepartmentComparison[],
  look: 'official' | 'horizontal',
): Rows {
  const { side, language } = request;
  const words = pageWords(language);
  return departments.flatMap((department) => {
    const contents = departmentContents(department, { side, look, area: ROOMY, words: chartWords(language) });
    return contents.map(({ block }, at) => {
      const title =
        words.titleOf(department.name, side) + (contents.length > 1 ? words.part(at + 1, contents.length) : '');
      const notes = [words.summary([department], side), words.reduction([department], false)];
      return [titled(block, { title, notes, legend: words.marks, id: `${department.departmentId}|${at}` })];
    });
  });
}

/** The city in the shape of a screen. */
const ASPECT = 1.6;

function compactRows(request: SheetRequest, departments: readonly DepartmentComparison[]): Rows {
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
  return [[titled(block, { title, notes, legend: marks ? words.marks : words.plainMarks, id: 'compact' })]];
}

interface Heading {
  readonly title: string;
  readonly notes: readonly string[];
  readonly legend: string;
  readonly id: string;
}

const MARGIN = 56;

/** Centred under its title, on a sheet never narrower than what is written on it. */
function titled(block: SheetContent['blocks'][number]['block'], { title, notes, legend, id }: Heading): SheetContent {
  const at = (text: string, role: 'title' | 'figure' | 'note', baseline: number) =>
    label(text, { id: `${role}:${id}`, role, x: 0, baseline, anchor: 'middle' });
  const pieces = [
    at(title, 'title', 52),
    at(notes.join('\u3000'), 'figure', 80),
    at(legend, 'note', 116 + block.height + 30),
  ];
  const width = pieces.reduce((most, piece) => Math.max(most, piece.width), block.width) + 2 * MARGIN;
  const height = 116 + block.height + 52;
  const centred = pieces.map((piece) =>
    label(piece.text, { id: piece.id, role: piece.role, x: width / 2, baseline: piece.baseline, anchor: 'middle' }),
  );
  return {
    width,
    height,
    blocks: [
      { block: { subject: null, width, height, pieces: centred }, x: 0, y: 0 },
      { block, x: (width - block.width) / 2, y: 108 },
    ],
  };
}
