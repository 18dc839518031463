import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { SetUnitKind } from '../command.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { placeOfUnit } from '../structure-change.ts';
import { updateUnit } from '../unit-operations.ts';
import { isPlace, openUnit } from './checks.ts';

function check(structure: Structure, { unitId, kind }: SetUnitKind): Rejection | null {
  const place = openUnit(structure, unitId);
  if (!isPlace(place)) return place;
  return place.unit.kind === kind ? reject('no-change', { name: place.unit.name }) : null;
}

export const setUnitKind: CommandDefinition<SetUnitKind> = {
  check,
  apply: (structure, { unitId, kind }) => updateUnit(structure, unitId, { kind }),
  invert: (before, { unitId }) => [command('set-unit-kind', { unitId, kind: placeOfUnit(before, unitId).unit.kind })],
};
