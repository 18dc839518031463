import { boxIdOf } from '../layout/chart-entry.ts';
import type { ChartEntry } from '../layout/chart-entry.ts';
import { box, line } from '../layout/pieces.ts';
import type { SceneBox, ScenePiece, Tie } from '../scene.ts';

export const LEVEL = { head: 140, headHeight: 46, unit: 214, unitHeight: 30, pitch: 37, elbow: 14 } as const;
/** A column of units with the lines that lead to it. */
export const LEVEL_COLUMN = LEVEL.unit + 2 * LEVEL.elbow;

interface LevelTree {
  readonly department: ChartEntry;
  readonly entries: readonly ChartEntry[];
  /** Centre of each unit along y. */
  readonly centres: readonly number[];
  readonly x: number;
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
      x: mirrored ? x : x + LEVEL.head + 2 * LEVEL.elbow,
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

function lanes(
  { mirrored, middle, x }: LevelTree,
  head: SceneBox,
  units: readonly SceneBox[],
): { readonly lines: readonly ScenePiece[]; readonly ties: readonly Tie[] } {
  if (units.length === 0) return { lines: [], ties: [] };
  const id = boxIdOf(head.entry);
  const bus = x + LEVEL.elbow + (mirrored ? LEVEL.unit : LEVEL.head);
  const edge = mirrored ? head.x : head.x + LEVEL.head;
  const centres = units.map((each) => each.y + each.height / 2);
  const [low, high] = [centres[0] ?? middle, centres.at(-1) ?? middle];
  return {
    lines: [
      line(`${id}|bus`, [bus, Math.min(middle, low), bus, Math.max(middle, high)]),
      line(`${id}|trunk`, [edge, middle, bus, middle]),
    ],
    ties: units.map((each) => {
      const [from, to] = mirrored ? [each.id, head.id] : [head.id, each.id];
      return { from, to, route: 'across', turn: bus };
    }),
  };
}
