import type { Establishment } from './establishment.ts';
import type { DepartmentId } from './ids.ts';
import type { BandPosition } from './ratios/band-status.ts';
import type { Fraction } from './ratios/fraction.ts';
import type { ReductionRatio } from './ratios/reduction-ratio.ts';
import type { Finding, Severity } from './rules/finding.ts';
import type { DepartmentStructure } from './structure.ts';
import type { Target } from './target.ts';

/** What one department's structure is worth. `of` is the structure it was computed from: same object, same answer. */
export interface DepartmentAssessment {
  readonly departmentId: DepartmentId;
  readonly of: DepartmentStructure;
  readonly ratio: ReductionRatio;
  readonly target: Target;
  readonly position: BandPosition;
  readonly establishment: Establishment;
  readonly posts: { readonly chief: number; readonly deputy: number; readonly freed: number };
  readonly findings: readonly Finding[];
}

/** ③ 部门平均精简率: arithmetic mean of the in-scope departments' ratios; departments without a counted division are left out. */
export interface MeanRatio {
  readonly sum: Fraction;
  readonly departments: number;
}

/** 编制 and number of units, so that 处均 can be shown with its base. */
export interface Staffing {
  readonly establishment: number;
  readonly before: number;
  readonly after: number;
}

/** 评估 of one structure: every figure that screens, exports and answers show. */
export interface Assessment {
  readonly departments: ReadonlyMap<DepartmentId, DepartmentAssessment>;
  /** ① 总体精简率 */
  readonly overall: ReductionRatio;
  /** ② 纳入范围精简率 */
  readonly inScope: ReductionRatio;
  /** ③ 部门平均精简率 */
  readonly departmentMean: MeanRatio;
  /** ③ again with the departments outside the scope, to show how much the mean depends on who is in it. */
  readonly meanOfAll: MeanRatio;
  readonly staffing: { readonly overall: Staffing; readonly inScope: Staffing };
  readonly findings: Readonly<Record<Severity, number>>;
}
