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
    const asking = standingItems(view)
      .map(({ item, promised }) => ({ id: item.id, count: promised.preconditions ?? item.preconditions ?? 0 }))
      .filter(({ count }) => count > 0);
    if (asking.length === 0) return [];
    const preconditions = asking.reduce((sum, { count }) => sum + count, 0);
    return [{ subjectIds: asking.map(({ id }) => id), data: { items: asking.length, preconditions } }];
  },
};
