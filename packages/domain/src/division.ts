import type { Establishment } from './establishment.ts';
import type { DepartmentId, DivisionId, DutyId, ItemId } from './ids.ts';
import type { ItemStatus } from './item-state.ts';
import type { Posts } from './posts.ts';

export const DIVISION_KINDS = ['综合管理', '业务', '监管', '审批', '机关党委', '纪检监察', '离退休'] as const;
export type DivisionKind = (typeof DIVISION_KINDS)[number];

/** 职责: one sentence, split where possible into what it is about and what is done to it. */
export interface Duty {
  readonly id: DutyId;
  readonly text: string;
  readonly object?: string;
  readonly action?: string;
}

export const DIVISION_RANKS = ['处级', '科级', '股级'] as const;
export type DivisionRank = (typeof DIVISION_RANKS)[number];

export const ITEM_NATURES = ['审批', '监管'] as const;
export type ItemNature = (typeof ITEM_NATURES)[number];

/** 事项: an approval or supervision matter, handled by one division and watched over by one (or, a gap, by none). */
export interface Item {
  readonly id: ItemId;
  readonly nature: ItemNature;
  readonly name: string;
  readonly category?: string;
  readonly basis?: string;
  readonly handlerId: DivisionId;
  readonly supervisorId: DivisionId | null;
  /** 法定时限 and 承诺时限 in working days. */
  readonly statutoryDays?: number;
  readonly days?: number;
  readonly documents?: number;
  readonly steps?: number;
  /** 没有依据的前置条件, 项. */
  readonly preconditions?: number;
  /** As the city writes it; what the plan promises is one of the four depths. */
  readonly online?: string;
  readonly inHall?: boolean;
  /** 保留 unless said; ended ones are no part of a baseline. */
  readonly status?: Exclude<ItemStatus, '取消' | '下放'>;
}

/** 阶段性任务: set up for a limited time. Dates as YYYY-MM-DD where known. */
export interface Temporary {
  readonly until?: string;
  readonly documentNo?: string;
}

/** 内设机构（处室）: the smallest piece that is dragged; belongs to one baseline department for good. */
export interface Division {
  readonly id: DivisionId;
  readonly name: string;
  readonly kind: DivisionKind;
  readonly duties: readonly Duty[];
  readonly establishment: Establishment;
  /** 实有人数, all kinds together, where known. Rules and ratios use the approved figure. */
  readonly actualStaff?: number;
  readonly posts: Posts;
  /** Whether it counts in the number of divisions (机关党委 and the like differ by document). */
  readonly counted: boolean;
  /** Set by party or other rules: neither merged, moved nor abolished here. */
  readonly protected: boolean;
  readonly temporary: Temporary | null;
}

/** 部门. Divisions stand in official order (三定 order), never sorted otherwise. */
export interface Department {
  readonly id: DepartmentId;
  readonly name: string;
  readonly category: string;
  readonly inScope: boolean;
  readonly exemptReason: string | null;
  /** 内设机构规格 where known: 处级 in a sub-provincial city, 科级 in a prefecture (never read from the name). */
  readonly divisionRank?: DivisionRank;
  readonly divisions: readonly Division[];
  readonly items: readonly Item[];
}
