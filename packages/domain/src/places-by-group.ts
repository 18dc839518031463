import type { DivisionKind } from './division.ts';
import { totalEstablishment } from './establishment.ts';
import type { Establishment } from './establishment.ts';

interface Holder {
  readonly kind: DivisionKind;
  readonly establishment: Establishment;
}

/** 编制 held by business and by internal divisions and by all, 名. */
export interface PlacesByGroup {
  readonly business: number;
  readonly internal: number;
  readonly total: number;
}

/**
 * 业务 and 监管, and 审批 as well: the reform gathers the approvals of business divisions in an office of their own, and the
 * places that go there with them are not lost to the work at the front. 综合管理 is internal.
 */
const BUSINESS: readonly DivisionKind[] = ['业务', '监管', '审批'];

/** Sums over divisions or units alike. */
export function placesByGroup(holders: readonly Holder[]): PlacesByGroup {
  const sums = { business: 0, internal: 0, total: 0 };
  for (const { kind, establishment } of holders) {
    const places = totalEstablishment(establishment);
    sums.total += places;
    if (BUSINESS.includes(kind)) sums.business += places;
    if (kind === '综合管理') sums.internal += places;
  }
  return sums;
}
