import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { RenameUnit } from '../command.ts';
import { normaliseName } from '../name.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { placeOfUnit } from '../structure-change.ts';
import { updateUnit } from '../unit-operations.ts';
import { badName, isPlace, openUnit } from './checks.ts';

function check(structure: Structure, payload: RenameUnit): Rejection | null {
  const place = openUnit(structure, payload.unitId);
  if (!isPlace(place)) return place;
  const bad = badName(structure, place.department.id, payload.name);
  if (bad) return bad;
  return normaliseName(payload.name) === place.unit.name ? reject('no-change', { name: place.unit.name }) : null;
}

/** 更名: never changes a count (law 11). */
export const renameUnit: CommandDefinition<RenameUnit> = {
  check,
  apply: (structure, { unitId, name }) => updateUnit(structure, unitId, { name: normaliseName(name) }),
  invert: (before, { unitId }) => [command('rename-unit', { unitId, name: placeOfUnit(before, unitId).unit.name })],
};
