import type { Comparison, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { chartWords } from './chart-words.ts';
import type { ChartLanguage, ChartWords } from './chart-words.ts';
import { NOT_KEPT } from './layout/block-cache.ts';
import type { BlockCache } from './layout/block-cache.ts';
import { citySheet } from './layout/city-sheet.ts';
import type { FooterFacts } from './layout/footer-block.ts';
import { facingLevelBlock, levelBlock } from './layout/level-block.ts';
import { facingBlock, officialBlock } from './layout/official-block.ts';
import { placeSheets } from './layout/place-sheets.ts';
import type { SheetContent } from './layout/place-sheets.ts';
import { shelves } from './layout/shelves.ts';
import { titledSheet } from './layout/titled-sheet.ts';
import { overviewSheet } from './pages/overview-sheet.ts';
import type { Block, Scene } from './scene.ts';

/** `both`: facing trees with lines of change. `beside`: two sheets next to each other. */
export type ChartSide = 'before' | 'after' | 'both' | 'beside';
export type ChartLook = 'official' | 'horizontal';

export interface ChartRequest {
  readonly comparison: Comparison;
  /** In any order; drawn in official order. Null for all departments. Unknown ids are left out. */
  readonly departmentIds: readonly string[] | null;
  readonly side: ChartSide;
  readonly look: ChartLook;
  readonly language: ChartLanguage;
  readonly footer: FooterFacts | null;
  /** Departments that show only themselves. */
  readonly collapsed?: ReadonlySet<string>;
  /** City: columns fit folded departments instead of unfolded ones. Either way folding one moves none to another column. */
  readonly compact?: boolean;
  /** Whether several departments can be folded one by one (on screen). */
  readonly foldable?: boolean;
}

type Blocks = Pick<BlockCache, 'get'>;

/** Lays out what was asked for. With the same cache only departments that changed are laid out again. */
export function chartScene(request: ChartRequest, cache: Blocks = NOT_KEPT): Scene {
  const words = chartWords(request.language);
  const departments = chosen(request);
  const name = departments.length === 1 ? (departments[0]?.name ?? '') : words.citySubject;
  const title = words.titleOf(name, request.side === 'beside' ? 'both' : request.side);
  const rows =
    request.look === 'official'
      ? officialRows(request, departments, cache)
      : horizontalRows(request, departments, cache);
  const opensFirst = request.look === 'official' && departments.length > 1;
  return placeSheets(rows, { title, words, footer: request.footer, opensFirst });
}

function chosen({ comparison, departmentIds }: ChartRequest): readonly DepartmentComparison[] {
  if (departmentIds === null) return comparison.departments;
  const wanted = new Set(departmentIds);
  return comparison.departments.filter((department) => wanted.has(department.departmentId));
}

type OneSide = 'before' | 'after' | 'both';

function sidesOf(side: ChartSide): readonly OneSide[] {
  return side === 'beside' ? ['before', 'after'] : [side];
}

function officialRows(
  request: ChartRequest,
  departments: readonly DepartmentComparison[],
  cache: Blocks,
): readonly (readonly SheetContent[])[] {
  const { language, side: asked } = request;
  const words = chartWords(language);
  const marks = asked === 'beside' || asked === 'both';
  const groups = departments.map((department) =>
    sidesOf(asked).map((side) => {
      const sheet = { department, words, marks };
      return asSheet(
        cache.get(department, `official ${side} ${language} ${marks}`, () =>
          side === 'both' ? facingBlock(sheet) : officialBlock(sheet, side),
        ),
      );
    }),
  );
  if (departments.length < 2) return groups;
  const side = asked === 'beside' ? 'both' : asked;
  return shelves([
    [overviewSheet(request.comparison, departments, { side, language, each: sidesOf(asked).length })],
    ...groups,
  ]);
}

function horizontalRows(
  request: ChartRequest,
  departments: readonly DepartmentComparison[],
  cache: Blocks,
): readonly (readonly SheetContent[])[] {
  if (departments.length === 0) return [];
  const words = chartWords(request.language);
  const sheets = sidesOf(request.side).map((side) => {
    const blocks = departments.map((department) =>
      horizontalBlock({ request, department, side, words, alone: departments.length === 1 }, cache),
    );
    const [only] = departments;
    if (departments.length === 1 && only && blocks[0])
      return titledSheet(blocks[0], {
        title: words.titleOf(only.name, side),
        notes: [],
        legend: '',
        id: `${side}:${only.departmentId}`,
      });
    return citySheet({ departments, blocks, side, name: words.citySubject, words, compact: request.compact ?? false });
  });
  return [sheets];
}

interface HorizontalPart {
  readonly request: ChartRequest;
  readonly department: DepartmentComparison;
  readonly side: OneSide;
  readonly words: ChartWords;
  readonly alone: boolean;
}

function horizontalBlock({ request, department, side, words, alone }: HorizontalPart, cache: Blocks): Block {
  const marks = request.side === 'beside' || request.side === 'both';
  const closed = !alone && request.collapsed?.has(department.departmentId) === true;
  const fold = alone || !request.foldable ? (closed ? 'closed' : null) : closed ? 'closed' : 'open';
  const sheet = { department, words, marks, fold } as const;
  const variant = `horizontal ${side} ${request.language} ${marks} ${fold ?? ''}`;
  return cache.get(department, variant, () => {
    if (side !== 'both') return levelBlock(sheet, side);
    return closed ? levelBlock(sheet, 'before') : facingLevelBlock(sheet);
  });
}

function asSheet(block: Block): SheetContent {
  return { width: block.width, height: block.height, blocks: [{ block, x: 0, y: 0 }] };
}
