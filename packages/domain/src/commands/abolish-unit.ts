import type { CommandDefinition } from '../command-definition.ts';
import type { AbolishUnit } from '../command.ts';
import { pathBack } from '../path-back.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import { findUnit } from '../structure.ts';
import type { Structure, Unit } from '../structure.ts';
import { placeOfUnit } from '../structure-change.ts';
import { abolishUnit as apply } from '../unit-operations.ts';
import { isPlace, openUnit, protectedUnit } from './checks.ts';

function check(structure: Structure, { unitId, intoUnitId }: AbolishUnit): Rejection | null {
  const place = openUnit(structure, unitId);
  if (!isPlace(place)) return place;
  if (intoUnitId === null) {
    return isBare(place.unit)
      ? null
      : (protectedUnit(structure, [place.unit]) ?? reject('destination-missing', { unitId, name: place.unit.name }));
  }
  if (intoUnitId === unitId) return reject('into-itself', { unitId });
  const into = findUnit(structure, intoUnitId);
  if (!into) return reject('unit-unknown', { unitId: intoUnitId });
  if (into.department.id !== place.department.id)
    return reject('cross-department', { unitId: intoUnitId, name: into.unit.name });
  return protectedUnit(structure, [place.unit, into.unit]);
}

function isBare(unit: Unit): boolean {
  const held = unit.divisionIds.length + unit.absorbed.length + unit.dutyIds.length + unit.itemIds.length;
  return held === 0 && unit.transferred === undefined;
}

/** 撤销: divisions end on stated grounds; duties, items, 编制 and posts have a named destination, so that nothing is lost from view. */
export const abolishUnit: CommandDefinition<AbolishUnit> = {
  check,
  apply,
  invert: (before, payload) =>
    pathBack(apply(before, payload), before, placeOfUnit(before, payload.unitId).department.id),
};
