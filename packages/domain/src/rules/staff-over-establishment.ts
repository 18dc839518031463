import { placeOf } from '../compose-unit.ts';
import { totalEstablishment } from '../establishment.ts';
import type { Rule } from './rule.ts';

/** 实有超核定: more people than approved places, as far as the numbers of people are known. */
export const staffOverEstablishment: Rule = {
  id: 'staff-over-establishment',
  severity: 'warning',
  basis: { source: 'regulation-486', mechanisms: ['M02'] },
  needs: ['establishment'],
  fix: 'planner-decides',
  check: ({ baseline, department }) =>
    department.units.flatMap((unit) => {
      let staff = 0;
      for (const id of unit.divisionIds) staff += placeOf(baseline, id).division.actualStaff ?? 0;
      for (const { divisionId } of unit.absorbed) staff += placeOf(baseline, divisionId).division.actualStaff ?? 0;
      if (staff === 0) return [];
      const places = totalEstablishment(unit.establishment);
      return staff > places ? [{ subjectIds: [unit.id], data: { name: unit.name, staff, places } }] : [];
    }),
};
