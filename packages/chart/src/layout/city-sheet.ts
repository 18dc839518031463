import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Block, PlacedBlock, ScenePiece } from '../scene.ts';
import { entryOfCity } from './chart-entry.ts';
import { LEVEL_BOX, LEVEL_HEAD } from './level-block.ts';
import { box, label, line } from './pieces.ts';
import type { SheetContent } from './place-sheets.ts';

const MARGIN = 56;
const SPINE = 28;
const BLOCK_GAP = 26;
const COLUMN_GAP = 56;
const HEAD = { y: 84, width: 280, height: 46 } as const;
const BUS = HEAD.y + HEAD.height + 26;
const FIRST_BLOCK = BUS + 30;
const ASPECT = 1.7;
const FOLDED_HEIGHT = LEVEL_HEAD.height + 18;

interface CitySheet {
  readonly departments: readonly DepartmentComparison[];
  readonly blocks: readonly Block[];
  readonly side: 'before' | 'after' | 'both';
  readonly name: string;
  readonly words: ChartWords;
  readonly compact: boolean;
}

/** City → departments → units: departments in columns like a newspaper, so that the whole has the shape of a screen or a page. */
export function citySheet({ departments, blocks, side, name, words, compact }: CitySheet): SheetContent {
  const width = blocks.reduce((most, block) => Math.max(most, block.width), 0);
  const columns = columnsOf(departments, width, compact);
  const placed: PlacedBlock[] = [];
  const lines: ScenePiece[] = [];
  let height = FIRST_BLOCK;
  columns.forEach((column, at) => {
    const spine = MARGIN + at * (width + SPINE + COLUMN_GAP);
    let y = FIRST_BLOCK;
    let last = BUS;
    for (const index of column) {
      const block = blocks[index];
      if (!block) continue;
      placed.push({ block, x: spine + SPINE, y });
      last = y + block.height / 2;
      lines.push(line(`stub:${index}`, [spine, last, spine + SPINE, last]));
      y += block.height + BLOCK_GAP;
    }
    lines.push(line(`spine:${at}`, [spine, BUS, spine, last]));
    height = Math.max(height, y - BLOCK_GAP);
  });
  const total = 2 * MARGIN + columns.length * (width + SPINE + COLUMN_GAP) - COLUMN_GAP;
  const frame = frameOf({
    width: total,
    height,
    lastSpine: MARGIN + (columns.length - 1) * (width + SPINE + COLUMN_GAP),
    name,
    side: side === 'before' ? 'before' : 'after',
    title: words.titleOf(name, side),
    lines,
  });
  return { width: total, height: height + MARGIN, blocks: [{ block: frame, x: 0, y: 0 }, ...placed] };
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly lastSpine: number;
  readonly name: string;
  readonly side: 'before' | 'after';
  readonly title: string;
  readonly lines: readonly ScenePiece[];
}

function frameOf({ width, height, lastSpine, name, side, title, lines }: Frame): Block {
  const head = box({
    x: MARGIN,
    y: HEAD.y,
    width: HEAD.width,
    height: HEAD.height,
    entry: entryOfCity(name, side),
    level: 'city',
  });
  const trunk = MARGIN + HEAD.width / 2;
  return {
    subject: null,
    width,
    height,
    pieces: [
      label(title, {
        id: 'title:city',
        role: 'title',
        x: Math.max(MARGIN, width / 2 - 1),
        baseline: 52,
        anchor: 'middle',
      }),
      head,
      line('city|trunk', [trunk, HEAD.y + HEAD.height, trunk, BUS]),
      line('city|bus', [MARGIN, BUS, Math.max(trunk, lastSpine), BUS]),
      ...lines,
    ],
  };
}

/** Columns follow from the unfolded heights (or, `compact`, from the folded ones): folding a department never sends another one to a different column. */
function columnsOf(
  departments: readonly DepartmentComparison[],
  width: number,
  compact: boolean,
): readonly (readonly number[])[] {
  const heights = departments.map((department) => (compact ? FOLDED_HEIGHT : unfoldedHeight(department)) + BLOCK_GAP);
  const total = heights.reduce((sum, each) => sum + each, 0);
  const count = Math.max(
    1,
    Math.min(departments.length, Math.round(Math.sqrt((total * ASPECT) / (width + SPINE + COLUMN_GAP)))),
  );
  const columns: number[][] = [[]];
  let used = 0;
  heights.forEach((each, index) => {
    if (used + each / 2 > (total * columns.length) / count && columns.length < count) columns.push([]);
    columns.at(-1)?.push(index);
    used += each;
  });
  return columns;
}

function unfoldedHeight(department: DepartmentComparison): number {
  return Math.max(LEVEL_HEAD.height, Math.max(department.before, department.rows.length) * LEVEL_BOX.pitch);
}
