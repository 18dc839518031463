import type { BandStatus } from '@dachushi/domain/ratios/band-status.ts';
import { compareFractions, fraction, percentText } from '@dachushi/domain/ratios/fraction.ts';
import { bandEdges } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';

/** What the pictures of numbers are drawn from: whole counts, and the target in hundredths of a percent. */
export interface PicturedRatio {
  /** Numerator; negative when the structure grew. */
  readonly removed: number;
  /** Denominator. */
  readonly before: number;
  readonly target: Target;
  readonly status: BandStatus;
}

interface Share {
  readonly removed: number;
  readonly before: number;
}

export type Side = 'below' | 'within' | 'above';

/** Where the exact fraction lies; the ends belong to the band. */
export function sideOfBand({ removed, before }: Share, target: Target): Side {
  if (before === 0) return 'below';
  const share = fraction(removed, before);
  const { low, high } = bandEdges(target);
  if (compareFractions(share, fraction(low, 10_000)) < 0) return 'below';
  return compareFractions(share, fraction(high, 10_000)) > 0 ? 'above' : 'within';
}

/** The tone of a mark: the verdict, or for want of a whole step the side on which the fraction lies. */
export function toneOf(pictured: PicturedRatio): Side | 'exempt' {
  return pictured.status === 'infeasible' ? sideOfBand(pictured, pictured.target) : pictured.status;
}

/** Position in per cent of `before`, for drawing only; the words come from exact values. */
export function positionOf({ removed, before }: Share): number {
  return before === 0 ? 0 : (removed / before) * 100;
}

/** `28.13%`, exact half-up; nothing to divide by counts as nothing removed. */
export function spokenPercent({ removed, before }: Share): string {
  return `${before === 0 ? '0.00' : percentText(fraction(removed, before))}%`;
}
