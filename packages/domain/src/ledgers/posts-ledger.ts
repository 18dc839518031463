import type { Department } from '../division.ts';
import type { DepartmentStructure } from '../structure.ts';

/**
 * 领导职数台账, 个. Chiefs and deputies the baseline brought are seated, in transition, turned into 专员 or still free;
 * a negative figure of free ones says how many 专员 or seats have no post behind them.
 */
export interface PostsLedger {
  readonly before: { readonly chief: number; readonly deputy: number };
  readonly chief: number;
  readonly deputy: number;
  /** 过渡期副职. */
  readonly transitional: number;
  /** 专员 by the post given up for them. */
  readonly specialists: { readonly chief: number; readonly deputy: number; readonly other: number };
  /** 腾出未安排: chiefs and deputies that are neither seated nor used for a 专员. */
  readonly free: { readonly chief: number; readonly deputy: number };
}

/** One department's ledger. */
export function postsLedger(before: Department, department: DepartmentStructure): PostsLedger {
  const had = { chief: 0, deputy: 0 };
  for (const { posts } of before.divisions) {
    had.chief += posts.chief;
    had.deputy += posts.deputy;
  }
  const seated = { chief: 0, deputy: 0, transitional: 0 };
  for (const { posts } of department.units) {
    seated.chief += posts.chief;
    seated.deputy += posts.deputy;
    seated.transitional += posts.transitional?.deputies ?? 0;
  }
  const from = { 正职: 0, 副职: 0, 其他: 0 };
  for (const { origin } of department.specialists ?? []) from[origin] += 1;
  return {
    before: had,
    ...seated,
    specialists: { chief: from.正职, deputy: from.副职, other: from.其他 },
    free: {
      chief: had.chief - seated.chief - from.正职,
      deputy: had.deputy - seated.deputy - seated.transitional - from.副职,
    },
  };
}
