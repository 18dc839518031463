import { isSetElsewhere } from './kinds-set-elsewhere.ts';
import type { Rule } from './rule.ts';

/** 口径未说明: whether 机关党委, 纪检监察 and 离退休 count differs by document, and the baseline does not say. */
export const countingBasisUnstated: Rule = {
  id: 'counting-basis-unstated',
  severity: 'suggestion',
  basis: { source: 'setting', mechanisms: ['M01'] },
  needs: ['divisions'],
  fix: 'needs-baseline',
  check: ({ baseline, before }) => {
    if (baseline.baseline.countingBasis.trim() !== '') return [];
    const count = before.divisions.filter(({ kind }) => isSetElsewhere(kind)).length;
    return count > 0 ? [{ subjectIds: [before.id], data: { count } }] : [];
  },
};
