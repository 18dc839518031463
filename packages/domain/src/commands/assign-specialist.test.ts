import { expect, it } from 'vitest';
import { applyCommand, invertCommand } from '../apply-command.ts';
import { command } from '../command.ts';
import type { DepartmentId, SpecialistId } from '../ids.ts';
import { recordOfStructure } from '../record.ts';
import type { SpecialistArea } from '../specialist.ts';
import { plainDepartment, play, structureOf } from '../testing/builders.ts';

const departmentId = 'a' as DepartmentId;

function create(id: string, ...areas: readonly SpecialistArea[]) {
  const specialistIds = [id as SpecialistId];
  return command('create-specialist', { departmentId, specialistIds, origin: '正职', source: '', areas });
}

it('areas given to two 专员, one of whom had them already, can be taken back', () => {
  const before = play(structureOf(plainDepartment('a', 2)), create('s-1', '安全生产'), create('s-2'));
  const specialistIds = ['s-1', 's-2'] as readonly string[] as readonly SpecialistId[];
  const assign = command('assign-specialist', { departmentId, specialistIds, areas: ['安全生产'] });
  const back = play(applyCommand(before, assign), ...invertCommand(before, assign));
  expect(recordOfStructure(back)).toEqual(recordOfStructure(before));
});
