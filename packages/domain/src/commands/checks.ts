import { isBlank } from '../blank-text.ts';
import type { DepartmentId, UnitId } from '../ids.ts';
import { nameProblem } from '../name.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import { findUnit, isProtected } from '../structure.ts';
import type { DepartmentStructure, Structure, Unit, UnitPlace } from '../structure.ts';

/** Longest 说明 in characters. */
export const MAX_REASON_LENGTH = 500;

/** Tells what `openUnit` found from why it could not. */
export function isPlace(found: UnitPlace | Rejection): found is UnitPlace {
  return 'unit' in found;
}

/** The unit, if it exists and its department is not locked. */
export function openUnit(structure: Structure, unitId: UnitId): UnitPlace | Rejection {
  const place = findUnit(structure, unitId);
  if (!place) return reject('unit-unknown', { unitId });
  return lockedDepartment(place.department) ?? place;
}

/** Why nothing may change in this department, or null. */
function lockedDepartment(department: DepartmentStructure): Rejection | null {
  return department.locked ? reject('department-locked', { departmentId: department.id }) : null;
}

/** The department, if it exists and is not locked. */
export function openDepartment(structure: Structure, departmentId: DepartmentId): DepartmentStructure | Rejection {
  const department = structure.departments.get(departmentId);
  if (!department) return reject('department-unknown', { departmentId });
  return lockedDepartment(department) ?? department;
}

/** Tells what `openDepartment` found from why it could not. */
export function isDepartment(found: DepartmentStructure | Rejection): found is DepartmentStructure {
  return 'units' in found;
}

/** 机关党委 and others set by rules outside the plan are neither merged nor merged into. */
export function protectedUnit(structure: Structure, units: readonly Unit[]): Rejection | null {
  const found = units.find((unit) => isProtected(structure.baseline, unit));
  return found ? reject('unit-protected', { unitId: found.id, name: found.name, kind: found.kind }) : null;
}

/** A long name that a division of the department has borne from the start is let through: giving it back must stay possible. */
export function badName(structure: Structure, departmentId: DepartmentId, name: string | undefined): Rejection | null {
  const problem = name === undefined ? null : nameProblem(name);
  const borne = structure.baseline.departments.get(departmentId)?.divisions.some((division) => division.name === name);
  return problem === null || borne ? null : reject(problem, { name: (name ?? '').slice(0, 80) });
}

/** Refuses an empty list and one that names something twice. */
export function repeated(ids: readonly string[]): Rejection | null {
  if (ids.length === 0) return reject('nothing-named');
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  return twice === undefined ? null : reject('ids-repeated', { id: twice });
}

/** Refuses a written text that is longer than it may be, or of which nothing can be seen. None at all may be in order. */
export function badReason(text: string | null): Rejection | null {
  if (text !== null && text.trim() !== '' && isBlank(text)) return reject('reason-missing');
  return text !== null && [...text.trim()].length > MAX_REASON_LENGTH
    ? reject('reason-too-long', { longest: MAX_REASON_LENGTH })
    : null;
}
