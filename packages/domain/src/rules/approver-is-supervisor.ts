import type { Rule } from './rule.ts';
import { assignSupervisor } from './suggest-supervisor.ts';

/** 同一机构既审批又监管同一事项: whoever grants an approval does not watch over it as well, item by item. */
export const approverIsSupervisor: Rule = {
  id: 'approver-is-supervisor',
  severity: 'error',
  basis: { source: 'report', mechanisms: ['M16'] },
  needs: ['items'],
  fix: assignSupervisor,
  check: ({ baseline, department, ledgers, items }) => {
    if (!department.inScope || ledgers.items.selfSupervised.after === 0) return [];
    return department.units.flatMap((unit) =>
      unit.itemIds.flatMap((id) => {
        const item = baseline.items.get(id)?.item;
        return item?.nature === '审批' && items.supervisors.get(id) === unit
          ? [{ subjectIds: [id], data: { name: item.name, unit: unit.name } }]
          : [];
      }),
    );
  },
};
