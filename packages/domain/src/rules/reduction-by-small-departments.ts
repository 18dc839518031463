import { removed } from '../ratios/reduction-ratio.ts';
import type { PlanRule } from './plan-rule.ts';

/**
 * 避重就轻: the larger half of the departments in scope carries far less of the reduction than its share of divisions.
 * Pointed out when its ratio is under half of that of the smaller departments.
 */
export const reductionBySmallDepartments: PlanRule = {
  id: 'reduction-by-small-departments',
  severity: 'suggestion',
  basis: { source: 'report', mechanisms: ['M38'] },
  needs: ['divisions'],
  check: (departments) => {
    const reforming = departments.filter(({ of, ratio }) => of.inScope && ratio.before > 0);
    if (reforming.length < 4) return []; // too few to speak of a distribution
    const bySize = [...reforming].sort((a, b) => b.ratio.before - a.ratio.before);
    const half = Math.floor(bySize.length / 2);
    const [large, small] = [sumOf(bySize.slice(0, half)), sumOf(bySize.slice(half))];
    // large.removed / large.before < ½ · small.removed / small.before, in whole numbers
    if (2 * large.removed * small.before >= small.removed * large.before) return [];
    return [
      {
        subjectIds: bySize.slice(0, half).map(({ departmentId }) => departmentId),
        data: {
          largeRemoved: large.removed,
          largeBefore: large.before,
          smallRemoved: small.removed,
          smallBefore: small.before,
        },
      },
    ];
  },
};

function sumOf(departments: Parameters<PlanRule['check']>[0]) {
  const sum = { removed: 0, before: 0 };
  for (const { ratio } of departments) {
    sum.removed += removed(ratio);
    sum.before += ratio.before;
  }
  return sum;
}
