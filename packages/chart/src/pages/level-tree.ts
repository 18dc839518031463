import { boxIdOf } from '../layout/chart-entry.ts';
import type { ChartEntry } from '../layout/chart-entry.ts';
import { box, line } from '../layout/pieces.ts';
import type { SceneBox, ScenePiece } from '../scene.ts';
import type { Tie } from './chart-page.ts';

export const LEVEL = { head: 140, headHeight: 46, unit: 214, unitHeight: 30, pitch: 37, elbow: 14 } as const;
/** A column of units with the lines that lead to it. */
export const LEVEL_COLUMN = LEVEL.unit + 2 * LEVEL.elbow;

interface LevelTree {
  readonly department: ChartEntry;
  readonly entries: readonly ChartEntry[];
  /** Centre of each unit along y. */
  readonly centres: readonly number[];
  /** Units per column; the next column stands to the right and is reached over the first. */
  readonly perColumn: number;
  readonly x: number;
  /** Upper edge of the units; a line over it leads to further columns. */
  readonly top: number;
  readonly middle: number;
  readonly mirrored: boolean;
  readonly marks: boolean;
}

export interface PlacedLevelTree {
  readonly pieces: readonly ScenePiece[];
  readonly unitBoxes: readonly SceneBox[];
  readonly ties: readonly Tie[];
}

/** Department on the left (mirrored: on the right), units one below the other, right angles only. */
export function levelTree(tree: LevelTree): PlacedLevelTree {
  const { mirrored, x, middle } = tree;
  const head = box({
    x: mirrored ? x + LEVEL_COLUMN : x,
    y: middle - LEVEL.headHeight / 2,
    width: LEVEL.head,
    height: LEVEL.headHeight,
    entry: tree.department,
    level: 'department',
  });
  const unitBoxes = tree.entries.map((entry, at) =>
    box({
      x: columnX(tree, Math.floor(at / tree.perColumn)),
      y: (tree.centres[at] ?? 0) - LEVEL.unitHeight / 2,
      width: LEVEL.unit,
      height: LEVEL.unitHeight,
      entry,
      stem: { to: mirrored ? 'right' : 'left', length: LEVEL.elbow },
      marks: tree.marks,
    }),
  );
  const { lines, ties } = lanes(tree, head, unitBoxes);
  return { pieces: [head, ...lines, ...unitBoxes], unitBoxes, ties };
}

function columnX({ mirrored, x }: LevelTree, column: number): number {
  return mirrored ? x : x + LEVEL.head + 2 * LEVEL.elbow + column * LEVEL_COLUMN;
}

function lanes(
  tree: LevelTree,
  head: SceneBox,
  units: readonly SceneBox[],
): { readonly lines: readonly ScenePiece[]; readonly ties: readonly Tie[] } {
  const id = boxIdOf(head.entry);
  const { mirrored, middle, top, perColumn } = tree;
  const lines: ScenePiece[] = [];
  const ties: Tie[] = [];
  const first = mirrored ? tree.x + LEVEL.unit + LEVEL.elbow : tree.x + LEVEL.head + LEVEL.elbow;
  const over = top - 12;
  for (let from = 0; from < units.length; from += perColumn) {
    const column = from / perColumn;
    const bus = mirrored ? first : columnX(tree, column) - LEVEL.elbow;
    const run = units.slice(from, from + perColumn);
    const centres = run.map((each) => each.y + each.height / 2);
    const start = column === 0 ? middle : over;
    lines.push(line(`${id}|bus ${column}`, [bus, Math.min(start, ...centres), bus, Math.max(start, ...centres)]));
    for (const each of run) {
      if (mirrored) ties.push({ from: each.id, to: head.id, route: 'across', turns: [bus] });
      else ties.push({ from: head.id, to: each.id, route: 'across', turns: column === 0 ? [bus] : [first, over, bus] });
    }
  }
  const last = Math.floor((units.length - 1) / perColumn);
  if (last > 0) lines.push(line(`${id}|over`, [first, middle, first, over, columnX(tree, last) - LEVEL.elbow, over]));
  const edge = mirrored ? head.x : head.x + LEVEL.head;
  if (units.length > 0) lines.push(line(`${id}|trunk`, [edge, middle, first, middle]));
  return { lines, ties };
}
