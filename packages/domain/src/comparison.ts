import type { DivisionKind } from './division.ts';
import type { Establishment } from './establishment.ts';
import type { DepartmentId, DivisionId, UnitId } from './ids.ts';
import type { Posts, UnitPosts } from './posts.ts';
import type { Reason } from './reason.ts';
import type { Transfer } from './transfers.ts';

/** 调整方式. 更名 and 改设 reduce nothing. */
export type Adjustment = '保留' | '更名' | '改设' | '合并' | '新设';

/** What happened to one baseline division: stayed itself, went into another unit, or ended with a destination. */
export type SourceFate = 'stays' | 'merged' | 'abolished';

export interface ComparisonSource {
  readonly divisionId: DivisionId;
  /** Position in the official order of the whole baseline: charts draw 改革前 in it, whatever has been merged. */
  readonly order: number;
  readonly name: string;
  readonly kind: DivisionKind;
  readonly establishment: Establishment;
  readonly posts: Posts;
  readonly counted: boolean;
  readonly protected: boolean;
  readonly temporary: boolean;
  readonly fate: SourceFate;
  /** Given for abolished ones. */
  readonly reasons: readonly Reason[];
}

/** One unit of the plan beside what it is made of. */
export interface ComparisonRow {
  readonly unitId: UnitId;
  readonly name: string;
  readonly kind: DivisionKind;
  readonly adjustment: Adjustment;
  readonly counted: boolean;
  readonly protected: boolean;
  readonly sources: readonly ComparisonSource[];
  readonly establishment: Establishment;
  readonly posts: UnitPosts;
  readonly reasons: readonly Reason[];
}

/** 前后对照 of one department: rows in official order; every baseline division appears once among the sources. */
export interface DepartmentComparison {
  readonly departmentId: DepartmentId;
  readonly name: string;
  readonly inScope: boolean;
  readonly before: number;
  readonly after: number;
  readonly rows: readonly ComparisonRow[];
  /** 单独划转, by division and receiving unit. */
  readonly transfers: readonly Transfer[];
}

export interface Comparison {
  readonly title: string;
  readonly baseDate: string;
  readonly countingBasis: string;
  readonly notice: string | null;
  readonly departments: readonly DepartmentComparison[];
}
