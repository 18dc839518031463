import { compareStructure } from '@dachushi/domain/compare.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { finishedReform } from './finished-reform.ts';

/** The finished illustrative reform, as the application compares it. */
export function harbinComparison(): Comparison {
  return compareStructure(finishedReform());
}
