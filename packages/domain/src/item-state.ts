import type { ItemId } from './ids.ts';

/** What becomes of an item (M08). 取消 and 下放 end it here; the others stay with a unit. */
export const ITEM_STATUSES = ['保留', '承接', '新增', '取消', '下放'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export const ONLINE_DEPTHS = ['不可网办', '网上咨询', '网上预审', '全程网办'] as const;
export type OnlineDepth = (typeof ONLINE_DEPTHS)[number];

/** 办理条件 that the plan promises: working days, documents, steps, preconditions without a basis, online depth, in the hall. */
export interface ItemTerms {
  readonly days?: number;
  readonly documents?: number;
  readonly steps?: number;
  readonly preconditions?: number;
  readonly online?: OnlineDepth;
  readonly inHall?: boolean;
}

/** What the plan says of one item beyond who handles it. Never empty: an item as in the baseline has no entry. */
export interface ItemState {
  readonly itemId: ItemId;
  /** Absent: as in the baseline. */
  readonly status?: ItemStatus;
  /** 文号 of the change of status; '' while nobody has named one. Present with a status only. */
  readonly documentNo?: string;
  readonly terms?: ItemTerms;
}

/** Whether an item of this status is nobody's any more. */
export function isEnded(status: ItemStatus): boolean {
  return status === '取消' || status === '下放';
}
