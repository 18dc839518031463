import { totalEstablishment } from '../establishment.ts';
import { isCounted } from '../structure.ts';
import { isSetElsewhere } from './kinds-set-elsewhere.ts';
import type { Rule } from './rule.ts';

/** 编制低于最低数: no source gives a figure, so the least number is the plan's own setting. */
export const establishmentBelowMinimum: Rule = {
  id: 'establishment-below-minimum',
  severity: 'suggestion',
  basis: { source: 'setting', mechanisms: ['M05', 'M17'] },
  needs: ['establishment'],
  fix: 'planner-decides',
  check: ({ baseline, department, policy }) => {
    if (!department.inScope) return [];
    return department.units.flatMap((unit) => {
      const places = totalEstablishment(unit.establishment);
      if (places >= policy.minimumStaff || isSetElsewhere(unit.kind) || !isCounted(baseline, unit)) return [];
      return [{ subjectIds: [unit.id], data: { name: unit.name, places, least: policy.minimumStaff } }];
    });
  },
};
