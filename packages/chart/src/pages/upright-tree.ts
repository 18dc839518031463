import type { ScenePiece, SceneBox } from '../scene.ts';
import { boxIdOf } from '../layout/chart-entry.ts';
import type { ChartEntry } from '../layout/chart-entry.ts';
import { box, line } from '../layout/pieces.ts';
import type { Tie } from './chart-page.ts';

/** Heights in pixels: the department's box, the line under it, the lines of the units, the space between two rows. */
export const TREE = { head: 34, trunk: 14, drop: 14, rowGap: 24 } as const;

interface UprightTree {
  readonly department: ChartEntry;
  readonly entries: readonly ChartEntry[];
  /** Centre of each unit. */
  readonly centres: readonly number[];
  /** Units of the second row stand between those of the first. */
  readonly rows: 1 | 2;
  readonly boxWidth: number;
  readonly boxHeight: number;
  readonly y: number;
  readonly width: number;
  /** `down`: department on top. `up`: mirrored, department at the foot. */
  readonly grows: 'down' | 'up';
  readonly marks: boolean;
}

export interface PlacedUprightTree {
  readonly pieces: readonly ScenePiece[];
  readonly unitBoxes: readonly SceneBox[];
  readonly ties: readonly Tie[];
}

export function uprightTreeHeight(rows: number, boxHeight: number): number {
  return TREE.head + TREE.trunk + TREE.drop + rows * boxHeight + (rows - 1) * TREE.rowGap;
}

/** Department, one level line and a straight line to every unit, at places that are given. */
export function uprightTree(tree: UprightTree): PlacedUprightTree {
  const { boxHeight, y, width, grows, rows } = tree;
  const down = grows === 'down';
  const height = uprightTreeHeight(rows, boxHeight);
  const headWidth = Math.min(width, Math.max(220, [...tree.department.name].length * 17 + 48));
  const top = down ? y : y + height - TREE.head;
  const head = box({
    x: (width - headWidth) / 2,
    y: top,
    width: headWidth,
    height: TREE.head,
    entry: tree.department,
    level: 'department',
  });
  const bus = down ? top + TREE.head + TREE.trunk : top - TREE.trunk;
  const unitBoxes = tree.entries.map((entry, at) => {
    const away = TREE.drop + (rows === 2 ? at % 2 : 0) * (boxHeight + TREE.rowGap);
    return box({
      x: (tree.centres[at] ?? 0) - tree.boxWidth / 2,
      y: down ? bus + away : bus - away - boxHeight,
      width: tree.boxWidth,
      height: boxHeight,
      entry,
      upright: true,
      stem: { to: down ? 'up' : 'down', length: away },
      marks: tree.marks,
    });
  });
  const ties = unitBoxes.map((each): Tie => {
    const [from, to] = down ? [head.id, each.id] : [each.id, head.id];
    return { from, to, route: 'down', turn: bus };
  });
  return { pieces: [head, ...levelLine(head, tree.centres, bus, down), ...unitBoxes], unitBoxes, ties };
}

function levelLine(head: SceneBox, centres: readonly number[], bus: number, down: boolean): readonly ScenePiece[] {
  if (centres.length === 0) return [];
  const id = boxIdOf(head.entry);
  const middle = head.x + head.width / 2;
  const low = centres.reduce((least, each) => Math.min(least, each), middle);
  const high = centres.reduce((most, each) => Math.max(most, each), middle);
  return [
    line(`${id}|trunk`, [middle, down ? head.y + head.height : head.y, middle, bus]),
    line(`${id}|bus`, [low, bus, high, bus]),
  ];
}
