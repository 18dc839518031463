import { concentrateApprovals } from '../approval-office.ts';
import type { Rule } from './rule.ts';

/** So many names are said; the rest is counted. */
const NAMED = 6;

/**
 * 审批事项未集中: where there are many approvals, one unit of the department grants them all. Below the number set in the
 * plan they may share a desk instead.
 */
export const approvalsScattered: Rule = {
  id: 'approvals-scattered',
  severity: 'warning',
  basis: { source: 'press', mechanisms: ['M14'] },
  needs: ['items'],
  fix: ({ structure, department }) => concentrateApprovals(structure, department.id),
  check: ({ department, policy, ledgers, items }) => {
    const approvals = ledgers.items.approvals.after;
    if (!department.inScope || approvals < policy.approvalOfficeFrom) return [];
    const handling = [...items.ofUnit].filter(([, counts]) => counts.approvals > 0).map(([unit]) => unit);
    const outside = handling.filter(({ kind }) => kind !== '审批');
    const leftOutside = outside.length > 0 && department.units.some(({ kind }) => kind === '审批');
    if (handling.length < 2 && !leftOutside) return [];
    const names = handling.slice(0, NAMED).map(({ name }) => name);
    return [{ subjectIds: [department.id], data: { approvals, units: handling.length, names: names.join('、') } }];
  },
};
