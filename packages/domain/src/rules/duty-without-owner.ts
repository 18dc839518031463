import type { Rule } from './rule.ts';
import { dutyText } from './wording-of.ts';

/** 职责无主: a duty that ended without the document that says so has neither an owner nor an end. */
export const dutyWithoutOwner: Rule = {
  id: 'duty-without-owner',
  severity: 'error',
  basis: { source: 'provincial', mechanisms: ['M15'] },
  needs: ['duties'],
  fix: 'needs-document',
  check: ({ baseline, department }) =>
    (department.lapsedDuties ?? [])
      .filter(({ documentNo }) => documentNo === '')
      .map(({ dutyId }) => ({
        subjectIds: [dutyId],
        data: { duty: dutyText(baseline, dutyId) },
      })),
};
