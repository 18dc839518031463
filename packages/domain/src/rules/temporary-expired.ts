import { abolishTemporary } from './abolish-temporary.ts';
import type { Rule } from './rule.ts';
import { temporaryUnits } from './temporary-units.ts';

/** 阶段性处室到期未撤: its end was before the base date, whether the department reforms or not. */
export const temporaryExpired: Rule = {
  id: 'temporary-expired',
  severity: 'error',
  basis: { source: 'report', mechanisms: ['M28'] },
  needs: ['divisions'],
  fix: abolishTemporary,
  check: ({ baseline, department }) =>
    temporaryUnits(baseline, department)
      .filter(({ expired }) => expired)
      .map(({ unit, until }) => ({ subjectIds: [unit.id], data: { name: unit.name, until } })),
};
