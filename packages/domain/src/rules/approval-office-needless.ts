import type { Rule } from './rule.ts';

/** 审批事项较少而单设审批机构: below the number set in the plan a shared desk does. */
export const approvalOfficeNeedless: Rule = {
  id: 'approval-office-needless',
  severity: 'suggestion',
  basis: { source: 'report', mechanisms: ['M33'] },
  needs: ['items'],
  fix: 'planner-decides',
  check: ({ department, policy, ledgers }) => {
    const approvals = ledgers.items.approvals.after;
    const from = policy.approvalOfficeFrom;
    if (!department.inScope || approvals >= from) return [];
    return department.units
      .filter(({ kind }) => kind === '审批')
      .map((unit) => ({ subjectIds: [unit.id], data: { name: unit.name, approvals, from } }));
  },
};
