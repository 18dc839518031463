import type { CommandDefinition } from '../command-definition.ts';
import type { MergeUnits } from '../command.ts';
import { pathBack } from '../path-back.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import { findUnit } from '../structure.ts';
import type { Structure, Unit } from '../structure.ts';
import { placeOfUnit } from '../structure-change.ts';
import { mergeUnits as apply } from '../unit-operations.ts';
import { badName, isPlace, openUnit, protectedUnit, repeated } from './checks.ts';

function check(structure: Structure, payload: MergeUnits): Rejection | null {
  const { unitIds, intoUnitId } = payload;
  const into = openUnit(structure, intoUnitId);
  if (!isPlace(into)) return into;
  const twice = repeated(unitIds);
  if (twice) return twice;
  if (unitIds.includes(intoUnitId)) return reject('into-itself', { unitId: intoUnitId });
  const going: Unit[] = [];
  for (const unitId of unitIds) {
    const place = findUnit(structure, unitId);
    if (!place) return reject('unit-unknown', { unitId });
    if (place.department.id !== into.department.id)
      return reject('cross-department', { unitId, name: place.unit.name });
    going.push(place.unit);
  }
  return protectedUnit(structure, [into.unit, ...going]) ?? badName(structure, into.department.id, payload.name);
}

/** 合并: whole units go into one that stays (M28). Chiefs beyond the first are freed, nothing else is lost. */
export const mergeUnits: CommandDefinition<MergeUnits> = {
  check,
  apply,
  invert: (before, payload) =>
    pathBack(apply(before, payload), before, placeOfUnit(before, payload.intoUnitId).department.id),
};
