import { placeOf } from '../compose-unit.ts';
import type { DivisionId } from '../ids.ts';
import type { Rule } from './rule.ts';

/** 阶段性处室保留: a division for a time-limited task still stands alone; the report merges or abolishes them all. */
export const temporaryKept: Rule = {
  id: 'temporary-kept',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M28'] },
  needs: ['divisions'],
  fix: 'planner-decides',
  check: ({ baseline, department }) => {
    if (!department.inScope) return [];
    return department.units.flatMap((unit) => {
      if (unit.divisionIds.length !== 1) return [];
      const { division } = placeOf(baseline, unit.divisionIds[0] as DivisionId);
      return division.temporary
        ? [{ subjectIds: [unit.id], data: { name: unit.name, until: division.temporary.until ?? '' } }]
        : [];
    });
  },
};
