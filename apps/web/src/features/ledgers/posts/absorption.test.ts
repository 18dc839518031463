import { command } from '@dachushi/domain/command.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import type { Transitional } from '@dachushi/domain/posts.ts';
import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { absorptionOf, onlyInTransition } from './absorption.ts';
import { postsRows } from './posts-rows.ts';

const seats = (unitId: string, transitional: Transitional) =>
  command('set-posts', { unitId: unitId as UnitId, seats: { chief: 1, deputy: 1, transitional } });
const structure = play(
  structureOf(plainDepartment('a', 6), plainDepartment('b', 2)),
  merge('a-1', 'a-2', 'a-3'),
  merge('a-4', 'a-5'),
  seats('a-1', { deputies: 2, until: '2028-06-30', absorbedBy: '交流任职' }),
  seats('a-4', { deputies: 1, until: '' }),
);
const rows = postsRows(structure, null);

it('says how many deputies leave transition by when and how, what is open last', () => {
  const { units, deputies, byYear, byWay } = absorptionOf(rows);
  expect({ units, deputies }).toEqual({ units: 2, deputies: 3 });
  expect([...byYear]).toEqual([
    ['2028', 2],
    ['', 1],
  ]);
  expect([...byWay]).toEqual([
    ['交流任职', 2],
    [null, 1],
  ]);
});

it('counts the empty seats of the departments concerned, and none elsewhere', () => {
  // 15 places seat 3 deputies, 10 seat 2, the one division of 5 seats 1
  expect(absorptionOf(rows).openSeats).toBe(3 - 1 + (2 - 1));
});

it('lists the units in transition under their departments', () => {
  expect(onlyInTransition(rows).map(({ key }) => key)).toEqual(['department a', 'a-1', 'a-4']);
});
