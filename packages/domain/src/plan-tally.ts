import type { DepartmentAssessment, MeanRatio, Staffing } from './assessment.ts';
import { totalEstablishment } from './establishment.ts';
import { addFractions, fraction, ZERO } from './ratios/fraction.ts';

/** What some departments come to together: their numbers and 编制, and ③ over those with a counted division. */
export interface Tally {
  readonly staffing: Staffing;
  readonly mean: MeanRatio;
}

export const NOTHING_TALLIED: Tally = {
  staffing: { establishmentBefore: 0, establishment: 0, reserve: 0, before: 0, after: 0 },
  mean: { sum: ZERO, departments: 0 },
};

/**
 * One department counted in (1), or out again (−1). Whole numbers and exact fractions throughout, so that what was
 * counted in goes out without a trace: a command costs as much as what it touches, not as all there is.
 */
export function tallied(tally: Tally, department: DepartmentAssessment, times: 1 | -1): Tally {
  return { staffing: staffingWith(tally.staffing, department, times), mean: meanWith(tally.mean, department, times) };
}

function staffingWith(staffing: Staffing, { ratio, ledgers }: DepartmentAssessment, times: 1 | -1): Staffing {
  const { before, units, reserve } = ledgers.establishment;
  return {
    establishmentBefore: staffing.establishmentBefore + times * totalEstablishment(before),
    establishment: staffing.establishment + times * totalEstablishment(units),
    reserve: staffing.reserve + times * totalEstablishment(reserve),
    before: staffing.before + times * ratio.before,
    after: staffing.after + times * ratio.after,
  };
}

function meanWith(mean: MeanRatio, { ratio: { before, after } }: DepartmentAssessment, times: 1 | -1): MeanRatio {
  if (before === 0) return mean;
  const ratio = fraction(times * (before - after), before);
  return { sum: addFractions(mean.sum, ratio), departments: mean.departments + times };
}
