import type { ScenePiece, SceneBox } from '../scene.ts';
import { boxIdOf } from './chart-entry.ts';
import type { ChartEntry } from './chart-entry.ts';
import { BOX_HEIGHT, ROW_GAP, rowsHeight } from './official-rows.ts';
import type { OfficialRows } from './official-rows.ts';
import { box, line } from './pieces.ts';

export const DEPARTMENT_HEIGHT = 42;
const TRUNK = 24;
const DROP = 26;

interface OfficialTree {
  readonly department: ChartEntry;
  readonly entries: readonly ChartEntry[];
  readonly rows: OfficialRows;
  /** Left edge and the edge at which the department's box begins. */
  readonly x: number;
  readonly y: number;
  /** `down`: department on top. `up`: mirrored, department at the foot. */
  readonly grows: 'down' | 'up';
  readonly marks: boolean;
}

export interface PlacedTree {
  readonly pieces: readonly ScenePiece[];
  readonly unitBoxes: readonly SceneBox[];
  readonly height: number;
}

export function treeHeight(rows: OfficialRows): number {
  return DEPARTMENT_HEIGHT + TRUNK + DROP + rowsHeight(rows);
}

/** Department, one level line, and a straight line to every box: right angles only. */
export function officialTree(tree: OfficialTree): PlacedTree {
  const { rows, x, y, grows, marks } = tree;
  const height = treeHeight(rows);
  const down = grows === 'down';
  const departmentWidth = departmentWidthFor(tree.department.name, rows.width);
  const top = down ? y : y + height - DEPARTMENT_HEIGHT;
  const head = box({
    x: x + (rows.width - departmentWidth) / 2,
    y: top,
    width: departmentWidth,
    height: DEPARTMENT_HEIGHT,
    entry: tree.department,
    level: 'department',
  });
  const bus = down ? y + DEPARTMENT_HEIGHT + TRUNK : y + height - DEPARTMENT_HEIGHT - TRUNK;
  const unitBoxes = tree.entries.map((entry, at) => {
    const place = rows.placeOf(at);
    const away = DROP + place.row * (BOX_HEIGHT + ROW_GAP);
    return box({
      x: x + place.x,
      y: down ? bus + away : bus - away - BOX_HEIGHT,
      width: rows.boxWidth,
      height: BOX_HEIGHT,
      entry,
      upright: true,
      stem: { to: down ? 'up' : 'down', length: away },
      marks,
    });
  });
  return { pieces: [head, ...connectors(head, unitBoxes, bus, down), ...unitBoxes], unitBoxes, height };
}

function connectors(head: SceneBox, boxes: readonly SceneBox[], bus: number, down: boolean): readonly ScenePiece[] {
  const id = boxIdOf(head.entry);
  const centre = head.x + head.width / 2;
  const centres = boxes.map((each) => each.x + each.width / 2);
  if (centres.length === 0) return [];
  return [
    line(`${id}|trunk`, [centre, down ? head.y + head.height : head.y, centre, bus]),
    line(`${id}|bus`, [Math.min(centre, ...ends(centres)), bus, Math.max(centre, ...ends(centres)), bus]),
  ];
}

/** First and last suffice in one row; in two rows the second may reach further. Never spread thousands of arguments. */
function ends(centres: readonly number[]): readonly number[] {
  let [low, high] = [Infinity, -Infinity];
  for (const centre of centres) [low, high] = [Math.min(low, centre), Math.max(high, centre)];
  return [low, high];
}

function departmentWidthFor(name: string, available: number): number {
  return Math.min(available, Math.max(260, [...name].length * 18 + 64));
}
