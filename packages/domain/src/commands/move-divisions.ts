import type { CommandDefinition } from '../command-definition.ts';
import type { MoveDivisions } from '../command.ts';
import { pathBack } from '../path-back.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { placeOfUnit } from '../structure-change.ts';
import { moveDivisions as apply } from '../unit-operations.ts';
import { isPlace, openUnit, protectedUnit, repeated } from './checks.ts';
import { alreadyIn, unmovable } from './division-checks.ts';

function check(structure: Structure, payload: MoveDivisions): Rejection | null {
  const to = openUnit(structure, payload.toUnitId);
  if (!isPlace(to)) return to;
  return (
    repeated(payload.divisionIds) ??
    unmovable(structure, to.department, payload.divisionIds) ??
    alreadyIn(to.unit, payload.divisionIds) ??
    protectedUnit(structure, [to.unit])
  );
}

/** 移入: duties, items, 编制 and posts go along. An abolished division stays abolished; its destination changes. */
export const moveDivisions: CommandDefinition<MoveDivisions> = {
  check,
  apply,
  invert: (before, payload) =>
    pathBack(apply(before, payload), before, placeOfUnit(before, payload.toUnitId).department.id),
};
