/** 编制: approved places by kind. Never mixed in one total without saying so (domain rule: kinds may not be exchanged). */
export const ESTABLISHMENT_KINDS = ['行政', '政法', '事业', '工勤'] as const;
export type EstablishmentKind = (typeof ESTABLISHMENT_KINDS)[number];
export type Establishment = Readonly<Record<EstablishmentKind, number>>;

export const NO_ESTABLISHMENT: Establishment = { 行政: 0, 政法: 0, 事业: 0, 工勤: 0 };

/** 编制 kind by kind, in 名. */
export function addEstablishment(a: Establishment, b: Establishment): Establishment {
  return {
    行政: a.行政 + b.行政,
    政法: a.政法 + b.政法,
    事业: a.事业 + b.事业,
    工勤: a.工勤 + b.工勤,
  };
}

/** All kinds together, 名. For display beside the kinds, never for a balance. */
export function totalEstablishment(e: Establishment): number {
  return e.行政 + e.政法 + e.事业 + e.工勤;
}

/** 编制 from outside the plan (+) or given up to it (−). `source` is the document that allows it, '' while none is named. */
export interface OutsideTransfer {
  readonly kind: EstablishmentKind;
  readonly source: string;
  readonly amount: number;
}

/** The same with the sign turned. */
export function negateEstablishment(e: Establishment): Establishment {
  // subtracting from 0 keeps 0 from becoming −0, which would be written differently
  return { 行政: 0 - e.行政, 政法: 0 - e.政法, 事业: 0 - e.事业, 工勤: 0 - e.工勤 };
}

/** Whether no kind has anything. */
export function isNoEstablishment(e: Establishment): boolean {
  return ESTABLISHMENT_KINDS.every((kind) => e[kind] === 0);
}
