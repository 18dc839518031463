import type { Rule } from './rule.ts';

/** 合并未说明理由: each merge or abolition stands on one of the five grounds. */
export const mergeWithoutReason: Rule = {
  id: 'merge-without-reason',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M28'] },
  needs: ['divisions'],
  fix: 'planner-decides',
  check: ({ department }) =>
    department.units.flatMap((unit) => {
      const unnamed = unit.absorbed.filter((each) => each.reasons.length === 0).length;
      const merged = unit.divisionIds.length > 1 && unit.reasons.length === 0;
      return merged || unnamed > 0
        ? [
            {
              subjectIds: [unit.id],
              data: { name: unit.name, sources: unit.divisionIds.length + unit.absorbed.length },
            },
          ]
        : [];
    }),
};
