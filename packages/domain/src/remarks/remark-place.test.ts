import { expect, test } from 'vitest';
import { command } from '../command.ts';
import type { DepartmentId, DivisionId, UnitId } from '../ids.ts';
import { merge, plainDepartment, play, structureOf } from '../testing/builders.ts';
import { knownPlace } from './remark-place.ts';

const start = structureOf(plainDepartment('a', 3), plainDepartment('b', 2));
const unit = (unitId: string) => ({ on: 'unit', unitId: unitId as UnitId }) as const;
const division = (divisionId: string) => ({ on: 'division', divisionId: divisionId as DivisionId }) as const;

test('a place has its department and the name it bears in the plan now', () => {
  const renamed = play(start, command('rename-unit', { unitId: 'b-1' as UnitId, name: '综合处' }));
  expect(knownPlace(renamed, unit('b-1'))).toEqual({ departmentId: 'b', name: '综合处' });
  expect(knownPlace(renamed, division('b-1'))).toEqual({ departmentId: 'b', name: 'b-1处' });
  const department = { on: 'department', departmentId: 'a' as DepartmentId } as const;
  expect(knownPlace(renamed, department)).toEqual({ departmentId: 'a', name: '市a局' });
});

test('a unit that went into another is no place any more, its division still is', () => {
  const merged = play(start, merge('a-1', 'a-2'));
  expect(knownPlace(merged, unit('a-2'))).toBeNull();
  expect(knownPlace(merged, division('a-2'))).toEqual({ departmentId: 'a', name: 'a-2处' });
});

test('the plan as a whole and its log belong to no department; what never was is no place', () => {
  const everywhere = { departmentId: null, name: '' };
  expect(knownPlace(start, { on: 'plan' })).toEqual(everywhere);
  expect(knownPlace(start, { on: 'entry', seq: 3 })).toEqual(everywhere);
  expect(knownPlace(start, division('nobody'))).toBeNull();
  expect(knownPlace(start, { on: 'department', departmentId: 'nobody' as DepartmentId })).toBeNull();
});
