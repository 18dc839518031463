import { totalEstablishment } from '../establishment.ts';
import { isSetElsewhere } from './kinds-set-elsewhere.ts';
import { mergeMicroUnit } from './merge-micro-unit.ts';
import type { Rule } from './rule.ts';

/** 微型处室: one division of very few places still stands alone (分工过细、职责单一). */
export const microUnit: Rule = {
  id: 'micro-unit',
  severity: 'suggestion',
  basis: { source: 'report', mechanisms: ['M05'] },
  needs: ['establishment'],
  fix: mergeMicroUnit,
  check: ({ department, policy }) => {
    if (!department.inScope) return [];
    return department.units.flatMap((unit) => {
      if (unit.divisionIds.length !== 1 || isSetElsewhere(unit.kind)) return [];
      const places = totalEstablishment(unit.establishment);
      return places <= policy.microStaff
        ? [{ subjectIds: [unit.id], data: { name: unit.name, places, most: policy.microStaff } }]
        : [];
    });
  },
};
