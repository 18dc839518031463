import { expect, it } from 'vitest';
import { assess } from '../assess.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import type { DepartmentId, DivisionId, DutyId, UnitId } from '../ids.ts';
import type { Structure } from '../structure.ts';
import { merge, plainDepartment, play, structureOf } from '../testing/builders.ts';
import { compareScenarios } from './compare-scenarios.ts';
import { disruptionOf, NO_DISRUPTION } from './disruption.ts';
import { standingsOf } from './standing.ts';

const start = structureOf(plainDepartment('a', 5), plainDepartment('b', 3));
const rename = (unitId: string, name: string): Command => command('rename-unit', { unitId: unitId as UnitId, name });
const abolish = (unitId: string, into: string): Command =>
  command('abolish-unit', { unitId: unitId as UnitId, intoUnitId: into as UnitId, reasons: [] });
const create = (unitId: string, name: string): Command =>
  command('create-unit', { unitId: unitId as UnitId, departmentId: 'a' as DepartmentId, name, kind: '审批' });
const move = (to: string, ...ids: readonly string[]): Command =>
  command('move-divisions', { divisionIds: ids as readonly DivisionId[], toUnitId: to as UnitId });
const compared = (...structures: readonly Structure[]) =>
  compareScenarios(structures.map((structure) => ({ structure, assessment: assess(structure) })));
const marksOf = (structure: Structure) =>
  Object.fromEntries([...standingsOf(structure).divisions].map(([id, { standing }]) => [id, standing.mark]));

it('each division has one mark: kept, renamed, taken others in, gone into another, abolished', () => {
  const plan = play(
    start,
    merge('a-1', 'a-2'),
    rename('a-3', '新名处'),
    abolish('a-4', 'a-1'),
    create('u-1', '审批办'),
    move('u-1', 'a-5'),
  );
  expect(marksOf(plan)).toMatchObject({
    'a-1': '合并',
    'a-2': '移入',
    'a-3': '更名',
    'a-4': '撤销',
    'a-5': '移入',
    'b-1': '不变',
  });
});

it('a division split off again under a fresh id stands as it did', () => {
  const plan = play(
    start,
    merge('a-1', 'a-2'),
    command('detach-divisions', { divisionIds: ['a-2' as DivisionId], unitId: 'u-9' as UnitId }),
  );
  expect(marksOf(plan)['a-2']).toBe('不变');
});

it('rows stay with their division, wherever it went: moved is never gone here and come there', () => {
  const [one, two] = [play(start, merge('a-1', 'a-2')), play(start, merge('a-3', 'a-2'))];
  const { departments } = compared(one, two, start);
  const row = departments[0]?.rows.find(({ id }) => id === 'a-2');
  expect(row?.standings.map((standing) => [standing?.mark, standing?.unitId])).toEqual([
    ['移入', 'a-1'],
    ['移入', 'a-3'],
    ['不变', 'a-2'],
  ]);
  expect(row?.alike).toBe(false);
  expect(departments[0]?.rows.map(({ id }) => id)).toEqual(['a-1', 'a-2', 'a-3', 'a-4', 'a-5']);
});

it('a division untouched in every scenario says so without standings; one treated alike says that', () => {
  const { departments } = compared(
    play(start, merge('a-1', 'a-2')),
    play(start, merge('a-1', 'a-2'), rename('b-1', '改')),
  );
  const rows = new Map(departments.flatMap((department) => department.rows).map((row) => [row.id, row]));
  expect(rows.get('a-4')).toMatchObject({ standings: [], alike: true });
  expect(rows.get('a-1')).toMatchObject({ alike: true });
  expect(rows.get('a-1')?.standings).toHaveLength(2);
  expect(rows.get('b-1')).toMatchObject({ alike: false });
});

it('units that are new in two scenarios under other ids are one row when they bear one name', () => {
  const { departments } = compared(play(start, create('u-1', '审批办')), play(start, create('u-2', '审批办')), start);
  const rows = departments[0]?.rows.filter(({ isNew }) => isNew) ?? [];
  expect(rows).toHaveLength(1);
  expect(rows[0]?.standings.map((standing) => standing?.mark ?? null)).toEqual(['新设', '新设', null]);
});

it('nothing is disturbed before the first step, and by a change of name only its division is', () => {
  expect(disruptionOf(start)).toEqual(NO_DISRUPTION);
  expect(disruptionOf(play(start, rename('a-1', '新名处')))).toEqual({ ...NO_DISRUPTION, divisions: 1 });
});

it('a merger of two divisions of five places each concerns ten and moves five, with one duty and one chief', () => {
  expect(disruptionOf(play(start, merge('a-1', 'a-2')))).toEqual({
    people: 10,
    peopleMoving: 5,
    divisions: 2,
    duties: 1,
    items: 0,
    ended: 0,
    chiefsFreed: 1,
  });
});

it('a duty handed to another unit is moved, one that lapsed has ended', () => {
  const dutyIds = ['a-1-d1' as DutyId];
  expect(disruptionOf(play(start, command('move-duty', { dutyIds, toUnitId: 'a-2' as UnitId })))).toEqual({
    ...NO_DISRUPTION,
    duties: 1,
  });
  expect(disruptionOf(play(start, command('lapse-duty', { dutyIds, documentNo: '' })))).toEqual({
    ...NO_DISRUPTION,
    ended: 1,
  });
});

it('one department that seats more chiefs does not hide what another frees', () => {
  const more = command('set-posts', { unitId: 'b-1' as UnitId, seats: { chief: 2, deputy: 0 } });
  expect(disruptionOf(play(start, merge('a-1', 'a-2'), more)).chiefsFreed).toBe(1);
});
