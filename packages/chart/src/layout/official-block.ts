import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Block, SceneBox, ScenePiece } from '../scene.ts';
import { entriesAfter, entriesBefore, entryOfDepartment } from './chart-entry.ts';
import { DEPARTMENT_HEIGHT, officialTree, treeHeight } from './official-tree.ts';
import { officialRows } from './official-rows.ts';
import type { OfficialRows } from './official-rows.ts';
import { lazyBlock } from './lazy-block.ts';
import { label, TEXT_SIZES } from './pieces.ts';
import { changeLines, LINK_TAG_ROOM } from './change-lines.ts';
import { reductionOf, summaryOf } from './sheet-texts.ts';
import { wrapText } from '../text/level-name.ts';
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
  const rows = officialRows(countOf(department, side), 'reading', NARROWEST);
  const y = TITLE_SPACE + titleExtra(titleLines(sheet, side, rows.width));
  return lazyBlock(
    { subject: department.departmentId, width: rows.width + 2 * MARGIN, height: y + treeHeight(rows) + 24 },
    () => {
      const entries = side === 'before' ? entriesBefore(department) : entriesAfter(department);
      const tree = officialTree({
        department: entryOfDepartment(department, side),
        entries,
        rows,
        x: MARGIN,
        y,
        grows: 'down',
        marks,
      });
      return [
        ...titleOf(sheet, side, rows.width),
        ...captionsOf(sheet, side, { y, width: rows.width }),
        ...tree.pieces,
      ];
    },
  );
}

/** 改革前 on top, 改革后 mirrored below: both trees face each other, so that no line of change crosses a line of a tree. */
export function facingBlock(sheet: OfficialSheet): Block {
  const { department } = sheet;
  const [before, after] = [countOf(department, 'before'), countOf(department, 'after')];
  const width = Math.max(officialRows(before, 'along', NARROWEST).width, officialRows(after, 'along', NARROWEST).width);
  const rows = { before: officialRows(before, 'along', width), after: officialRows(after, 'along', width) };
  const head = TITLE_SPACE + titleExtra(titleLines(sheet, 'both', width));
  const links = head + treeHeight(rows.before) + LINK_TAG_ROOM;
  const foot = links + Math.min(LINKS_MOST, Math.max(LINKS_LEAST, 110 + width / 30));
  const height = foot + treeHeight(rows.after) + 24;
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
  const shared = { x: MARGIN, marks: true } as const;
  const top = officialTree({
    ...shared,
    department: entryOfDepartment(department, 'before'),
    entries: entriesBefore(department),
    rows: rows.before,
    y: head,
    grows: 'down',
  });
  const bottom = officialTree({
    ...shared,
    department: entryOfDepartment(department, 'after'),
    entries: entriesAfter(department),
    rows: rows.after,
    y: foot,
    grows: 'up',
  });
  const lines = changeLines({
    department,
    before: boxesBySubject(top.unitBoxes),
    after: boxesBySubject(bottom.unitBoxes),
    space: { from: links, to: foot - 6 },
    direction: 'down',
  });
  const captions = [
    ...captionsOf(sheet, 'before', { y: head, width }),
    ...captionsOf(
      sheet,
      'after',
      { y: foot + bottom.height - DEPARTMENT_HEIGHT, width },
      reductionOf(department, words),
    ),
  ];
  return [...titleOf(sheet, 'both', width), ...captions, ...lines, ...top.pieces, ...bottom.pieces];
}

function countOf(department: DepartmentComparison, side: 'before' | 'after'): number {
  return side === 'after' ? department.rows.length : department.rows.reduce((sum, row) => sum + row.sources.length, 0);
}

/** A folded department: its name and figures only. */
export function foldedSheet(sheet: OfficialSheet): Block {
  const { department, words } = sheet;
  const id = `folded:${department.departmentId}`;
  const text = `${summaryOf(department, 'before', words)} → ${summaryOf(department, 'after', words)}`;
  return {
    subject: department.departmentId,
    width: NARROWEST + 2 * MARGIN,
    height: 72,
    pieces: [
      label(department.name, { id: `${id}|name`, role: 'caption', x: MARGIN, baseline: 42, size: 18 }),
      label(text, { id: `${id}|sum`, role: 'figure', x: NARROWEST + MARGIN, baseline: 42, anchor: 'end' }),
    ],
  };
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
  return wrapText(words.titleOf(department.name, side), width, TEXT_SIZES.title);
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
