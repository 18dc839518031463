import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { CreateSpecialist } from '../command.ts';
import { byCodePoint } from '../official-order.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import { orderAreas } from '../specialist.ts';
import type { Structure } from '../structure.ts';
import { departmentOf, withParts } from '../structure-change.ts';
import { badReason, isDepartment, openDepartment, repeated } from './checks.ts';

function check(structure: Structure, { departmentId, specialistIds, source }: CreateSpecialist): Rejection | null {
  const department = openDepartment(structure, departmentId);
  if (!isDepartment(department)) return department;
  const twice = repeated(specialistIds);
  if (twice) return twice;
  const named = new Set<string>(specialistIds);
  for (const each of structure.departments.values()) {
    const taken = each.specialists?.find(({ id }) => named.has(id));
    if (taken) return reject('specialist-id-taken', { specialistId: taken.id });
  }
  return badReason(source);
}

/** 设专员 with freed posts (M18). More than were freed is let through; the ledger then asks where they come from. */
export const createSpecialist: CommandDefinition<CreateSpecialist> = {
  check,
  apply: (structure, { departmentId, specialistIds, origin, source, areas }) => {
    const department = departmentOf(structure, departmentId);
    const created = specialistIds.map((id) => ({ id, origin, source: source.trim(), areas: orderAreas(areas) }));
    return withParts(structure, department, {
      specialists: [...(department.specialists ?? []), ...created].sort((a, b) => byCodePoint(a.id, b.id)),
    });
  },
  invert: (_before, { departmentId, specialistIds }) => [
    command('withdraw-specialist', { departmentId, specialistIds }),
  ],
};
