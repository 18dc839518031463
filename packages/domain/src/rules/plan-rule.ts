import type { DepartmentAssessment } from '../assessment.ts';
import type { PlanFinding, Severity } from './finding.ts';
import type { RuleBasis, RuleNeed } from './rule.ts';

/** A check over all departments together. It says what the plan looks like; no department alone can mend it. */
export interface PlanRule {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: RuleBasis;
  readonly needs: readonly RuleNeed[];
  check(departments: readonly DepartmentAssessment[]): readonly Pick<PlanFinding, 'subjectIds' | 'data'>[];
}
