import type { Rule } from './rule.ts';

/** 无整数解: with so few divisions no whole number lands in the band; neither neighbour is an error by itself. */
export const noWholeNumberFit: Rule = {
  id: 'no-whole-number-fit',
  severity: 'suggestion',
  basis: { source: 'setting', mechanisms: ['M27'] },
  needs: ['target'],
  fix: 'planner-decides',
  check: ({ department, ratio, position }) =>
    position.status === 'infeasible' && department.deviationReason === null
      ? [
          {
            subjectIds: [department.id],
            data: { before: ratio.before, nearest: position.nearest.map((step) => step.removed).join(' / ') },
          },
        ]
      : [],
};
