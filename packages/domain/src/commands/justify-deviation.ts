import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { JustifyDeviation } from '../command.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { departmentOf, withDepartment } from '../structure-change.ts';
import { badReason, isDepartment, openDepartment } from './checks.ts';

function check(structure: Structure, { departmentId, reason }: JustifyDeviation): Rejection | null {
  const department = openDepartment(structure, departmentId);
  if (!isDepartment(department)) return department;
  const bad = badReason(reason);
  if (bad) return bad;
  return department.deviationReason === cleaned(reason) ? reject('no-change', { departmentId }) : null;
}

function cleaned(reason: string | null): string | null {
  return reason?.trim() || null;
}

/** 偏离说明: a ratio outside the band is in order once its reason is written down (M24). */
export const justifyDeviation: CommandDefinition<JustifyDeviation> = {
  check,
  apply: (structure, { departmentId, reason }) =>
    withDepartment(structure, { ...departmentOf(structure, departmentId), deviationReason: cleaned(reason) }),
  invert: (before, { departmentId }) => [
    command('justify-deviation', { departmentId, reason: departmentOf(before, departmentId).deviationReason }),
  ],
};
