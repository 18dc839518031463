import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Block, SceneBox, ScenePiece } from '../scene.ts';
import { entryOfDepartment } from './chart-entry.ts';
import { entriesAfter, entriesBefore } from './entries.ts';
import { BOX_HEIGHT, interleaved, officialRows } from './official-rows.ts';
import type { OfficialRows } from './official-rows.ts';
import { lazyBlock } from './lazy-block.ts';
import { label, TEXT_SIZES } from './pieces.ts';
import { changeLines, LINK_TAG_ROOM } from './change-lines.ts';
import { reductionOf, summaryOf } from './sheet-texts.ts';
import { spread } from './spread.ts';
import { SHEET_TREE, uprightTree, uprightTreeHeight } from './upright-tree.ts';
import { wishedCentres } from './wished-centres.ts';
import { evenLines } from '../text/level-name.ts';
import { widthOf } from '../text/measure.ts';

const MARGIN = 56;
const NARROWEST = 960;
const TITLE_SPACE = 84;
const LINKS_LEAST = 150;
const LINKS_MOST = 300;

interface OfficialSheet {
  readonly department: DepartmentComparison;
  readonly words: ChartWords;
  readonly marks: boolean;
}

/** One side of one department as the annex of an official document shows it. */
export function officialBlock(sheet: OfficialSheet, side: 'before' | 'after'): Block {
  const { department, marks } = sheet;
  const rows = officialRows(countOf(department, side), NARROWEST);
  const y = TITLE_SPACE + titleExtra(titleLines(sheet, side, rows.width));
  const height = y + uprightTreeHeight(rows.rows, BOX_HEIGHT, SHEET_TREE) + 24;
  return lazyBlock({ subject: department.departmentId, width: rows.width + 2 * MARGIN, height }, () => {
    const entries = side === 'before' ? entriesBefore(department) : entriesAfter(department);
    const tree = uprightTree({
      ...treeOf(rows),
      department: entryOfDepartment(department, side),
      entries: rows.rows === 1 ? entries : interleaved(entries),
      centres: rows.centres,
      y,
      grows: 'down',
      marks,
    });
    return [...titleOf(sheet, side, rows.width), ...captionsOf(sheet, side, { y, width: rows.width }), ...tree.pieces];
  });
}

function treeOf({ rows, boxWidth, width }: OfficialRows) {
  return { rows, boxWidth, width, boxHeight: BOX_HEIGHT, x: MARGIN, measure: SHEET_TREE };
}

/**
 * 改革前 on top, 改革后 mirrored below: both trees face each other, so that no line of change crosses a line of a tree.
 * Every unit stands as near as it can to where its sources stand.
 */
export function facingBlock(sheet: OfficialSheet): Block {
  const { department } = sheet;
  const [before, after] = [countOf(department, 'before'), countOf(department, 'after')];
  const width = Math.max(officialRows(before, NARROWEST).width, officialRows(after, NARROWEST).width);
  const rows = { before: officialRows(before, width), after: officialRows(after, width) };
  const head = TITLE_SPACE + titleExtra(titleLines(sheet, 'both', width));
  const links = head + uprightTreeHeight(rows.before.rows, BOX_HEIGHT, SHEET_TREE) + LINK_TAG_ROOM;
  const foot = links + Math.min(LINKS_MOST, Math.max(LINKS_LEAST, 110 + width / 30));
  const height = foot + uprightTreeHeight(rows.after.rows, BOX_HEIGHT, SHEET_TREE) + 24;
  return lazyBlock({ subject: department.departmentId, width: width + 2 * MARGIN, height }, () =>
    facingPieces(sheet, { width, rows, head, links, foot }),
  );
}

interface FacingPlan {
  readonly width: number;
  readonly rows: { readonly before: OfficialRows; readonly after: OfficialRows };
  /** Upper edges of the tree before, of the room for lines, and of the tree after. */
  readonly head: number;
  readonly links: number;
  readonly foot: number;
}

function facingPieces(sheet: OfficialSheet, { width, rows, head, links, foot }: FacingPlan): readonly ScenePiece[] {
  const { department, words } = sheet;
  const top = uprightTree({
    ...treeOf(rows.before),
    department: entryOfDepartment(department, 'before'),
    entries: entriesBefore(department),
    centres: rows.before.centres,
    y: head,
    grows: 'down',
    marks: true,
  });
  const bottom = uprightTree({
    ...treeOf(rows.after),
    department: entryOfDepartment(department, 'after'),
    entries: entriesAfter(department),
    centres: nearSources(department, top.unitBoxes, rows.after),
    y: foot,
    grows: 'up',
    marks: true,
  });
  const lines = changeLines({
    department,
    before: boxesBySubject(top.unitBoxes),
    after: boxesBySubject(bottom.unitBoxes),
    space: { from: links, to: foot - 6 },
    direction: 'down',
  });
  const y = foot + uprightTreeHeight(rows.after.rows, BOX_HEIGHT, SHEET_TREE) - SHEET_TREE.head;
  const captions = [
    ...captionsOf(sheet, 'before', { y: head, width }),
    ...captionsOf(sheet, 'after', { y, width }, reductionOf(department, words)),
  ];
  return [...titleOf(sheet, 'both', width), ...captions, ...lines, ...top.pieces, ...bottom.pieces];
}

function nearSources(
  department: DepartmentComparison,
  before: readonly SceneBox[],
  { width, boxWidth, apart }: OfficialRows,
): readonly number[] {
  const centreOf = new Map(before.map((each) => [each.entry.subjectId, each.x - MARGIN + each.width / 2]));
  const wishes = wishedCentres({ rows: department.rows, after: entriesAfter(department), centreOf });
  return spread(wishes, { apart, from: boxWidth / 2, to: width - boxWidth / 2 });
}

function countOf(department: DepartmentComparison, side: 'before' | 'after'): number {
  return side === 'after' ? department.rows.length : department.rows.reduce((sum, row) => sum + row.sources.length, 0);
}

function boxesBySubject(boxes: readonly SceneBox[]): ReadonlyMap<string, SceneBox> {
  return new Map(boxes.map((each) => [each.entry.subjectId, each]));
}

const TITLE_LINE = 34;

function titleLines(
  { department, words }: OfficialSheet,
  side: 'before' | 'after' | 'both',
  width: number,
): readonly string[] {
  return evenLines(words.titleOf(department.name, side), width, TEXT_SIZES.title);
}

function titleExtra(lines: readonly string[]): number {
  return (lines.length - 1) * TITLE_LINE;
}

function titleOf(sheet: OfficialSheet, side: 'before' | 'after' | 'both', width: number): readonly ScenePiece[] {
  return titleLines(sheet, side, width).map((text, at) =>
    label(text, {
      id: `title:${side}:${sheet.department.departmentId}|${at}`,
      role: 'title',
      x: MARGIN + width / 2,
      baseline: 52 + at * TITLE_LINE,
      anchor: 'middle',
    }),
  );
}

function captionsOf(
  { department, words }: OfficialSheet,
  side: 'before' | 'after',
  at: { readonly y: number; readonly width: number },
  right = words.figuresAre,
): readonly ScenePiece[] {
  const id = `caption:${side}:${department.departmentId}`;
  const baseline = at.y + 26;
  const word = words[side];
  return [
    label(word, { id: `${id}|side`, role: 'caption', x: MARGIN, baseline }),
    label(summaryOf(department, side, words), {
      id: `${id}|sum`,
      role: 'figure',
      x: MARGIN + widthOf(word, TEXT_SIZES.caption) + 14,
      baseline,
    }),
    label(right, {
      id: `${id}|note`,
      role: side === 'after' && right !== words.figuresAre ? 'figure' : 'note',
      x: MARGIN + at.width,
      baseline,
      anchor: 'end',
    }),
  ];
}
