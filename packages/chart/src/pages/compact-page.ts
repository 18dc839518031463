import type { ComparisonRow, DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ChartWords } from '../chart-words.ts';
import { entryOfDepartment } from '../layout/chart-entry.ts';
import type { ChartEntry } from '../layout/chart-entry.ts';
import { box, label, line } from '../layout/pieces.ts';
import type { SceneBox, ScenePiece, Tie } from '../scene.ts';
import type { Area } from './best-fit.ts';
import type { PageContent, PageSide } from './chart-page.ts';
import { rowsOfPage } from './page-entries.ts';

const HEAD_HEIGHT = 30;
const ROW = 27;
const BOX_HEIGHT = 23;
const INDENT = 18;
/** The department's box begins right of the line that its units hang on. */
const HEAD_INDENT = 10;
const UNIT = 198;
const SOURCE_INDENT = 14;
const TAG_ROOM = 44;
const COUNT_ROOM = 54;
const BETWEEN = 16;
const GUTTER = 22;
/** Names are set in 14. */
export const COMPACT_SCALE = 0.62;

interface CompactRequest {
  readonly side: PageSide;
  readonly area: Area;
  readonly words: ChartWords;
}

/** A line of the list under a department: a unit, or one of the divisions that a unit is made of. */
interface Line {
  readonly entry: ChartEntry;
  readonly under: string | null;
}

interface Run {
  readonly department: DepartmentComparison;
  /** Whether the department began in another column. */
  readonly continued: boolean;
  readonly lines: readonly Line[];
}

interface PlacedRun extends Run {
  readonly column: number;
  readonly y: number;
}

/** Departments as lists under each other in columns, like a newspaper: the whole city on few pages. */
export function compactPages(
  departments: readonly DepartmentComparison[],
  { side, area, words }: CompactRequest,
): readonly { readonly departments: readonly DepartmentComparison[]; readonly content: PageContent }[] {
  const scale = COMPACT_SCALE * area.type;
  const marks = side === 'both' || side === 'changes';
  const columnWidth = INDENT + UNIT + (marks ? SOURCE_INDENT + TAG_ROOM : 0);
  const columns = Math.max(1, Math.floor((area.width / scale + GUTTER) / (columnWidth + GUTTER)));
  const height = area.height / scale;
  const pages: PlacedRun[][] = [[]];
  let [column, y] = [0, 0];
  const next = () => {
    column += 1;
    y = 0;
    if (column < columns) return;
    pages.push([]);
    column = 0;
  };
  for (const department of departments) {
    const lines = linesOf(department, side);
    for (let from = 0; from === 0 || from < lines.length;) {
      const room = Math.floor((height - y - HEAD_HEIGHT) / ROW);
      const left = lines.length - from;
      if (room < Math.min(left, 3) || (room < left && left * ROW + HEAD_HEIGHT <= height && y > height * 0.6)) {
        next();
        continue;
      }
      const taken = lines.slice(from, from + Math.max(1, room));
      pages.at(-1)?.push({ department, continued: from > 0, lines: taken, column, y });
      y += HEAD_HEIGHT + taken.length * ROW + BETWEEN;
      from += Math.max(1, taken.length);
    }
  }
  const pitch = columnWidth + GUTTER;
  return pages.map((runs) => {
    const used = runs.reduce((most, run) => Math.max(most, run.column + 1), 1);
    const drawn = runs.map((run, at) => runPieces(run, { side, words, x: run.column * pitch, marks, at }));
    return {
      departments: [...new Set(runs.map((run) => run.department))],
      content: {
        block: {
          subject: null,
          width: used * pitch - GUTTER,
          height: runs.reduce((most, run) => Math.max(most, run.y + HEAD_HEIGHT + run.lines.length * ROW), 0),
          pieces: drawn.flatMap((each) => each.pieces),
        },
        ties: drawn.flatMap((each) => each.ties),
        scale,
      },
    };
  });
}

function linesOf(department: DepartmentComparison, side: PageSide): readonly Line[] {
  const rows = rowsOfPage(department);
  if (side === 'before' || side === 'after') return rows[side].map((entry) => ({ entry, under: null }));
  const sources = new Map(rows.before.map((entry) => [entry.subjectId, entry]));
  const byUnit = new Map(department.rows.map((row) => [row.unitId as string, row]));
  return rows.after.flatMap((entry): Line[] => {
    const row = byUnit.get(entry.subjectId);
    const shown = row && showsSources(row, side) ? row.sources : [];
    const below = shown.flatMap((source) => sources.get(source.divisionId) ?? []);
    return [{ entry, under: null }, ...below.map((each) => ({ entry: each, under: entry.subjectId }))];
  });
}

/** `changes` leaves out what only repeats the unit's own name. */
function showsSources(row: ComparisonRow, side: PageSide): boolean {
  return side === 'both' || row.adjustment !== '保留';
}

interface RunPlace {
  readonly side: PageSide;
  readonly words: ChartWords;
  readonly x: number;
  readonly marks: boolean;
  readonly at: number;
}

function runPieces(
  run: PlacedRun,
  { side, words, x, marks, at }: RunPlace,
): {
  readonly pieces: readonly ScenePiece[];
  readonly ties: readonly Tie[];
} {
  const { department, y } = run;
  const shown = side === 'before' ? 'before' : 'after';
  const right = x + INDENT + UNIT + (marks ? SOURCE_INDENT : 0);
  const head = box({
    x: x + HEAD_INDENT,
    y,
    width: right - x - COUNT_ROOM - HEAD_INDENT,
    height: HEAD_HEIGHT - 4,
    entry: entryOfDepartment(department, shown),
    level: 'department',
  });
  const figures = marks ? words.shortSummary(department.before, department.after) : String(department[shown]);
  const counts = run.continued ? words.continued : figures;
  const pieces: ScenePiece[] = [
    head,
    label(counts, {
      id: `${head.id}|count ${at}`,
      role: 'figure',
      x: right,
      baseline: y + HEAD_HEIGHT / 2 + 3,
      anchor: 'end',
      size: 12,
    }),
  ];
  const ties: Tie[] = [];
  const spine = x + 1;
  const fork = x + 9;
  const headMiddle = y + (HEAD_HEIGHT - 4) / 2;
  let last = headMiddle;
  let above: SceneBox | null = null;
  run.lines.forEach(({ entry, under }, index) => {
    const inset = under === null ? INDENT : INDENT + SOURCE_INDENT;
    const top = y + HEAD_HEIGHT + index * ROW;
    const each = box({
      x: x + inset,
      y: top,
      width: UNIT,
      height: BOX_HEIGHT,
      entry,
      stem: { to: 'left', length: x + inset - (under === null ? spine : fork) },
      marks,
    });
    pieces.push(each);
    const middle = top + BOX_HEIGHT / 2;
    if (under === null) {
      above = each;
      last = middle;
      ties.push({ from: head.id, to: each.id, route: 'bracket', turn: spine });
    } else if (above) {
      pieces.push(line(`${each.id}|${at} fork`, [fork, above.y + BOX_HEIGHT / 2, fork, middle]));
      ties.push({ from: above.id, to: each.id, route: 'bracket', turn: fork });
    }
  });
  if (run.lines.length > 0)
    pieces.push(line(`${head.id}|spine ${at}`, [head.x, headMiddle, spine, headMiddle, spine, last]));
  return { pieces, ties };
}
