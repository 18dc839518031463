import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { Seats, UnitPosts } from '@dachushi/domain/posts.ts';
import type { CellEdit } from '../../../components/grid/grid-column.ts';
import { wholeFigure } from '../shared/whole-figure.ts';
import { aboveCeiling } from './posts-rows.ts';
import type { PostsRow, UnitPostsRow } from './posts-rows.ts';

export type SeatProblem = 'posts-whole' | 'until-wrong' | 'until-needs-deputies';

interface Draft {
  readonly row: UnitPostsRow;
  chief: number;
  deputy: number;
  transitional: number;
  until: string;
}

/** Typed seats as one act: one command for each unit, however many of its cells were filled. Null when nothing changes. */
export function readSeats(rows: readonly PostsRow[], edits: readonly CellEdit[]) {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const drafts = new Map<string, Draft>();
  const refused: { readonly edit: CellEdit; readonly problem: SeatProblem }[] = [];
  // the date last, so that it may come in the same act as the deputies it is about
  const inOrder = [...edits].sort((a, b) => Number(a.columnId === 'until') - Number(b.columnId === 'until'));
  for (const edit of inOrder) {
    const row = byKey.get(edit.rowKey);
    if (row?.role !== 'unit') continue;
    const draft = drafts.get(row.key) ?? draftOf(row);
    const problem = write(draft, edit);
    if (problem) refused.push({ edit, problem });
    else drafts.set(row.key, draft);
  }
  const commands = [...drafts.values()].flatMap(({ row, ...draft }) => {
    const seats = seatsOf(draft);
    return same(seats, row.posts) ? [] : [command('set-posts', { unitId: row.unitId, seats })];
  });
  return { act: together(commands), refused };
}

/** Deputies above the ceiling into transition, chiefs above it freed, for all these units as one act; null when none stands above it. */
export function seatToCeiling(rows: readonly PostsRow[]): Command | null {
  const commands = rows.flatMap((row) => {
    if (row.role !== 'unit') return [];
    const above = aboveCeiling(row);
    if (above.chief + above.deputy === 0) return [];
    const { posts, unitId } = row;
    const seats = seatsOf({
      chief: posts.chief - above.chief,
      deputy: posts.deputy - above.deputy,
      transitional: (posts.transitional?.deputies ?? 0) + above.deputy,
      until: posts.transitional?.until ?? '',
    });
    return [command('set-posts', { unitId, seats })];
  });
  return together(commands);
}

function draftOf(row: UnitPostsRow): Draft {
  const { chief, deputy, transitional } = row.posts;
  return { row, chief, deputy, transitional: transitional?.deputies ?? 0, until: transitional?.until ?? '' };
}

function write(draft: Draft, { columnId, text }: CellEdit): SeatProblem | null {
  if (columnId === 'until') {
    const until = dateOf(text);
    if (until === null) return 'until-wrong';
    if (until !== '' && draft.transitional === 0) return 'until-needs-deputies';
    draft.until = until;
    return null;
  }
  const figure = text === '' ? 0 : wholeFigure(text);
  if (figure === null || figure > 99) return 'posts-whole';
  if (columnId === 'chief' || columnId === 'deputy' || columnId === 'transitional') draft[columnId] = figure;
  return null;
}

/** 2027-12-31, 2027/12/31, 2027.12.31 and 2027年12月31日 alike; '' for none, null for anything else. */
export function dateOf(typed: string): string | null {
  const plain = typed.trim();
  if (plain === '') return '';
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(plain);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const longest = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30];
  const days = [...longest, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function seatsOf({ chief, deputy, transitional, until }: Omit<Draft, 'row'>): Seats {
  return { chief, deputy, ...(transitional > 0 ? { transitional: { deputies: transitional, until } } : {}) };
}

function same(seats: Seats, posts: UnitPosts): boolean {
  return (
    seats.chief === posts.chief &&
    seats.deputy === posts.deputy &&
    seats.transitional?.deputies === posts.transitional?.deputies &&
    seats.transitional?.until === posts.transitional?.until
  );
}

function together(commands: readonly Command[]): Command | null {
  const [only] = commands;
  if (!only) return null;
  return commands.length === 1 ? only : command('group', { title: 'set-posts', commands });
}
