import type { DivisionId } from '../ids.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { DepartmentStructure, Structure } from '../structure.ts';
import { departmentOf } from '../structure-change.ts';
import { must } from '../must.ts';
import { openDepartment, repeated } from './checks.ts';

/** The one department, not locked, in which all these divisions stand. Protected ones may be talked about as well. */
export function departmentOfDivisions(
  structure: Structure,
  ids: readonly DivisionId[],
): DepartmentStructure | Rejection {
  const twice = repeated(ids);
  if (twice) return twice;
  const places = ids.map((id) => structure.baseline.divisions.get(id));
  const unknown = places.indexOf(undefined);
  if (unknown >= 0) return reject('division-unknown', { divisionId: ids[unknown] ?? '' });
  const homes = new Set(places.flatMap((place) => place?.departmentId ?? []));
  const [home, other] = homes;
  if (home === undefined || other !== undefined) return reject('cross-department', { divisionId: ids.at(-1) ?? '' });
  return openDepartment(structure, home);
}

/** The department of divisions that `departmentOfDivisions` let through. */
export function homeOf(structure: Structure, ids: readonly DivisionId[]): DepartmentStructure {
  const [first] = ids;
  const place = first === undefined ? undefined : structure.baseline.divisions.get(first);
  return departmentOf(structure, must(place, 'division').departmentId);
}
