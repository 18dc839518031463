import { placesByGroup } from '../places-by-group.ts';
import type { Rule } from './rule.ts';

/** 业务编制占比下降: the reform makes business divisions larger and stronger; here their share of the places in units fell. */
export const businessShareFallen: Rule = {
  id: 'business-share-fallen',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M17'] },
  needs: ['establishment'],
  fix: 'planner-decides',
  check: ({ before, department }) => {
    const was = placesByGroup(before.divisions);
    const now = placesByGroup(department.units);
    // now.business / now.total < was.business / was.total, in whole numbers
    if (now.business * was.total >= was.business * now.total) return [];
    return [
      {
        subjectIds: [department.id],
        data: {
          business: now.business,
          places: now.total,
          businessBefore: was.business,
          placesBefore: was.total,
        },
      },
    ];
  },
};
