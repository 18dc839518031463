import type { Establishment } from './establishment.ts';
import type { DepartmentId } from './ids.ts';
import type { Ledgers } from './ledgers/department-ledgers.ts';
import type { Policy } from './policy.ts';
import type { BandPosition } from './ratios/band-status.ts';
import type { Fraction } from './ratios/fraction.ts';
import type { ReductionRatio } from './ratios/reduction-ratio.ts';
import type { Finding, PlanFinding, Severity } from './rules/finding.ts';
import type { DepartmentStructure } from './structure.ts';
import type { Target } from './target.ts';

/** What one department's structure is worth. `of` is the structure it was computed from: same object, same answer. */
export interface DepartmentAssessment {
  readonly departmentId: DepartmentId;
  readonly of: DepartmentStructure;
  readonly policy: Policy;
  readonly ratio: ReductionRatio;
  readonly target: Target;
  readonly position: BandPosition;
  readonly ledgers: Ledgers;
  /** 编制 in units. */
  readonly establishment: Establishment;
  readonly posts: { readonly chief: number; readonly deputy: number; readonly freed: number };
  /** Open ones. */
  readonly findings: readonly Finding[];
  /** 说明保留的: with their reasons. */
  readonly waived: readonly Finding[];
}

/** ③ 部门平均精简率: arithmetic mean of the in-scope departments' ratios; departments without a counted division are left out. */
export interface MeanRatio {
  readonly sum: Fraction;
  readonly departments: number;
}

/** 编制 in units and their number, before and after, so that 处均 can be shown with its base; and 编制 in no unit, 名. */
export interface Staffing {
  readonly establishmentBefore: number;
  readonly establishment: number;
  readonly reserve: number;
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
  /** Open findings, of the departments and of the plan as a whole. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly planFindings: readonly PlanFinding[];
}
