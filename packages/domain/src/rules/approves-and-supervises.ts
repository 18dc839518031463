import type { Rule } from './rule.ts';

/** 审监未分离: one unit handles approvals and also supervision; inside a department they belong to two. */
export const approvesAndSupervises: Rule = {
  id: 'approves-and-supervises',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M16'] },
  needs: ['items'],
  fix: 'planner-decides',
  check: ({ baseline, department }) => {
    if (!department.inScope) return [];
    return department.units.flatMap((unit) => {
      const natures = unit.itemIds.map((id) => baseline.items.get(id)?.item.nature);
      const approvals = natures.filter((nature) => nature === '审批').length;
      const supervisions = natures.length - approvals;
      return approvals > 0 && supervisions > 0
        ? [{ subjectIds: [unit.id], data: { name: unit.name, approvals, supervisions } }]
        : [];
    });
  },
};
