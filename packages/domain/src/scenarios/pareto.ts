import { compareFractions } from '../ratios/fraction.ts';
import type { Fraction } from '../ratios/fraction.ts';

/** Whether more or less of a figure is wanted. */
export type Wish = 'more' | 'less';

/** One scenario's figures, in the order of the wishes; null where it has none (a share of nothing). */
export type Candidate = readonly (Fraction | null)[];

/**
 * Places of the candidates that none of the others beats: at least as good in every figure and better in one. Candidates with
 * equal figures beat neither each other, so ties stay in together. One without a value is not compared and not in the set.
 */
export function paretoSet(candidates: readonly Candidate[], wishes: readonly Wish[]): ReadonlySet<number> {
  const best = new Set<number>();
  candidates.forEach((candidate, at) => {
    if (!isWhole(candidate)) return;
    if (!candidates.some((other) => isWhole(other) && beats(other, candidate, wishes))) best.add(at);
  });
  return best;
}

function isWhole(candidate: Candidate): candidate is readonly Fraction[] {
  return candidate.every((value) => value !== null);
}

function beats(a: readonly Fraction[], b: readonly Fraction[], wishes: readonly Wish[]): boolean {
  let better = false;
  for (const [at, wish] of wishes.entries()) {
    const [left, right] = [a[at], b[at]];
    if (!left || !right) return false;
    const ahead = wish === 'more' ? compareFractions(left, right) : compareFractions(right, left);
    if (ahead < 0) return false;
    if (ahead > 0) better = true;
  }
  return better;
}
