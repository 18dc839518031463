import { isCalendarDate } from '../calendar-date.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { SetPosts } from '../command.ts';
import { setPosts as apply } from '../holding-operations.ts';
import type { Seats } from '../posts.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { placeOfUnit } from '../structure-change.ts';
import { isPlace, openUnit } from './checks.ts';

/** More than any division has; a larger figure is a slip of the keys. */
const MOST_POSTS = 99;

function check(structure: Structure, { unitId, seats }: SetPosts): Rejection | null {
  const place = openUnit(structure, unitId);
  if (!isPlace(place)) return place;
  if (seats && !isSound(seats)) return reject('posts-out-of-range', { most: MOST_POSTS });
  const until = seats?.transitional?.until ?? '';
  if (until !== '' && !isCalendarDate(until)) return reject('date-invalid', { value: until.slice(0, 80) });
  const same = canonicalJson(seats) === canonicalJson(place.unit.seats ?? null);
  return same ? reject('no-change', { name: place.unit.name }) : null;
}

/** None in transition is said by leaving it out, so that equal seats are written the same. */
function isSound({ chief, deputy, transitional }: Seats): boolean {
  const inRange = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= MOST_POSTS;
  return (
    inRange(chief) &&
    inRange(deputy) &&
    (!transitional || (inRange(transitional.deputies) && transitional.deputies > 0))
  );
}

/** 核定职数 of a unit: chief, deputies, and deputies in transition with their end date. What is not seated is freed. */
export const setPosts: CommandDefinition<SetPosts> = {
  check,
  apply,
  invert: (before, { unitId }) => [
    command('set-posts', { unitId, seats: placeOfUnit(before, unitId).unit.seats ?? null }),
  ],
};
