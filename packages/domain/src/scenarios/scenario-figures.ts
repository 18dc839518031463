import type { Assessment } from '../assessment.ts';
import { sumLedgers } from '../ledgers/department-ledgers.ts';
import type { Ledgers } from '../ledgers/department-ledgers.ts';
import { presentMean } from '../ratios/presented.ts';
import { fraction } from '../ratios/fraction.ts';
import type { Fraction } from '../ratios/fraction.ts';
import { ratioText, removed } from '../ratios/reduction-ratio.ts';
import type { ReductionRatio } from '../ratios/reduction-ratio.ts';
import type { Severity } from '../rules/finding.ts';
import type { Disruption } from './disruption.ts';
import type { Wish } from './pareto.ts';

/** A ratio with what it is made of; `ratio` is null where there was nothing before. */
export interface ScenarioRatio extends ReductionRatio {
  readonly removed: number;
  readonly ratio: string | null;
}

/** Everything one scenario is compared by. */
export interface ScenarioFigures {
  /** ① */
  readonly overall: ScenarioRatio;
  /** ② */
  readonly inScope: ScenarioRatio;
  /** ③: sum of the departments' ratios in percent over their number. */
  readonly departmentMean: { readonly sum: string; readonly departments: number; readonly ratio: string | null };
  /** Open ones. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** 编制, 职数 and 事项 of all departments; null for a plan without any. */
  readonly ledgers: Ledgers | null;
  readonly specialists: number;
  readonly disruption: Disruption;
}

/** The figures of an assessed structure. */
export function scenarioFigures(assessment: Assessment, disruption: Disruption): ScenarioFigures {
  const departments = [...assessment.departments.values()];
  return {
    overall: presented(assessment.overall),
    inScope: presented(assessment.inScope),
    departmentMean: presentMean(assessment.departmentMean),
    findings: assessment.findings,
    ledgers: sumLedgers(departments.map(({ ledgers }) => ledgers)),
    specialists: departments.reduce((sum, { of }) => sum + (of.specialists?.length ?? 0), 0),
    disruption,
  };
}

function presented(ratio: ReductionRatio): ScenarioRatio {
  return { before: ratio.before, after: ratio.after, removed: removed(ratio), ratio: ratioText(ratio) };
}

/** What scenarios can be weighed by. */
export const AXES = [
  'overall',
  'inScope',
  'people',
  'peopleMoving',
  'divisions',
  'duties',
  'items',
  'chiefsFreed',
  'errors',
  'warnings',
] as const;
export type Axis = (typeof AXES)[number];

/** More reduction is wanted, less of everything that disturbs or is still open. */
export function wishOf(axis: Axis): Wish {
  return axis === 'overall' || axis === 'inScope' ? 'more' : 'less';
}

/** The exact figure; null for a ratio of nothing. */
export function axisValue({ overall, inScope, findings, disruption }: ScenarioFigures, axis: Axis): Fraction | null {
  if (axis === 'overall') return quotient(overall);
  if (axis === 'inScope') return quotient(inScope);
  if (axis === 'errors') return fraction(findings.error, 1);
  if (axis === 'warnings') return fraction(findings.warning, 1);
  return fraction(disruption[axis], 1);
}

function quotient({ removed: less, before }: ScenarioRatio): Fraction | null {
  return before === 0 ? null : fraction(less, before);
}
