import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { LockDepartment } from '../command.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { departmentOf, withDepartment } from '../structure-change.ts';
import { isDepartment, openDepartment } from './checks.ts';

function check(structure: Structure, { departmentId }: LockDepartment): Rejection | null {
  const department = openDepartment(structure, departmentId);
  return isDepartment(department) ? null : department;
}

/** 锁定: the room is done with this department; nothing in it changes until it is unlocked. */
export const lockDepartment: CommandDefinition<LockDepartment> = {
  check,
  apply: (structure, { departmentId }) =>
    withDepartment(structure, { ...departmentOf(structure, departmentId), locked: true }),
  invert: (_before, { departmentId }) => [command('unlock-department', { departmentId })],
};
