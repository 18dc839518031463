import { removed } from '../ratios/reduction-ratio.ts';
import type { Rule } from './rule.ts';

/** 精简比例在区间外且未说明: allowed with a reason (“从实际出发”), so it reminds and never blocks. */
export const ratioOutsideBand: Rule = {
  id: 'ratio-outside-band',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M24', 'M27'] },
  needs: ['target'],
  fix: 'planner-decides',
  check: ({ department, ratio, position }) => {
    const outside = position.status === 'below' || position.status === 'above';
    if (!outside || department.deviationReason !== null) return [];
    return [
      {
        subjectIds: [department.id],
        data: {
          status: position.status,
          removed: removed(ratio),
          before: ratio.before,
          steps: position.stepsToBand ?? 0,
        },
      },
    ];
  },
};
