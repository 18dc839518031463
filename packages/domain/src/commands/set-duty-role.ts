import type { CommandDefinition } from '../command-definition.ts';
import type { SetDutyRole } from '../command.ts';
import { leaderOf } from '../holders.ts';
import { setDutyRole as apply } from '../holding-operations.ts';
import { pathBack } from '../path-back.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { placeOfUnit } from '../structure-change.ts';
import { isDepartment, isPlace, openUnit } from './checks.ts';
import { departmentOfDuties } from './holding-checks.ts';

function check(structure: Structure, { dutyId, unitId, role }: SetDutyRole): Rejection | null {
  const place = openUnit(structure, unitId);
  if (!isPlace(place)) return place;
  const { unit } = place;
  const home = departmentOfDuties(structure, [dutyId]);
  if (!isDepartment(home)) return home;
  if (home.id !== place.department.id) return reject('cross-department', { unitId, name: unit.name });
  const leads = unit.dutyIds.includes(dutyId);
  const assists = unit.assists?.includes(dutyId) === true;
  if (role === '配合' && leads) return reject('already-there', { dutyId, unitId, name: unit.name });
  if (role === '配合' && !leaderOf(home, dutyId)) return reject('duty-ended', { dutyId });
  const same = role === '牵头' ? leads : role === '配合' ? assists : !assists;
  return same ? reject('no-change', { name: unit.name }) : null;
}

/** 牵头与配合: a shared duty has one lead, the others assist (486 Art. 10; M45). */
export const setDutyRole: CommandDefinition<SetDutyRole> = {
  check,
  apply,
  invert: (before, payload) =>
    pathBack(apply(before, payload), before, placeOfUnit(before, payload.unitId).department.id),
};
