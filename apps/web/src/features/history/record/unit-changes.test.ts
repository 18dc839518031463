import type { DepartmentId } from '@dachushi/domain/ids.ts';
import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { unitChanges } from './unit-changes.ts';

const before = structureOf(plainDepartment('a', 3));
const after = play(before, merge('a-1', 'a-2'));
const of = (structure: typeof before) => structure.departments.get('a' as DepartmentId);

it('a merge marks the unit that grew and the one that went', () => {
  const changes = unitChanges(of(before), of(after)!);
  expect(changes.map(({ mark, unit }) => [unit.id, mark])).toEqual([
    ['a-1', 'changed'],
    ['a-3', 'same'],
    ['a-2', 'gone'],
  ]);
  expect(changes[0]?.was?.divisionIds).toHaveLength(1);
});

it('the start of the plan marks nothing', () => {
  expect(unitChanges(undefined, of(before)!).every(({ mark }) => mark === 'same')).toBe(true);
});
