import { approvalOfficeOf, itemsOfNature } from '../approval-office.ts';
import { command } from '../command.ts';
import type { Command } from '../command.ts';
import type { FixQuestion, Rule } from './rule.ts';

/** 审监未分离: one unit handles approvals and also supervision; inside a department they belong to two. */
export const approvesAndSupervises: Rule = {
  id: 'approves-and-supervises',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M16'] },
  needs: ['items'],
  fix: moveApprovals,
  check: ({ department, items }) => {
    if (!department.inScope) return [];
    return [...items.ofUnit].flatMap(([unit, { approvals, supervisions }]) =>
      approvals > 0 && supervisions > 0
        ? [{ subjectIds: [unit.id], data: { name: unit.name, approvals, supervisions } }]
        : [],
    );
  },
};

/** To the department's own 审批 unit; nothing where it has none, or none that keeps clear of supervision itself. */
function moveApprovals({ structure: { baseline }, department, finding }: FixQuestion): readonly Command[] {
  const office = approvalOfficeOf(baseline, department);
  const unit = department.units.find(({ id }) => id === finding.subjectIds[0]);
  if (!unit || !office || office === unit || department.locked) return [];
  if (itemsOfNature(baseline, office, '监管').length > 0) return [];
  return [command('assign-item', { itemIds: itemsOfNature(baseline, unit, '审批'), role: '承办', unitId: office.id })];
}
