import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import { changeLines } from '../layout/change-lines.ts';
import { entryOfDepartment } from '../layout/chart-entry.ts';
import { rowsAsDrawn } from '../layout/entries.ts';
import { box, line } from '../layout/pieces.ts';
import { spread } from '../layout/spread.ts';
import { wishedCentres } from '../layout/wished-centres.ts';
import type { SceneBox, ScenePiece, Tie } from '../scene.ts';
import type { Area } from './best-fit.ts';
import type { PageContent, PageSide } from './chart-page.ts';
import { LEVEL, LEVEL_COLUMN, levelTree } from './level-tree.ts';
import { cutRows, rowsOfPage } from './page-entries.ts';
import { bestColumns, listHeight, placeIn, spineLines } from './spine-list.ts';
import type { SpineList } from './spine-list.ts';
import type { RowsOfPage } from './page-entries.ts';

const TAG_ROOM = 50;
const LINK_ROOM = 96;
const LIST_GAP = 20;
/** Narrow enough to stand between two columns' lines. */
const LIST_HEAD = 190;
const SIDE = LEVEL.head + LEVEL_COLUMN;
/** Scale under which another page is begun; names are set in 14. */
const SMALLEST = 0.62;

interface LevelRequest {
  readonly side: PageSide;
  readonly area: Area;
}

/** A department lying down, on as many pages as stay readable. */
export function levelPages(department: DepartmentComparison, { side, area }: LevelRequest): readonly PageContent[] {
  const smallest = SMALLEST * area.type;
  const most = Math.max(3, Math.floor(area.height / smallest / LEVEL.pitch));
  if (side === 'both') {
    const runs = cutRows(rowsAsDrawn(department), (row) => Math.max(1, row.sources.length), most);
    return runs.map((rows) => facingLevel(rowsOfPage(department, rows), area));
  }
  if (side === 'changes') {
    const runs = cutRows(rowsAsDrawn(department), (row) => Math.max(1, row.sources.length), most);
    return runs.map((rows) => changesLevel(rowsOfPage(department, rows), area));
  }
  const whole = rowsOfPage(department);
  const columns = [5, 3, 1].find((each) => each * LEVEL_COLUMN <= area.width / smallest) ?? 1;
  const pages = Math.max(1, Math.ceil(whole[side].length / (columns * (most - 2))));
  const each = Math.ceil(whole[side].length / pages);
  return Array.from({ length: pages }, (_, at) =>
    oneSide({ ...whole, [side]: whole[side].slice(at * each, (at + 1) * each) }, side, area),
  );
}

/** A tree lying down; when more units than that hold legibly, lists in columns under the department. */
function oneSide(rows: RowsOfPage, side: 'before' | 'after', area: Area): PageContent {
  const { length } = rows[side];
  const lying = fitting(area, SIDE, Math.max(LEVEL.headHeight, length * LEVEL.pitch));
  const heightWith = (columns: number) => LEVEL.headHeight + LIST_GAP + Math.ceil(length / columns) * LEVEL.pitch;
  const scaleWith = (columns: number) => fitting(area, columns * LEVEL_COLUMN, heightWith(columns));
  const columns = bestColumns(scaleWith);
  return lying >= 0.75 * area.type || lying >= scaleWith(columns)
    ? lyingTree(rows, side, lying)
    : columnList(rows, side, { columns, scale: scaleWith(columns) });
}

function lyingTree(rows: RowsOfPage, side: 'before' | 'after', scale: number): PageContent {
  const height = Math.max(LEVEL.headHeight, rows[side].length * LEVEL.pitch);
  const tree = levelTree({
    department: entryOfDepartment(rows.department, side),
    entries: rows[side],
    centres: rows[side].map((_, at) => (at + 0.5) * LEVEL.pitch),
    x: 0,
    middle: height / 2,
    mirrored: false,
    marks: false,
  });
  return contentOf(rows, { width: SIDE, height, scale }, tree);
}

function columnList(
  rows: RowsOfPage,
  side: 'before' | 'after',
  { columns, scale }: { readonly columns: number; readonly scale: number },
): PageContent {
  const list: SpineList = {
    columns,
    perColumn: Math.max(1, Math.ceil(rows[side].length / columns)),
    columnWidth: LEVEL_COLUMN,
    inset: LEVEL.elbow,
    rowHeight: LEVEL.pitch,
    headHeight: LEVEL.headHeight,
    gap: LIST_GAP,
  };
  const width = columns * LEVEL_COLUMN;
  const head = box({
    x: (width - LIST_HEAD) / 2,
    y: 0,
    width: LIST_HEAD,
    height: LEVEL.headHeight,
    entry: entryOfDepartment(rows.department, side),
    level: 'department',
  });
  const boxes = rows[side].map((entry, at) =>
    box({
      ...placeIn(list, at),
      width: LEVEL.unit,
      height: LEVEL.unitHeight,
      entry,
      stem: { to: 'left', length: LEVEL.elbow },
    }),
  );
  const { lines, ties } = spineLines(list, head, boxes);
  return contentOf(rows, { width, height: listHeight(list), scale }, { pieces: [head, ...lines, ...boxes], ties });
}

function facingLevel(rows: RowsOfPage, area: Area): PageContent {
  const count = Math.max(rows.before.length, rows.after.length, 2);
  const height = count * LEVEL.pitch;
  const right = SIDE + TAG_ROOM + LINK_ROOM;
  const width = right + SIDE;
  const half = LEVEL.pitch / 2;
  const start = (height - rows.before.length * LEVEL.pitch) / 2 + half;
  const shared = { middle: height / 2, marks: true } as const;
  const before = levelTree({
    ...shared,
    department: entryOfDepartment(rows.department, 'before'),
    entries: rows.before,
    centres: rows.before.map((_, at) => start + at * LEVEL.pitch),
    x: 0,
    mirrored: false,
  });
  const centreOf = new Map(before.unitBoxes.map((each) => [each.entry.subjectId, each.y + each.height / 2]));
  const shown = new Set(rows.after.map((entry) => entry.subjectId));
  const inPage = rows.department.rows.filter((row) => shown.has(row.unitId));
  const wishes = wishedCentres({ rows: inPage, after: rows.after, centreOf });
  const after = levelTree({
    ...shared,
    department: entryOfDepartment(rows.department, 'after'),
    entries: rows.after,
    centres: spread(wishes, { apart: LEVEL.pitch, from: half, to: height - half }),
    x: right,
    mirrored: true,
  });
  const lines = changeLines({
    department: { ...rows.department, rows: inPage },
    before: bySubject(before.unitBoxes),
    after: bySubject(after.unitBoxes),
    space: { from: SIDE + TAG_ROOM, to: right },
    direction: 'across',
  });
  return contentOf(
    rows,
    { width, height, scale: fitting(area, width, height) },
    {
      pieces: [...lines, ...before.pieces, ...after.pieces],
      ties: [...before.ties, ...after.ties],
    },
  );
}

/** Units after, each with what it is made of to its right. */
function changesLevel(rows: RowsOfPage, area: Area): PageContent {
  const sources = new Map(rows.before.map((entry) => [entry.subjectId, entry]));
  const byUnit = new Map(rows.department.rows.map((row) => [row.unitId as string, row]));
  const groups = rows.after.map((entry) => {
    const row = byUnit.get(entry.subjectId);
    const shown = row && row.adjustment !== '保留' ? row.sources : [];
    return shown.flatMap((source) => sources.get(source.divisionId) ?? []);
  });
  const starts: number[] = [];
  let used = 0;
  for (const group of groups) {
    starts.push(used);
    used += Math.max(1, group.length);
  }
  const height = Math.max(2, used) * LEVEL.pitch;
  const width = SIDE + LEVEL_COLUMN + TAG_ROOM;
  const tree = levelTree({
    department: entryOfDepartment(rows.department, 'after'),
    entries: rows.after,
    centres: groups.map((group, at) => ((starts[at] ?? 0) + Math.max(1, group.length) / 2) * LEVEL.pitch),
    x: 0,
    middle: height / 2,
    mirrored: false,
    marks: true,
  });
  const pieces: ScenePiece[] = [...tree.pieces];
  const ties: Tie[] = [...tree.ties];
  tree.unitBoxes.forEach((unit, at) => {
    const group = groups[at] ?? [];
    const bus = unit.x + unit.width + LEVEL.elbow;
    const centres = group.map((_, index) => ((starts[at] ?? 0) + index + 0.5) * LEVEL.pitch);
    group.forEach((entry, index) => {
      const each = box({
        x: bus + LEVEL.elbow,
        y: (centres[index] ?? 0) - LEVEL.unitHeight / 2,
        width: LEVEL.unit,
        height: LEVEL.unitHeight,
        entry,
        stem: { to: 'left', length: LEVEL.elbow },
        marks: true,
      });
      pieces.push(each);
      ties.push({ from: unit.id, to: each.id, route: 'across', turn: bus });
    });
    if (group.length === 0) return;
    const middle = unit.y + unit.height / 2;
    pieces.push(line(`${unit.id}|fork`, [unit.x + unit.width, middle, bus, middle]));
    pieces.push(line(`${unit.id}|level`, [bus, Math.min(middle, ...centres), bus, Math.max(middle, ...centres)]));
  });
  return contentOf(rows, { width, height, scale: fitting(area, width, height) }, { pieces, ties });
}

function fitting(area: Area, width: number, height: number): number {
  return Math.min(1.2 * area.type, area.width / width, area.height / height);
}

function contentOf(
  rows: RowsOfPage,
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number },
  { pieces, ties }: { readonly pieces: readonly ScenePiece[]; readonly ties: readonly Tie[] },
): PageContent {
  return { block: { subject: rows.department.departmentId, width, height, pieces }, ties, scale };
}

function bySubject(boxes: readonly SceneBox[]): ReadonlyMap<string, SceneBox> {
  return new Map(boxes.map((each) => [each.entry.subjectId, each]));
}
