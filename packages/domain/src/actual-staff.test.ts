import { expect, it } from 'vitest';
import { actualStaffIn, actualStaffOf } from './actual-staff.ts';
import { command } from './command.ts';
import type { DepartmentId, UnitId } from './ids.ts';
import { department, division, merge, play, structureOf } from './testing/builders.ts';

const staffed = (id: string, actualStaff?: number) => division(id, actualStaff === undefined ? {} : { actualStaff });

it('实有 of a unit is that of all its divisions, and unknown where one says nothing', () => {
  const structure = structureOf(department('a', [staffed('a-1', 5), staffed('a-2', 3), staffed('a-3')]));
  const staffOf = (of: typeof structure) =>
    [...of.departments.values()].flatMap(({ units }) => units.map((unit) => actualStaffOf(of.baseline, unit)));
  expect(staffOf(structure)).toEqual([5, 3, null]);
  expect(staffOf(play(structure, merge('a-1', 'a-2')))).toEqual([8, null]);
  expect(staffOf(play(structure, merge('a-1', 'a-3')))).toEqual([null, 3]);
});

it('a new unit without a division has no 实有', () => {
  const [unit] = [...structureOf(department('a', [staffed('a-1', 5)])).departments.values()].flatMap(
    ({ units }) => units,
  );
  const { baseline } = structureOf(department('a', [staffed('a-1', 5)]));
  expect(unit && actualStaffOf(baseline, { ...unit, divisionIds: [], absorbed: [] })).toBeNull();
});

it('实有 of a department is that of all its units, a new one without a division adds nothing', () => {
  const structure = structureOf(
    department('a', [staffed('a-1', 5), staffed('a-2', 3)]),
    department('b', [staffed('b-1', 4), staffed('b-2')]),
    department('c', []),
  );
  const staffIn = (of: typeof structure) =>
    [...of.departments.values()].map((each) => actualStaffIn(of.baseline, each));
  expect(staffIn(structure)).toEqual([8, null, null]);
  const created = command('create-unit', {
    departmentId: 'a' as DepartmentId,
    unitId: 'u-new' as UnitId,
    name: '新处',
    kind: '业务',
  });
  expect(staffIn(play(structure, merge('a-1', 'a-2'), created))).toEqual([8, null, null]);
});
