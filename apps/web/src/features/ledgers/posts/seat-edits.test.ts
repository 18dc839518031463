import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { aboveCeiling } from '@dachushi/domain/posts-ceiling.ts';
import { expect, it } from 'vitest';
import type { CellEdit } from '../../../components/grid/grid-column.ts';
import { postsRows } from './posts-rows.ts';
import type { UnitPostsRow } from './posts-rows.ts';
import { readSeats as read, seatToCeiling } from './seat-edits.ts';

const structure = play(structureOf(plainDepartment('a', 4)), merge('a-1', 'a-2', 'a-3'));
const rows = postsRows(structure, null);
const typed = (columnId: string, text: string, rowKey = 'a-1') => ({ rowKey, columnId, text });
const WAYS = [
  { value: '交流任职', label: '交流任职' },
  { value: '退出不补', label: '退出不补' },
];
const readSeats = (of: typeof rows, edits: readonly CellEdit[]) => read(of, edits, WAYS);
const unitRows = (of: typeof structure) =>
  postsRows(of, null).filter((row): row is UnitPostsRow => row.role === 'unit');

it('a merged unit shows its ceiling by approved places and what stands above it', () => {
  const [merged] = unitRows(structure);
  expect(merged).toMatchObject({
    places: 15,
    before: { chief: 3, deputy: 3 },
    posts: { chief: 1, deputy: 3, freed: 2 },
    ceiling: { chief: 1, deputy: 3 },
  });
  expect(merged && aboveCeiling(merged.posts, merged.ceiling)).toEqual({ chief: 0, deputy: 0 });
  const [, second] = unitRows(structure);
  expect(second && aboveCeiling({ chief: 2, deputy: 2 }, second.ceiling)).toEqual({
    chief: 1,
    deputy: 1,
  });
});

it('all cells of a unit become one command, the date counting for deputies of the same act', () => {
  const { act, refused } = readSeats(rows, [
    typed('until', '2018年12月31日'),
    typed('deputy', '2'),
    typed('transitional', '1'),
    typed('absorbed', '交流'),
  ]);
  expect(refused).toEqual([]);
  expect(act).toMatchObject({
    type: 'set-posts',
    payload: {
      seats: { chief: 1, deputy: 2, transitional: { deputies: 1, until: '2018-12-31', absorbedBy: '交流任职' } },
    },
  });
  if (!act) throw new Error('no act');
  expect(checkCommand(structure, act)).toBeNull();
  expect(unitRows(applyCommand(structure, act))[0]?.posts.freed).toBe(2);
});

it('several units are one act; what cannot be is given back with its reason', () => {
  const { act, refused } = readSeats(rows, [
    typed('deputy', '1'),
    typed('deputy', '0', 'a-4'),
    typed('chief', '一'),
    typed('until', '2018-02-30'),
    typed('until', '2018-12-31', 'a-4'),
    typed('absorbed', '升职', 'a-4'),
  ]);
  expect(act).toMatchObject({ type: 'group', payload: { title: 'set-posts' } });
  expect(refused.map(({ problem }) => problem)).toEqual([
    'posts-whole',
    'until-wrong',
    'until-needs-deputies',
    'way-unknown',
  ]);
});

it('a cleared figure is none, and typing what stands there changes nothing', () => {
  expect(readSeats(rows, [typed('deputy', '3')]).act).toBeNull();
  expect(readSeats(rows, [typed('deputy', '')]).act).toMatchObject({ payload: { seats: { deputy: 0 } } });
});

it('what stands above the ceiling goes into transition in one act, and then nothing does', () => {
  const four = play(structureOf(plainDepartment('a', 5)), merge('a-1', 'a-2', 'a-3', 'a-4'));
  const act = seatToCeiling(postsRows(four, null));
  expect(act).toMatchObject({
    type: 'set-posts',
    payload: { unitId: 'a-1', seats: { chief: 1, deputy: 3, transitional: { deputies: 1, until: '' } } },
  });
  if (!act) throw new Error('no act');
  expect(checkCommand(four, act)).toBeNull();
  expect(seatToCeiling(postsRows(applyCommand(four, act), null))).toBeNull();
});
