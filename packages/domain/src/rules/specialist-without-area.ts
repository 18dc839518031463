import type { Rule } from './rule.ts';

/** 专员未明确方向: each works in one of the six areas at least. */
export const specialistWithoutArea: Rule = {
  id: 'specialist-without-area',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M20'] },
  needs: ['specialists'],
  fix: 'planner-decides',
  check: ({ department: { specialists = [] } }) => {
    const idle = specialists.filter(({ areas }) => areas.length === 0);
    if (idle.length === 0) return [];
    return [{ subjectIds: idle.map(({ id }) => id), data: { count: idle.length, specialists: specialists.length } }];
  },
};
