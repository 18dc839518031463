import type { CommandDefinition } from '../command-definition.ts';
import type { SettleDivisions } from '../command.ts';
import { parkedNote } from '../parked.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { withParts } from '../structure-change.ts';
import { badReason, isDepartment } from './checks.ts';
import { parkAgain } from './park-divisions.ts';
import { departmentOfDivisions, homeOf } from './parking-checks.ts';

function check(structure: Structure, { divisionIds, decision }: SettleDivisions): Rejection | null {
  const department = departmentOfDivisions(structure, divisionIds);
  if (!isDepartment(department)) return department;
  const free = divisionIds.find((id) => parkedNote(department, id) === undefined);
  return free === undefined ? badReason(decision) : reject('division-not-parked', { divisionId: free });
}

/** 议定: divisions that were put aside are so no longer. What was decided stays in the log, for the minutes. */
export const settleDivisions: CommandDefinition<SettleDivisions> = {
  check,
  apply: (structure, { divisionIds }) => {
    const department = homeOf(structure, divisionIds);
    const parked = (department.parked ?? []).filter((each) => !divisionIds.includes(each.divisionId));
    return withParts(structure, department, { parked });
  },
  invert: (before, { divisionIds }) => parkAgain(before, divisionIds),
};
