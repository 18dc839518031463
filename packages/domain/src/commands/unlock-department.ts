import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { UnlockDepartment } from '../command.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { departmentOf, withDepartment } from '../structure-change.ts';

function check(structure: Structure, { departmentId }: UnlockDepartment): Rejection | null {
  const department = structure.departments.get(departmentId);
  if (!department) return reject('department-unknown', { departmentId });
  return department.locked ? null : reject('department-not-locked', { departmentId });
}

export const unlockDepartment: CommandDefinition<UnlockDepartment> = {
  check,
  apply: (structure, { departmentId }) =>
    withDepartment(structure, { ...departmentOf(structure, departmentId), locked: false }),
  invert: (_before, { departmentId }) => [command('lock-department', { departmentId })],
};
