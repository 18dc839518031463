import type { IndexedBaseline } from './baseline.ts';
import type { Unit } from './structure.ts';

/** 实有人数 of a unit: of all the divisions it is made of; null when it has none or one of them says nothing. */
export function actualStaffOf(baseline: IndexedBaseline, unit: Unit): number | null {
  const ids = [...unit.divisionIds, ...unit.absorbed.map(({ divisionId }) => divisionId)];
  let staff = 0;
  for (const id of ids) {
    const actual = baseline.divisions.get(id)?.division.actualStaff;
    if (actual === undefined) return null;
    staff += actual;
  }
  return ids.length === 0 ? null : staff;
}
