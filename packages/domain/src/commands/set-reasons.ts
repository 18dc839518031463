import type { CommandDefinition } from '../command-definition.ts';
import { command } from '../command.ts';
import type { SetReasons } from '../command.ts';
import { orderReasons } from '../reason.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { placeOfUnit } from '../structure-change.ts';
import { updateUnit } from '../unit-operations.ts';
import { isPlace, openUnit } from './checks.ts';

function check(structure: Structure, { unitId, reasons }: SetReasons): Rejection | null {
  const place = openUnit(structure, unitId);
  if (!isPlace(place)) return place;
  return orderReasons(reasons).join() === place.unit.reasons.join()
    ? reject('no-change', { name: place.unit.name })
    : null;
}

/** 理由 of a merge, given or corrected after the drop (M28). */
export const setReasons: CommandDefinition<SetReasons> = {
  check,
  apply: (structure, { unitId, reasons }) => updateUnit(structure, unitId, { reasons: orderReasons(reasons) }),
  invert: (before, { unitId }) => [
    command('set-reasons', { unitId, reasons: placeOfUnit(before, unitId).unit.reasons }),
  ],
};
