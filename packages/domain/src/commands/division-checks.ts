import type { DivisionId } from '../ids.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import { isAbsorbed } from '../structure.ts';
import type { DepartmentStructure, Structure, Unit } from '../structure.ts';

/** Unknown, of another department, or protected. */
export function unmovable(
  structure: Structure,
  department: DepartmentStructure,
  ids: readonly DivisionId[],
): Rejection | null {
  for (const divisionId of ids) {
    const place = structure.baseline.divisions.get(divisionId);
    if (!place) return reject('division-unknown', { divisionId });
    const { division } = place;
    if (place.departmentId !== department.id) return reject('cross-department', { divisionId, name: division.name });
    if (division.protected) return reject('unit-protected', { divisionId, name: division.name, kind: division.kind });
  }
  return null;
}

/** Refuses when one of the divisions, live or absorbed, is in the unit already. */
export function alreadyIn(unit: Unit, ids: readonly DivisionId[]): Rejection | null {
  const there = ids.find((id) => unit.divisionIds.includes(id) || isAbsorbed(unit, id));
  return there === undefined ? null : reject('already-there', { divisionId: there, unitId: unit.id, name: unit.name });
}

/** Live and abolished divisions cannot be detached together, nor abolished ones that ended on different grounds. */
export function mixedFates(department: DepartmentStructure, ids: readonly DivisionId[]): Rejection | null {
  const fates = new Set(ids.map((id) => fate(department, id)));
  return fates.size > 1 ? reject('abolished-mixed') : null;
}

function fate(department: DepartmentStructure, id: DivisionId): string {
  for (const unit of department.units) {
    const absorbed = unit.absorbed.find((each) => each.divisionId === id);
    if (absorbed) return `${unit.id}: ${absorbed.reasons.join()}`;
  }
  return 'live';
}
