import type { DepartmentId, SpecialistId } from '../ids.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Specialist } from '../specialist.ts';
import type { Structure } from '../structure.ts';
import { isDepartment, openDepartment, repeated } from './checks.ts';

interface Named {
  readonly departmentId: DepartmentId;
  readonly specialistIds: readonly SpecialistId[];
}

/** The named 专员 of an unlocked department, or why they cannot be had. */
export function namedSpecialists(
  structure: Structure,
  { departmentId, specialistIds }: Named,
): readonly Specialist[] | Rejection {
  const department = openDepartment(structure, departmentId);
  if (!isDepartment(department)) return department;
  const twice = repeated(specialistIds);
  if (twice) return twice;
  const named: Specialist[] = [];
  for (const specialistId of specialistIds) {
    const specialist = department.specialists?.find((each) => each.id === specialistId);
    if (!specialist) return reject('specialist-unknown', { specialistId });
    named.push(specialist);
  }
  return named;
}

/** Tells the 专员 found from why they could not be. */
export function areSpecialists(found: readonly Specialist[] | Rejection): found is readonly Specialist[] {
  return Array.isArray(found);
}
