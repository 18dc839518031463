import type { CommandDefinition } from '../command-definition.ts';
import type { DetachDivisions } from '../command.ts';
import type { DepartmentId, DivisionId, UnitId } from '../ids.ts';
import { must } from '../must.ts';
import { pathBack } from '../path-back.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import { findUnit } from '../structure.ts';
import type { Structure } from '../structure.ts';
import { detachDivisions as apply } from '../unit-operations.ts';
import { badName, isDepartment, openDepartment, repeated } from './checks.ts';
import { mixedFates, unmovable } from './division-checks.ts';

function check(structure: Structure, payload: DetachDivisions): Rejection | null {
  const { divisionIds, unitId } = payload;
  const twice = repeated(divisionIds);
  if (twice) return twice;
  const departmentId = homeOf(structure, divisionIds);
  if (departmentId === undefined) return reject('division-unknown', { divisionId: divisionIds[0] ?? '' });
  const department = openDepartment(structure, departmentId);
  if (!isDepartment(department)) return department;
  return (
    unmovable(structure, department, divisionIds) ??
    mixedFates(department, divisionIds) ??
    takenId(structure, departmentId, unitId) ??
    badName(structure, departmentId, payload.name)
  );
}

/** A free id, or the id of a division of this department whose unit is gone (putting it back under its old id). */
function takenId(structure: Structure, departmentId: DepartmentId, unitId: UnitId): Rejection | null {
  const namesake = structure.baseline.divisions.get(unitId as string as DivisionId);
  const foreign = namesake !== undefined && namesake.departmentId !== departmentId;
  return foreign || findUnit(structure, unitId) ? reject('unit-id-taken', { unitId }) : null;
}

function homeOf(structure: Structure, ids: readonly DivisionId[]): DepartmentId | undefined {
  const [first] = ids;
  return first === undefined ? undefined : structure.baseline.divisions.get(first)?.departmentId;
}

/** 拆出 to a unit of their own; for abolished divisions 恢复设置. */
export const detachDivisions: CommandDefinition<DetachDivisions> = {
  check,
  apply,
  invert: (before, payload) =>
    pathBack(apply(before, payload), before, must(homeOf(before, payload.divisionIds), 'department of the divisions')),
};
