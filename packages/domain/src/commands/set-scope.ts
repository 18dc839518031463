import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { SetScope } from '../command.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { departmentOf, withDepartment } from '../structure-change.ts';
import { badReason, isDepartment, openDepartment } from './checks.ts';

function check(structure: Structure, payload: SetScope): Rejection | null {
  const department = openDepartment(structure, payload.departmentId);
  if (!isDepartment(department)) return department;
  const reason = reasonOf(payload);
  if (!payload.inScope && reason === null) return reject('reason-missing', { departmentId: department.id });
  const bad = badReason(reason);
  if (bad) return bad;
  const unchanged = department.inScope === payload.inScope && department.exemptReason === reason;
  return unchanged ? reject('no-change', { departmentId: department.id }) : null;
}

function reasonOf({ inScope, reason }: SetScope): string | null {
  return inScope ? null : reason?.trim() || null;
}

/** 纳入范围 decides the base of ② and ③, so leaving it needs a reason that is printed. */
export const setScope: CommandDefinition<SetScope> = {
  check,
  apply: (structure, payload) =>
    withDepartment(structure, {
      ...departmentOf(structure, payload.departmentId),
      inScope: payload.inScope,
      exemptReason: reasonOf(payload),
    }),
  invert: (before, { departmentId }) => {
    const { inScope, exemptReason } = departmentOf(before, departmentId);
    return [command('set-scope', { departmentId, inScope, reason: exemptReason })];
  },
};
