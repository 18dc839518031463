import { abolishTemporary } from './abolish-temporary.ts';
import type { Rule } from './rule.ts';
import { temporaryUnits } from './temporary-units.ts';

/** 阶段性处室保留: a division for a time-limited task still stands alone; the report merges or abolishes them all. */
export const temporaryKept: Rule = {
  id: 'temporary-kept',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M28'] },
  needs: ['divisions'],
  fix: abolishTemporary,
  check: ({ baseline, department }) =>
    department.inScope
      ? temporaryUnits(baseline, department)
          .filter(({ expired }) => !expired)
          .map(({ unit, until }) => ({ subjectIds: [unit.id], data: { name: unit.name, until } }))
      : [],
};
