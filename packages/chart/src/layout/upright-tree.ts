import type { ScenePiece, SceneBox, Tie } from '../scene.ts';
import { boxIdOf } from './chart-entry.ts';
import type { ChartEntry } from './chart-entry.ts';
import { box, line } from './pieces.ts';

/** Heights in pixels: the department's box, the line under it, the lines of the units, the space between two rows. */
export interface TreeMeasure {
  readonly head: number;
  readonly trunk: number;
  readonly drop: number;
  readonly rowGap: number;
  /** Width of the department's box: at least, for each character, and besides. */
  readonly name: { readonly least: number; readonly letter: number; readonly air: number };
}

/** On paper, where room is dear. */
export const PAGE_TREE: TreeMeasure = {
  head: 34,
  trunk: 14,
  drop: 14,
  rowGap: 24,
  name: { least: 220, letter: 17, air: 48 },
};
/** On a sheet that is as large as it needs to be. */
export const SHEET_TREE: TreeMeasure = {
  head: 42,
  trunk: 24,
  drop: 26,
  rowGap: 44,
  name: { least: 260, letter: 18, air: 64 },
};

interface UprightTree {
  readonly department: ChartEntry;
  readonly entries: readonly ChartEntry[];
  /** Centre of each unit, from the left edge. */
  readonly centres: readonly number[];
  /** Units of the second row stand between those of the first. */
  readonly rows: 1 | 2;
  readonly boxWidth: number;
  readonly boxHeight: number;
  /** Left edge of everything; left out, 0. */
  readonly x?: number;
  readonly y: number;
  readonly width: number;
  /** `down`: department on top. `up`: mirrored, department at the foot. */
  readonly grows: 'down' | 'up';
  readonly marks: boolean;
  readonly measure: TreeMeasure;
}

export interface PlacedUprightTree {
  readonly pieces: readonly ScenePiece[];
  readonly unitBoxes: readonly SceneBox[];
  readonly ties: readonly Tie[];
}

export function uprightTreeHeight(rows: number, boxHeight: number, measure: TreeMeasure): number {
  return measure.head + measure.trunk + measure.drop + rows * boxHeight + (rows - 1) * measure.rowGap;
}

/** Department, one level line and a straight line to every unit, at places that are given. */
export function uprightTree(tree: UprightTree): PlacedUprightTree {
  const { boxHeight, y, width, grows, rows, measure } = tree;
  const left = tree.x ?? 0;
  const down = grows === 'down';
  const height = uprightTreeHeight(rows, boxHeight, measure);
  const { least, letter, air } = measure.name;
  const headWidth = Math.min(width, Math.max(least, [...tree.department.name].length * letter + air));
  const top = down ? y : y + height - measure.head;
  const head = box({
    x: left + (width - headWidth) / 2,
    y: top,
    width: headWidth,
    height: measure.head,
    entry: tree.department,
    level: 'department',
  });
  const bus = down ? top + measure.head + measure.trunk : top - measure.trunk;
  const unitBoxes = tree.entries.map((entry, at) => {
    const away = measure.drop + (rows === 2 ? at % 2 : 0) * (boxHeight + measure.rowGap);
    return box({
      x: left + (tree.centres[at] ?? 0) - tree.boxWidth / 2,
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
  return { pieces: [head, ...levelLine(head, unitBoxes, bus, down), ...unitBoxes], unitBoxes, ties };
}

function levelLine(head: SceneBox, units: readonly SceneBox[], bus: number, down: boolean): readonly ScenePiece[] {
  if (units.length === 0) return [];
  const centres = units.map((each) => each.x + each.width / 2);
  const id = boxIdOf(head.entry);
  const middle = head.x + head.width / 2;
  const low = centres.reduce((least, each) => Math.min(least, each), middle);
  const high = centres.reduce((most, each) => Math.max(most, each), middle);
  return [
    line(`${id}|trunk`, [middle, down ? head.y + head.height : head.y, middle, bus]),
    line(`${id}|bus`, [low, bus, high, bus]),
  ];
}
