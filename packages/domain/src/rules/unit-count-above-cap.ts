import { totalEstablishment } from '../establishment.ts';
import { rowFor } from '../policy.ts';
import type { Rule } from './rule.ts';

/** 内设机构数超上限: more units than the cap for the department's approved places, where the policy sets one. */
export const unitCountAboveCap: Rule = {
  id: 'unit-count-above-cap',
  severity: 'warning',
  basis: { source: 'setting', mechanisms: ['M02'] },
  needs: ['divisions', 'establishment'],
  fix: 'planner-decides',
  check: ({ department, policy, ratio, ledgers: { establishment } }) => {
    if (!policy.unitCap) return [];
    const places = totalEstablishment(establishment.units) + totalEstablishment(establishment.reserve);
    const { most } = rowFor(policy.unitCap, places);
    return ratio.after > most ? [{ subjectIds: [department.id], data: { count: ratio.after, most, places } }] : [];
  },
};
