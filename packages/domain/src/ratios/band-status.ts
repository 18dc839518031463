import { bandEdges } from '../target.ts';
import type { Target } from '../target.ts';
import { removed } from './reduction-ratio.ts';
import type { ReductionRatio } from './reduction-ratio.ts';

/**
 * Where a department stands against its band. `infeasible`: no whole number of divisions fits, whatever is merged.
 * `exempt`: out of scope, or without a counted division, so that there is nothing to judge.
 */
export type BandStatus = 'below' | 'within' | 'above' | 'exempt' | 'infeasible';

/** One whole-number step: so many divisions removed, so many left. */
export interface WholeStep {
  readonly removed: number;
  readonly after: number;
}

export interface BandPosition {
  readonly status: BandStatus;
  /** Every whole number of removed divisions inside the band, ascending; empty when none fits. */
  readonly reachable: readonly WholeStep[];
  /** When none fits: the nearest below and above the band. */
  readonly nearest: readonly WholeStep[];
  /** Merges still needed to enter the band (+) or to take back (−); 0 inside; null when exempt or none fits. */
  readonly stepsToBand: number | null;
}

/** Compares by exact whole numbers, never by rounded text; both edges belong to the band (M27). */
export function bandPosition(ratio: ReductionRatio, target: Target, inScope: boolean): BandPosition {
  const steps = wholeSteps(ratio.before, target);
  if (!inScope || ratio.before === 0) return { status: 'exempt', ...steps, stepsToBand: null };
  const [first] = steps.reachable;
  const last = steps.reachable.at(-1);
  if (!first || !last) return { status: 'infeasible', ...steps, stepsToBand: null };
  const now = removed(ratio);
  if (now < first.removed) return { status: 'below', ...steps, stepsToBand: first.removed - now };
  if (now > last.removed) return { status: 'above', ...steps, stepsToBand: last.removed - now };
  return { status: 'within', ...steps, stepsToBand: 0 };
}

/** At least one division always remains, so at most n − 1 can go. */
function wholeSteps(n: number, target: Target): Pick<BandPosition, 'reachable' | 'nearest'> {
  if (n === 0) return { reachable: [], nearest: [] };
  const { low, high } = bandEdges(target);
  const first = Math.ceil((low * n) / 10_000);
  const last = Math.min(n - 1, Math.floor((high * n) / 10_000));
  const step = (removedCount: number): WholeStep => ({ removed: removedCount, after: n - removedCount });
  if (first <= last)
    return { reachable: Array.from({ length: last - first + 1 }, (_, at) => step(first + at)), nearest: [] };
  const around = [...new Set([Math.min(first - 1, n - 1), Math.min(first, n - 1)])];
  return { reachable: [], nearest: around.filter((count) => count >= 0).map(step) };
}
