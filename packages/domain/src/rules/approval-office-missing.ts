import { concentrateApprovals } from '../approval-office.ts';
import type { Rule } from './rule.ts';

/** 应设未设行政审批办公室: many approvals and no unit whose one task they are. How many are many is set in the plan. */
export const approvalOfficeMissing: Rule = {
  id: 'approval-office-missing',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M33'] },
  needs: ['items'],
  fix: ({ structure, department }) => concentrateApprovals(structure, department.id),
  check: ({ department, policy, ledgers }) => {
    const approvals = ledgers.items.approvals.after;
    const from = policy.approvalOfficeFrom;
    if (!department.inScope || approvals === 0 || approvals < from) return [];
    if (department.units.some(({ kind }) => kind === '审批')) return [];
    return [{ subjectIds: [department.id], data: { approvals, from } }];
  },
};
