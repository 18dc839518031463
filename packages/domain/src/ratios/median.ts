import type { Assessment } from '../assessment.ts';
import { addFractions, compareFractions, divideFraction } from './fraction.ts';
import type { Fraction } from './fraction.ts';
import { ratioFraction } from './reduction-ratio.ts';

/** ④ 中位数 of the in-scope departments' ratios, exact; null when there is none. */
export function medianRatio(assessment: Assessment): Fraction | null {
  const ratios = [...assessment.departments.values()]
    .filter((department) => department.of.inScope)
    .map((department) => ratioFraction(department.ratio))
    .filter((ratio) => ratio !== null)
    .sort(compareFractions);
  const middle = ratios.length >> 1;
  const upper = ratios[middle];
  const lower = ratios.length % 2 === 1 ? upper : ratios[middle - 1];
  return upper && lower ? divideFraction(addFractions(lower, upper), 2) : null;
}
