import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { hierarchy, tree } from 'd3-hierarchy';
import type { ChartWords } from '../chart-words.ts';
import type { Block, SceneBox, ScenePiece } from '../scene.ts';
import { changeLines } from './change-lines.ts';
import { boxIdOf, entryOfDepartment } from './chart-entry.ts';
import { entriesAfter, entriesBefore } from './entries.ts';
import { lazyBlock } from './lazy-block.ts';
import { box, label, line } from './pieces.ts';
import { spread } from './spread.ts';
import { UnitBox } from './unit-box.ts';
import { wishedCentres } from './wished-centres.ts';

export const LEVEL_BOX = { width: 248, height: 32, pitch: 40 } as const;
export const LEVEL_HEAD = { width: 216, height: 44 } as const;
const ELBOW = 28;
const TAG_ROOM = 52;
const LINK_ROOM = 220;
const SIDE_WIDTH = LEVEL_HEAD.width + ELBOW * 2 + LEVEL_BOX.width;
const STEM = { left: { to: 'left', length: ELBOW }, right: { to: 'right', length: ELBOW } } as const;

interface LevelSheet {
  readonly department: DepartmentComparison;
  readonly words: ChartWords;
  readonly marks: boolean;
  readonly fold: SceneBox['fold'];
}

/** Department on the left, its units one below the other. */
export function levelBlock(sheet: LevelSheet, side: 'before' | 'after'): Block {
  const height = heightFor(sheet.fold === 'closed' ? 0 : countOf(sheet.department, side), sheet);
  const tags = sheet.marks && side === 'before' ? TAG_ROOM : 0;
  const width = sheet.fold === 'closed' ? LEVEL_HEAD.width : SIDE_WIDTH + tags;
  return lazyBlock(
    { subject: sheet.department.departmentId, width, height },
    () => levelTree(sheet, { side, height, mirrored: false, x: 0 }).pieces,
  );
}

/** 改革前 on the left, 改革后 mirrored on the right, lines of change between, under the tags of the boxes. */
export function facingLevelBlock(sheet: LevelSheet): Block {
  const { department, fold } = sheet;
  const height = heightFor(
    fold === 'closed' ? 0 : Math.max(countOf(department, 'before'), countOf(department, 'after')),
    sheet,
  );
  const space = { from: SIDE_WIDTH + TAG_ROOM, to: SIDE_WIDTH + TAG_ROOM + LINK_ROOM };
  return lazyBlock({ subject: department.departmentId, width: space.to + SIDE_WIDTH, height }, () => {
    const left = levelTree(sheet, { side: 'before', height, mirrored: false, x: 0 });
    const centreOf = new Map(left.units.map((each) => [each.entry.subjectId, each.y + LEVEL_BOX.height / 2]));
    const half = LEVEL_BOX.pitch / 2;
    const centres = spread(
      wishedCentres({ rows: department.rows, after: fold === 'closed' ? [] : entriesAfter(department), centreOf }),
      { apart: LEVEL_BOX.pitch, from: half, to: height - half },
    );
    const right = levelTree(sheet, { side: 'after', height, mirrored: true, x: space.to, centres });
    const lines = changeLines({
      department,
      before: bySubject(left.units),
      after: bySubject(right.units),
      space,
      direction: 'across',
    });
    return [...lines, ...left.pieces, ...right.pieces];
  });
}

function countOf(department: DepartmentComparison, side: 'before' | 'after'): number {
  return side === 'after' ? department.rows.length : department.rows.reduce((sum, row) => sum + row.sources.length, 0);
}

function heightFor(count: number, { fold }: LevelSheet): number {
  return Math.max(LEVEL_HEAD.height + (fold === null ? 0 : 18), count * LEVEL_BOX.pitch);
}

function bySubject(boxes: readonly SceneBox[]): ReadonlyMap<string, SceneBox> {
  return new Map(boxes.map((each) => [each.entry.subjectId, each]));
}

interface Half {
  readonly side: 'before' | 'after';
  readonly height: number;
  readonly mirrored: boolean;
  readonly x: number;
  /** Along y, where units stand by something else than their number. */
  readonly centres?: readonly number[];
}

function levelTree(
  sheet: LevelSheet,
  { side, height, mirrored, x, centres }: Half,
): { readonly pieces: readonly ScenePiece[]; readonly units: readonly SceneBox[] } {
  const { department, words, marks } = sheet;
  const fold = mirrored ? null : sheet.fold;
  const entries =
    sheet.fold === 'closed' ? [] : side === 'before' ? entriesBefore(department) : entriesAfter(department);
  const entry = entryOfDepartment(department, side);
  const headX = mirrored ? x + LEVEL_BOX.width + ELBOW * 2 : x;
  const unitX = mirrored ? x : x + LEVEL_HEAD.width + ELBOW * 2;
  const busX = mirrored ? headX - ELBOW : headX + LEVEL_HEAD.width + ELBOW;
  const middle = height / 2;
  const positions = centres?.map((each) => each - middle) ?? unitPositions(entries.length);
  const column = {
    x: unitX,
    width: LEVEL_BOX.width,
    height: LEVEL_BOX.height,
    marks,
    stem: STEM[mirrored ? 'right' : 'left'],
  };
  const top = middle - LEVEL_BOX.height / 2;
  const units = entries.map((each, at) => new UnitBox(column, top + (positions[at] ?? 0), each));
  const head = box({
    x: headX,
    y: middle - LEVEL_HEAD.height / 2,
    width: LEVEL_HEAD.width,
    height: LEVEL_HEAD.height,
    entry,
    level: 'department',
    fold,
  });
  const id = boxIdOf(entry);
  const figures = label(() => words.shortSummary(department.before, department.after), {
    id: `${id}|sum`,
    role: 'note',
    x: headX + LEVEL_HEAD.width,
    baseline: head.y + LEVEL_HEAD.height + 15,
    anchor: 'end',
  });
  const first = positions[0];
  const last = positions.at(-1);
  if (first === undefined || last === undefined) return { pieces: [head, figures], units };
  const trunk = line(`${id}|trunk`, [mirrored ? headX : headX + LEVEL_HEAD.width, middle, busX, middle]);
  const bus = line(`${id}|bus`, [busX, middle + Math.min(first, 0), busX, middle + Math.max(last, 0)]);
  return { pieces: [head, figures, trunk, bus, ...units], units };
}

interface Branch {
  readonly children?: readonly Branch[];
}

const LEAF: Branch = {};

/** Units of a department of one size always stand alike, so each size is asked of the tree layout once. */
const known = new Map<number, readonly number[]>();

/** Centres of the units along y in official order, from the middle of them all. */
function unitPositions(count: number): readonly number[] {
  let positions = known.get(count);
  if (!positions) known.set(count, (positions = treePositions(count)));
  return positions;
}

function treePositions(count: number): readonly number[] {
  if (count === 0) return [];
  const layOut = tree<Branch>()
    .nodeSize([LEVEL_BOX.pitch, LEVEL_HEAD.width])
    .separation(() => 1);
  const leaves = layOut(hierarchy<Branch>({ children: Array.from({ length: count }, () => LEAF) })).children ?? [];
  const middle = ((leaves[0]?.x ?? 0) + (leaves.at(-1)?.x ?? 0)) / 2;
  return leaves.map((leaf) => leaf.x - middle);
}
