import type { DepartmentComparison } from '@dachushi/domain/comparison.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Block, SceneBox, ScenePiece } from '../scene.ts';
import { entriesAfter, entriesBefore, entryOfDepartment } from './chart-entry.ts';
import { DEPARTMENT_HEIGHT, officialTree } from './official-tree.ts';
import { officialRows } from './official-rows.ts';
import { label, TEXT_SIZES } from './pieces.ts';
import { changeLines, LINK_TAG_ROOM } from './change-lines.ts';
import { reductionOf, summaryOf } from './sheet-texts.ts';
import { wrapText } from '../text/level-name.ts';
import { widthOf } from '../text/measure.ts';

const MARGIN = 56;
const NARROWEST = 960;
export const TITLE_SPACE = 84;
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
  const entries = side === 'before' ? entriesBefore(department) : entriesAfter(department);
  const rows = officialRows(entries.length, 'reading', NARROWEST);
  const title = titleOf(sheet, side, rows.width);
  const tree = officialTree({ department: entryOfDepartment(department, side), entries, rows, x: MARGIN, y: title.height, grows: 'down', marks });
  const captions = captionsOf(sheet, side, { y: title.height, width: rows.width });
  return { width: rows.width + 2 * MARGIN, height: title.height + tree.height + 24, pieces: [...title.pieces, ...captions, ...tree.pieces] };
}

/** 改革前 on top, 改革后 mirrored below: both trees face each other, so that no line of change crosses a line of a tree. */
export function facingBlock(sheet: OfficialSheet): Block {
  const { department } = sheet;
  const before = entriesBefore(department);
  const after = entriesAfter(department);
  const width = Math.max(officialRows(before.length, 'along', NARROWEST).width, officialRows(after.length, 'along', NARROWEST).width);
  const beforeRows = officialRows(before.length, 'along', width);
  const afterRows = officialRows(after.length, 'along', width);
  const title = titleOf(sheet, 'both', width);
  const marks = true;
  const top = officialTree({ department: entryOfDepartment(department, 'before'), entries: before, rows: beforeRows, x: MARGIN, y: title.height, grows: 'down', marks });
  const links = Math.min(LINKS_MOST, Math.max(LINKS_LEAST, 110 + width / 30)) + LINK_TAG_ROOM;
  const foot = title.height + top.height + links;
  const bottom = officialTree({ department: entryOfDepartment(department, 'after'), entries: after, rows: afterRows, x: MARGIN, y: foot, grows: 'up', marks });
  const space = { from: title.height + top.height + LINK_TAG_ROOM, to: foot - 6 };
  const lines = changeLines({ department, before: boxesBySubject(top.unitBoxes), after: boxesBySubject(bottom.unitBoxes), space, direction: 'down' });
  const captions = [
    ...captionsOf(sheet, 'before', { y: title.height, width }),
    ...captionsOf(sheet, 'after', { y: foot + bottom.height - DEPARTMENT_HEIGHT, width }, reductionOf(department, sheet.words)),
  ];
  const pieces = [...title.pieces, ...captions, ...top.pieces, ...lines, ...bottom.pieces];
  return { width: width + 2 * MARGIN, height: foot + bottom.height + 24, pieces };
}

/** A folded department: its name and figures only. */
export function foldedSheet(sheet: OfficialSheet): Block {
  const { department, words } = sheet;
  const id = `folded:${department.departmentId}`;
  const text = `${summaryOf(department, 'before', words)} → ${summaryOf(department, 'after', words)}`;
  return {
    width: NARROWEST + 2 * MARGIN,
    height: 72,
    pieces: [
      label(department.name, { id: `${id}|name`, role: 'caption', x: MARGIN, baseline: 42, size: 18 }),
      label(text, { id: `${id}|sum`, role: 'figure', x: NARROWEST + MARGIN, baseline: 42, anchor: 'end' }),
    ],
  };
}

export function boxesBySubject(boxes: readonly SceneBox[]): ReadonlyMap<string, SceneBox> {
  return new Map(boxes.map((each) => [each.entry.subjectId, each]));
}

function titleOf({ department, words }: OfficialSheet, side: 'before' | 'after' | 'both', width: number): { readonly pieces: readonly ScenePiece[]; readonly height: number } {
  const lines = wrapText(words.titleOf(department.name, side), width, TEXT_SIZES.title);
  const pieces = lines.map((text, at) =>
    label(text, { id: `title:${side}:${department.departmentId}|${at}`, role: 'title', x: MARGIN + width / 2, baseline: 52 + at * 34, anchor: 'middle' }),
  );
  return { pieces, height: TITLE_SPACE + (lines.length - 1) * 34 };
}

function captionsOf({ department, words }: OfficialSheet, side: 'before' | 'after', at: { readonly y: number; readonly width: number }, right = words.figuresAre): readonly ScenePiece[] {
  const id = `caption:${side}:${department.departmentId}`;
  const baseline = at.y + 26;
  const word = words[side];
  return [
    label(word, { id: `${id}|side`, role: 'caption', x: MARGIN, baseline }),
    label(summaryOf(department, side, words), { id: `${id}|sum`, role: 'figure', x: MARGIN + widthOf(word, TEXT_SIZES.caption) + 14, baseline }),
    label(right, { id: `${id}|note`, role: side === 'after' && right !== words.figuresAre ? 'figure' : 'note', x: MARGIN + at.width, baseline, anchor: 'end' }),
  ];
}
