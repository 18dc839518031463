import type { IndexedBaseline } from './baseline.ts';
import type { DivisionId } from './ids.ts';
import type { DepartmentStructure, Unit } from './structure.ts';

/** 实有人数 of a unit: of all the divisions it is made of; null when it has none or one of them says nothing. */
export function actualStaffOf(baseline: IndexedBaseline, unit: Unit): number | null {
  return staffOf(baseline, divisionsOf(unit));
}

/** 实有人数 of all units of a department together; null when it has no division or one of them says nothing. */
export function actualStaffIn(baseline: IndexedBaseline, { units }: DepartmentStructure): number | null {
  return staffOf(baseline, units.flatMap(divisionsOf));
}

function divisionsOf({ divisionIds, absorbed }: Unit): readonly DivisionId[] {
  return [...divisionIds, ...absorbed.map(({ divisionId }) => divisionId)];
}

function staffOf(baseline: IndexedBaseline, ids: readonly DivisionId[]): number | null {
  let staff = 0;
  for (const id of ids) {
    const actual = baseline.divisions.get(id)?.division.actualStaff;
    if (actual === undefined) return null;
    staff += actual;
  }
  return ids.length === 0 ? null : staff;
}
