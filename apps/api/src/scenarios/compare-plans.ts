import type { Assessment } from '@dachushi/domain/assessment.ts';
import type { PlansCompared } from '@dachushi/domain/protocol/scenario-answers.ts';
import { compareScenarios } from '@dachushi/domain/scenarios/compare-scenarios.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Assessments } from '../plans/assessments.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { requirePlan } from '../plans/requested-plan.ts';

export interface CompareOptions {
  readonly states: PlanStates;
  readonly assessments: Assessments;
}

/** Plans as they stand, side by side. @throws HttpProblem `plan_unknown`, `compare_mixed` when they differ in their baseline. */
export function comparePlans({ states, assessments }: CompareOptions, planIds: readonly string[]): PlansCompared {
  const found = planIds.map((id) => requirePlan(states, id));
  const baselineId = found[0]?.plan.baseline_id ?? '';
  const other = found.find(({ plan }) => plan.baseline_id !== baselineId);
  if (other) throw new HttpProblem('compare_mixed', { planId: other.plan.id });
  return compared(
    baselineId,
    found.map(({ plan, structure }) => ({
      id: plan.id,
      title: plan.title,
      seq: plan.head_seq,
      structure,
      assessment: assessments.of(plan.id, structure),
    })),
  );
}

export interface Side {
  readonly id: string;
  readonly title: string;
  readonly seq: number;
  readonly structure: Structure;
  readonly assessment: Assessment;
}

/** Any structures of one baseline, told as the comparison of plans is. */
export function compared(baselineId: string, sides: readonly Side[]): PlansCompared {
  const { figures, departments } = compareScenarios(sides);
  const baseline = sides[0]?.structure.baseline.baseline;
  return {
    baselineId,
    countingBasis: baseline?.countingBasis ?? '',
    notice: baseline?.notice ?? null,
    plans: sides.flatMap(({ id, title, seq }, at) => {
      const own = figures[at];
      return own ? [{ id, title, seq, figures: own }] : [];
    }),
    departments,
  };
}
