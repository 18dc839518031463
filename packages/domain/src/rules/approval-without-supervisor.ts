import type { Rule } from './rule.ts';
import { assignSupervisor } from './suggest-supervisor.ts';

/** 审批事项无监管处室: nobody watches over what was approved. */
export const approvalWithoutSupervisor: Rule = {
  id: 'approval-without-supervisor',
  severity: 'error',
  basis: { source: 'report', mechanisms: ['M13'] },
  needs: ['items'],
  fix: assignSupervisor,
  check: ({ baseline, department, ledgers, items }) => {
    if (!department.inScope || ledgers.items.unsupervised.after === 0) return [];
    return department.units.flatMap((unit) =>
      unit.itemIds.flatMap((id) => {
        const item = baseline.items.get(id)?.item;
        return item?.nature === '审批' && !items.supervisors.has(id)
          ? [{ subjectIds: [id], data: { name: item.name, unit: unit.name } }]
          : [];
      }),
    );
  },
};
