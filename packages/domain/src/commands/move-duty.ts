import type { CommandDefinition } from '../command-definition.ts';
import type { MoveDuty } from '../command.ts';
import { moveDuties as apply } from '../holding-operations.ts';
import { pathBack } from '../path-back.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { placeOfUnit } from '../structure-change.ts';
import { isDepartment, isPlace, openUnit, repeated } from './checks.ts';
import { departmentOfDuties } from './holding-checks.ts';

function check(structure: Structure, { dutyIds, toUnitId }: MoveDuty): Rejection | null {
  const to = openUnit(structure, toUnitId);
  if (!isPlace(to)) return to;
  const twice = repeated(dutyIds);
  if (twice) return twice;
  const home = departmentOfDuties(structure, dutyIds);
  if (!isDepartment(home)) return home;
  if (home.id !== to.department.id) return reject('cross-department', { unitId: toUnitId, name: to.unit.name });
  const held = new Set(to.unit.dutyIds);
  const there = dutyIds.find((id) => held.has(id));
  return there === undefined ? null : reject('already-there', { dutyId: there, unitId: toUnitId, name: to.unit.name });
}

/** 职责划转 inside a department: every duty keeps exactly one holder (law 4). */
export const moveDuty: CommandDefinition<MoveDuty> = {
  check,
  apply,
  invert: (before, payload) =>
    pathBack(apply(before, payload), before, placeOfUnit(before, payload.toUnitId).department.id),
};
