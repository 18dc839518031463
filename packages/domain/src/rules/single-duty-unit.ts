import type { Department } from '../division.ts';
import { isProtected } from '../structure.ts';
import { isSetElsewhere } from './kinds-set-elsewhere.ts';
import type { Rule } from './rule.ts';
import { dutyText } from './wording-of.ts';

/** 职能单一: a division left as it was, with one duty and no item (分工过细、职责单一). */
export const singleDutyUnit: Rule = {
  id: 'single-duty-unit',
  severity: 'suggestion',
  basis: { source: 'report', mechanisms: ['M05', 'M28'] },
  needs: ['duties', 'items'],
  fix: 'planner-decides',
  check: ({ baseline, before, department }) => {
    if (!department.inScope || !isToldApart(before)) return [];
    return department.units
      .filter(({ divisionIds, absorbed, dutyIds, itemIds, kind }) => {
        const alone = divisionIds.length === 1 && absorbed.length === 0;
        return alone && dutyIds.length === 1 && itemIds.length === 0 && !isSetElsewhere(kind);
      })
      .filter((unit) => !isProtected(baseline, unit))
      .map((unit) => ({
        subjectIds: [unit.id],
        data: { name: unit.name, duty: unit.dutyIds.map((id) => dutyText(baseline, id)).join('；') },
      }));
  },
};

/** Where no division has two duties, the ledger gave all of them in one sentence, and one says nothing. */
function isToldApart({ divisions }: Department): boolean {
  return divisions.some(({ duties }) => duties.length > 1);
}
