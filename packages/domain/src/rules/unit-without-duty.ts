import { isCounted } from '../structure.ts';
import type { Rule } from './rule.ts';

/** 四定链条断裂: a unit without a duty or an item stands on nothing. Silent where the baseline says no duties at all. */
export const unitWithoutDuty: Rule = {
  id: 'unit-without-duty',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M15'] },
  needs: ['duties', 'items'],
  fix: 'planner-decides',
  check: ({ baseline, before, department }) => {
    const idle = department.units.filter(({ dutyIds, itemIds }) => dutyIds.length + itemIds.length === 0);
    if (idle.length === 0 || before.divisions.every(({ duties }) => duties.length === 0)) return [];
    return idle
      .filter((unit) => isCounted(baseline, unit))
      .map((unit) => ({ subjectIds: [unit.id], data: { name: unit.name } }));
  },
};
