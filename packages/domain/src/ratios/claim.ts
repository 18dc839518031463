import { parseClaim } from './claim-text.ts';
import type { ClaimText } from './claim-text.ts';
import { fraction } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/** A sentence such as “由652个精简至497个，平均精简28.13%”. Counts that the sentence does not give are null. */
export interface ClaimInput {
  readonly before: number | null;
  readonly after: number | null;
  readonly removed: number | null;
  /** As typed, with its decimals: they say how exactly it is meant. */
  readonly percentage: string;
}

export type ClaimProblem = 'percentage-unreadable' | 'count-not-whole' | 'counts-missing' | 'counts-contradict';

/** Whole numbers from `first` to `last`, both included; `last` null: no end. */
export interface WholeRange {
  readonly first: number;
  readonly last: number | null;
}

/** So many removed from the stated base, and what that gives. */
export interface ClaimStep {
  readonly removed: number;
  readonly ratio: Fraction;
}

/** The claim on the base the sentence states. */
export interface StatedBase {
  readonly before: number;
  readonly after: number;
  readonly ratio: Fraction;
  readonly holds: boolean;
  /** How many would have to go for the claim to be true on this base; null: no whole number does it. */
  readonly removedThatFit: WholeRange | null;
  /** The whole numbers on either side of the claimed percentage. */
  readonly around: readonly ClaimStep[];
  /** How many divisions would have to stand outside (negative: be added to) the base for the claim to hold. */
  readonly outside: { readonly fewest: number; readonly most: number } | null;
}

export interface ClaimAnswer {
  readonly claim: ClaimText;
  readonly removed: number;
  /** Null when the sentence gives no base. */
  readonly stated: StatedBase | null;
  /** Every whole base for which this many removed gives the claimed percentage; null: there is none. */
  readonly bases: WholeRange | null;
}

/** Largest count that is worked with: beyond it whole numbers are no longer exact in JSON. */
const MAX_COUNT = 1_000_000_000;

/** Says whether a percentage follows from its counts and, if not, what would have to be true. Exact: no rounded step in between. */
export function checkClaim(input: ClaimInput): ClaimAnswer | { readonly problem: ClaimProblem } {
  const claim = parseClaim(input.percentage);
  if (!claim) return { problem: 'percentage-unreadable' };
  const counts = completeCounts(input);
  if ('problem' in counts) return counts;
  const { removed, before } = counts;
  const bases = basesFor(claim, removed);
  return {
    claim,
    removed,
    bases,
    stated: before === null ? null : statedBase(claim, { before, removed, bases }),
  };
}

interface Counts {
  readonly before: number | null;
  readonly removed: number;
}

/** Two of the three give the third; all three must agree. */
function completeCounts({ before, after, removed }: ClaimInput): Counts | { readonly problem: ClaimProblem } {
  const given = [before, after, removed].filter((count) => count !== null);
  if (given.some((count) => !Number.isInteger(count) || count < 0 || count > MAX_COUNT))
    return { problem: 'count-not-whole' };
  if (before !== null && after !== null) {
    if (removed !== null && before - after !== removed) return { problem: 'counts-contradict' };
    return before === 0 ? { problem: 'counts-missing' } : { before, removed: before - after };
  }
  if (removed === null) return { problem: 'counts-missing' };
  if (after !== null)
    return after + removed === 0 ? { problem: 'counts-missing' } : { before: after + removed, removed };
  if (before !== null && removed > before) return { problem: 'counts-contradict' };
  return before === 0 ? { problem: 'counts-missing' } : { before, removed };
}

function statedBase(
  claim: ClaimText,
  { before, removed, bases }: Counts & { before: number; bases: WholeRange | null },
): StatedBase {
  const holds = fits(claim, removed, before);
  return {
    before,
    after: before - removed,
    ratio: fraction(removed, before),
    holds,
    removedThatFit: removedFor(claim, before),
    around: around(claim, before),
    outside: holds || !bases ? null : outsideOf(before, bases),
  };
}

function outsideOf(before: number, { first, last }: WholeRange): StatedBase['outside'] {
  return last === null ? null : { fewest: before - last, most: before - first };
}

/**
 * The claim as an interval of removed ÷ base, in units of 1 ÷ (200 · 10^decimals) so that the half of half-up is whole:
 * 28.13 % reaches from 5625 up to, not including, 5627 of 20000.
 */
interface Interval {
  readonly low: bigint;
  readonly lowBelongs: boolean;
  /** Never belongs to it; null: no upper end. */
  readonly high: bigint | null;
  readonly unit: bigint;
}

function intervalOf({ relation, scaled, decimals }: ClaimText): Interval {
  const unit = 200n * 10n ** BigInt(decimals);
  if (relation !== 'rounds-to') return { low: 2n * scaled, lowBelongs: relation === 'at-least', high: null, unit };
  return { low: 2n * scaled - 1n, lowBelongs: true, high: 2n * scaled + 1n, unit };
}

function fits(claim: ClaimText, removed: number, base: number): boolean {
  const { low, lowBelongs, high, unit } = intervalOf(claim);
  const [share, n] = [BigInt(removed) * unit, BigInt(base)];
  return (lowBelongs ? share >= low * n : share > low * n) && (high === null || share < high * n);
}

/** All n ≥ removed with low ≤ removed ÷ n < high. */
function basesFor(claim: ClaimText, removed: number): WholeRange | null {
  if (removed < 0) return null;
  const { low, lowBelongs, high, unit } = intervalOf(claim);
  const share = BigInt(removed) * unit;
  if (share === 0n) return fits(claim, 0, 1) ? { first: 1, last: null } : null;
  const least = BigInt(removed);
  const first = high === null ? least : max(least, share / high + 1n);
  if (low <= 0n) return { first: Number(first), last: null };
  const last = lowBelongs ? share / low : ceilDivide(share, low) - 1n;
  return first <= last ? { first: Number(first), last: Number(last) } : null;
}

/** All k from 0 to base with low ≤ k ÷ base < high. */
function removedFor(claim: ClaimText, base: number): WholeRange | null {
  const { low, lowBelongs, high, unit } = intervalOf(claim);
  const n = BigInt(base);
  const lowest = lowBelongs ? ceilDivide(low * n, unit) : (low * n) / unit + 1n;
  const first = max(0n, lowest);
  const last = high === null ? n : min(n, ceilDivide(high * n, unit) - 1n);
  return first <= last ? { first: Number(first), last: Number(last) } : null;
}

function around({ scaled, decimals }: ClaimText, base: number): readonly ClaimStep[] {
  const whole = 100n * 10n ** BigInt(decimals);
  const below = Number((scaled * BigInt(base)) / whole);
  return [below, below + 1]
    .filter((removed) => removed <= base)
    .map((removed) => ({ removed, ratio: fraction(removed, base) }));
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return a <= 0n ? a / b : (a + b - 1n) / b;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
