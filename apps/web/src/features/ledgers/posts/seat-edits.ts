import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import { aboveCeiling } from '@dachushi/domain/posts-ceiling.ts';
import { ABSORPTIONS, seatsAtCeiling } from '@dachushi/domain/posts.ts';
import type { Absorption, Seats, UnitPosts } from '@dachushi/domain/posts.ts';
import type { CellEdit, GridOption } from '../../../components/grid/grid-column.ts';
import { optionOf } from '../../../components/grid/match-options.ts';
import { typedDate } from '../../../lib/typed-date.ts';
import { wholeFigure } from '../shared/whole-figure.ts';
import type { PostsRow, UnitPostsRow } from './posts-rows.ts';

export type SeatProblem = 'posts-whole' | 'until-wrong' | 'until-needs-deputies' | 'way-unknown';

interface Draft {
  readonly row: UnitPostsRow;
  chief: number;
  deputy: number;
  transitional: number;
  until: string;
  absorbedBy: Absorption | null;
}

/** Typed seats as one act: one command for each unit, however many of its cells were filled. Null when nothing changes. */
export function readSeats(rows: readonly PostsRow[], edits: readonly CellEdit[], ways: readonly GridOption[]) {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const drafts = new Map<string, Draft>();
  const refused: { readonly edit: CellEdit; readonly problem: SeatProblem }[] = [];
  // end and way last, so that they may come in the same act as the deputies they are about
  const inOrder = [...edits].sort((a, b) => Number(isAboutTransition(a)) - Number(isAboutTransition(b)));
  for (const edit of inOrder) {
    const row = byKey.get(edit.rowKey);
    if (row?.role !== 'unit') continue;
    const draft = drafts.get(row.key) ?? draftOf(row);
    const problem = write(draft, edit, ways);
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
    const above = aboveCeiling(row.posts, row.ceiling);
    if (above.chief + above.deputy === 0) return [];
    return row.ceiling
      ? [command('set-posts', { unitId: row.unitId, seats: seatsAtCeiling(row.posts, row.ceiling) })]
      : [];
  });
  return together(commands);
}

function draftOf(row: UnitPostsRow): Draft {
  const { chief, deputy, transitional } = row.posts;
  return {
    row,
    chief,
    deputy,
    transitional: transitional?.deputies ?? 0,
    until: transitional?.until ?? '',
    absorbedBy: transitional?.absorbedBy ?? null,
  };
}

function isAboutTransition({ columnId }: CellEdit): boolean {
  return columnId === 'until' || columnId === 'absorbed';
}

function write(draft: Draft, { columnId, text }: CellEdit, ways: readonly GridOption[]): SeatProblem | null {
  if (columnId === 'until') {
    const until = typedDate(text);
    if (until === null) return 'until-wrong';
    if (until !== '' && draft.transitional === 0) return 'until-needs-deputies';
    draft.until = until;
    return null;
  }
  if (columnId === 'absorbed') {
    const option = optionOf(ways, text);
    const way = ABSORPTIONS.find((each) => option !== null && option !== 'several' && each === option.value);
    if (text !== '' && !way) return 'way-unknown';
    if (way && draft.transitional === 0) return 'until-needs-deputies';
    draft.absorbedBy = way ?? null;
    return null;
  }
  const figure = text === '' ? 0 : wholeFigure(text);
  if (figure === null || figure > 99) return 'posts-whole';
  if (columnId === 'chief' || columnId === 'deputy' || columnId === 'transitional') draft[columnId] = figure;
  return null;
}

function seatsOf({ chief, deputy, transitional, until, absorbedBy }: Omit<Draft, 'row'>): Seats {
  const stay = { deputies: transitional, until, ...(absorbedBy ? { absorbedBy } : {}) };
  return { chief, deputy, ...(transitional > 0 ? { transitional: stay } : {}) };
}

function same(seats: Seats, { freed: _freed, ...posts }: UnitPosts): boolean {
  return canonicalJson(seats) === canonicalJson(posts);
}

function together(commands: readonly Command[]): Command | null {
  const [only] = commands;
  if (!only) return null;
  return commands.length === 1 ? only : command('group', { title: 'set-posts', commands });
}
