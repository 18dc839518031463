import { fraction, percentText } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/** 精简比例 as counts of divisions; divided only where it is shown. */
export interface ReductionRatio {
  readonly before: number;
  readonly after: number;
}

/** Negative when a plan has more divisions than the baseline. */
export function removed(ratio: ReductionRatio): number {
  return ratio.before - ratio.after;
}

/** removed ÷ before, or null where there is nothing to divide by. */
export function ratioFraction(ratio: ReductionRatio): Fraction | null {
  return ratio.before === 0 ? null : fraction(removed(ratio), ratio.before);
}

/** “23.77”, or null when the department had no counted division. */
export function ratioText(ratio: ReductionRatio): string | null {
  const value = ratioFraction(ratio);
  return value && percentText(value);
}
