import type { IndexedBaseline } from '../baseline.ts';
import type { BandPosition } from '../ratios/band-status.ts';
import type { ReductionRatio } from '../ratios/reduction-ratio.ts';
import type { DepartmentStructure } from '../structure.ts';
import type { Target } from '../target.ts';
import type { Finding, Severity } from './finding.ts';

/** One department as the rules see it. */
export interface DepartmentView {
  readonly baseline: IndexedBaseline;
  readonly department: DepartmentStructure;
  readonly ratio: ReductionRatio;
  readonly target: Target;
  readonly position: BandPosition;
}

/**
 * Where a rule comes from. `report`: the Harbin report; `setting`: a choice of this plan, never shown as a citation.
 * `mechanisms` are numbers of the table in docs/rules.md.
 */
export interface RuleBasis {
  readonly source: 'report' | 'setting';
  readonly mechanisms: readonly string[];
}

export type RuleHit = Pick<Finding, 'subjectIds' | 'data'>;

/** Metadata and a pure check over one department; whether it matters is the severity's word, what to say is the edge's. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  check(view: DepartmentView): readonly RuleHit[];
}
