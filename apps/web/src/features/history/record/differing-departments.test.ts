import { command } from '@dachushi/domain/command.ts';
import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import { merge, plainDepartment, play, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { differingDepartments } from './differing-departments.ts';

const start = structureOf(plainDepartment('a', 3), plainDepartment('b', 3), plainDepartment('c', 3));
const renamed = (name: string) => command('rename-unit', { unitId: 'b-1' as UnitId, name });

it('departments that came out different are named in official order', () => {
  const now = play(start, merge('c-1', 'c-2'), command('lock-department', { departmentId: 'a' as DepartmentId }));
  expect(differingDepartments(start, now)).toEqual(['a', 'c']);
});

it('a department that went elsewhere and came back is the same', () => {
  expect(differingDepartments(start, play(start, renamed('综合处'), renamed('b-1处')))).toEqual([]);
});
