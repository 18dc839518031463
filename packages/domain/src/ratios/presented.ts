import type { Assessment, DepartmentAssessment, MeanRatio, Staffing } from '../assessment.ts';
import { addEstablishment, NO_ESTABLISHMENT } from '../establishment.ts';
import { sumLedgers } from '../ledgers/department-ledgers.ts';
import { percentNumber } from '../target.ts';
import type { WholeStep } from './band-status.ts';
import { decimalText, divideFraction, fraction, percentText } from './fraction.ts';
import { medianRatio } from './median.ts';
import { ratioText, removed } from './reduction-ratio.ts';
import type { ReductionRatio } from './reduction-ratio.ts';

/** The three definitions, each said beside its figure wherever it leaves the app. */
export const DEFINITIONS = {
  overall: '① 总体精简率 = 减少处室数之和 ÷ 全部原有处室数',
  inScope: '② 纳入范围精简率 = 减少处室数之和 ÷ 纳入范围部门原有处室数',
  departmentMean: '③ 部门平均精简率 = 纳入范围各部门精简率之和 ÷ 部门数',
  median: '④ 中位数 = 纳入范围各部门精简率的中位数',
  department: '部门精简率 = 减少处室数 ÷ 原有处室数',
} as const;

/** Answer of `GET /assessment`: every ratio with its base and definition, percentages rounded once, half up. */
export function presentAssessment(assessment: Assessment) {
  const { overall, inScope, departmentMean, meanOfAll, staffing } = assessment;
  const departments = [...assessment.departments.values()];
  const median = medianRatio(assessment);
  return {
    ratios: {
      overall: presentRatio(overall, DEFINITIONS.overall),
      inScope: presentRatio(inScope, DEFINITIONS.inScope),
      departmentMean: { ...presentRatio(inScope, DEFINITIONS.departmentMean), ...presentMean(departmentMean) },
      meanOfAllDepartments: presentMean(meanOfAll),
      median: { ratio: median && percentText(median), definition: DEFINITIONS.median },
      departments: departments.map(presentDepartment),
    },
    ledgers: {
      establishment: departments.reduce((sum, each) => addEstablishment(sum, each.establishment), NO_ESTABLISHMENT),
      posts: departments.reduce(
        (sum, { posts }) => ({
          chief: sum.chief + posts.chief,
          deputy: sum.deputy + posts.deputy,
          freed: sum.freed + posts.freed,
        }),
        { chief: 0, deputy: 0, freed: 0 },
      ),
      staffing: { overall: presentStaffing(staffing.overall), inScope: presentStaffing(staffing.inScope) },
      overall: sumLedgers(departments.map(({ ledgers }) => ledgers)),
      inScope: sumLedgers(departments.filter(({ of }) => of.inScope).map(({ ledgers }) => ledgers)),
      departments: departments.map(({ departmentId, ledgers }) => ({ departmentId, ...ledgers })),
    },
    findings: departments.flatMap((department) => [...department.findings, ...department.waived]),
    planFindings: assessment.planFindings,
  };
}

/** A ratio as it leaves the app: never without numerator, denominator and definition. */
function presentRatio(ratio: ReductionRatio, definition: string) {
  return { before: ratio.before, after: ratio.after, removed: removed(ratio), ratio: ratioText(ratio), definition };
}

/** Value and base of a mean: the sum of the ratios in percent over the number of departments. */
export function presentMean({ sum, departments }: MeanRatio) {
  return {
    sum: percentText(sum),
    departments,
    ratio: departments === 0 ? null : percentText(divideFraction(sum, departments)),
  };
}

/** 处均编制 before and after, 名, two decimals; null without divisions. */
function presentStaffing({ establishmentBefore, establishment, reserve, before, after }: Staffing) {
  const average = (places: number, divisions: number): string | null =>
    divisions === 0 ? null : decimalText(fraction(places, divisions));
  return {
    establishmentBefore,
    establishment,
    reserve,
    averageBefore: average(establishmentBefore, before),
    averageAfter: average(establishment, after),
  };
}

function presentDepartment({ departmentId, ratio, target, position, of }: DepartmentAssessment) {
  return {
    departmentId,
    ...presentRatio(ratio, DEFINITIONS.department),
    inScope: of.inScope,
    target: { ratio: percentNumber(target.ratio), band: percentNumber(target.band) },
    status: position.status,
    reachable: position.reachable.map((step) => presentStep(ratio, step)),
    nearest: position.nearest.map((step) => presentStep(ratio, step)),
    stepsToBand: position.stepsToBand,
    deviationReason: of.deviationReason,
  };
}

function presentStep({ before }: ReductionRatio, step: WholeStep) {
  return { ...step, ratio: ratioText({ before, after: step.after }) };
}
