import type { CommandDefinition } from '../command-definition.ts';
import type { LapseDuty } from '../command.ts';
import { departmentOfDuty } from '../holders.ts';
import { lapseDuties as apply } from '../holding-operations.ts';
import { pathBack } from '../path-back.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { badReason, isDepartment, repeated } from './checks.ts';
import { departmentOfDuties } from './holding-checks.ts';

function check(structure: Structure, { dutyIds, documentNo }: LapseDuty): Rejection | null {
  const twice = repeated(dutyIds);
  if (twice) return twice;
  const home = departmentOfDuties(structure, dutyIds);
  if (!isDepartment(home)) return home;
  const bad = badReason(documentNo);
  if (bad) return bad;
  const ended = (id: string): boolean =>
    home.lapsedDuties?.some((each) => each.dutyId === id && each.documentNo === documentNo.trim()) === true;
  return dutyIds.every(ended) ? reject('no-change') : null;
}

/** 职责取消: a recorded end. Without a document number it is let through and pointed out (M15). */
export const lapseDuty: CommandDefinition<LapseDuty> = {
  check,
  apply,
  invert: (before, payload) =>
    pathBack(apply(before, payload), before, departmentOfDuty(before.baseline, payload.dutyIds[0])),
};
