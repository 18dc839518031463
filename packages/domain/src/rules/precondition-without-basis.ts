import type { Rule } from './rule.ts';
import { standingItems } from './standing-items.ts';

/** 无依据前置条件: applicants are still asked for what no law asks of them. One finding names all such items of a department. */
export const preconditionWithoutBasis: Rule = {
  id: 'precondition-without-basis',
  severity: 'suggestion',
  basis: { source: 'report', mechanisms: ['M12'] },
  needs: ['items'],
  fix: 'planner-decides',
  check: (view) => {
    if (!view.department.inScope) return [];
    let preconditions = 0;
    const asking = standingItems(view, (item, promised) => {
      const count = promised.preconditions ?? item.preconditions ?? 0;
      preconditions += count;
      return count > 0;
    });
    return asking.length === 0
      ? []
      : [{ subjectIds: asking.map(({ item }) => item.id), data: { items: asking.length, preconditions } }];
  },
};
