import type { DivisionKind } from '../division.ts';
import { totalEstablishment } from '../establishment.ts';
import type { Establishment } from '../establishment.ts';
import type { Rule } from './rule.ts';

/** 业务编制占比下降: the reform makes business divisions larger and stronger; here their share of the places in units fell. */
export const businessShareFallen: Rule = {
  id: 'business-share-fallen',
  severity: 'warning',
  basis: { source: 'report', mechanisms: ['M17'] },
  needs: ['establishment'],
  fix: 'planner-decides',
  check: ({ before, department }) => {
    const was = shareOf(before.divisions);
    const now = shareOf(department.units);
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

interface Holder {
  readonly kind: DivisionKind;
  readonly establishment: Establishment;
}

function shareOf(holders: readonly Holder[]): { readonly business: number; readonly total: number } {
  const share = { business: 0, total: 0 };
  for (const { kind, establishment } of holders) {
    const places = totalEstablishment(establishment);
    share.total += places;
    if (kind === '业务' || kind === '监管') share.business += places;
  }
  return share;
}
