import { compareFractions, fraction } from '@dachushi/domain/ratios/fraction.ts';
import type { Fraction } from '@dachushi/domain/ratios/fraction.ts';
import { bandEdges, floorOf } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';

/** Width of a bin in hundredths of a percent: 2.5 points. */
export const BIN = 250;

/** From `low` to `high`, in hundredths of a percent. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly side: 'below' | 'within' | 'above';
  readonly count: number;
}

/**
 * Counts ratios in bins that start at the band's edges, so that none straddles one. Edges belong to the band; the last
 * bin inside is narrower when the band is no multiple of 2.5 points. Bins reach one step beyond what was found; a band
 * without an upper end ends with them, and nothing is above it.
 */
export function histogram(ratios: readonly Fraction[], target: Target): readonly Bin[] {
  const { low, high } = bandEdges(target);
  const below = ratios.filter((ratio) => compareFractions(ratio, edge(low)) < 0);
  const above = ratios.filter((ratio) => compareFractions(ratio, edge(high)) > 0);
  const inside = ratios.filter((ratio) => !below.includes(ratio) && !above.includes(ratio));
  const bins: Bin[] = [];
  for (let end = low, left = below; left.length > 0 || end === low; end -= BIN) {
    const here = left.filter((ratio) => compareFractions(ratio, edge(end - BIN)) >= 0);
    bins.unshift({ low: end - BIN, high: end, side: 'below', count: here.length });
    left = left.filter((ratio) => !here.includes(ratio));
  }
  const open = floorOf(target) !== null;
  let found = 0;
  for (let start = low; start < high || start === low; start += BIN) {
    if (open && found === inside.length && start > low) return bins;
    const end = Math.min(start + BIN, high);
    const here = inside.filter((ratio) => isFrom(ratio, start) && (end === high || !isFrom(ratio, end)));
    bins.push({ low: start, high: end, side: 'within', count: here.length });
    found += here.length;
  }
  if (open) return bins;
  for (let start = high, left = above; left.length > 0 || start === high; start += BIN) {
    const here = left.filter((ratio) => compareFractions(ratio, edge(start + BIN)) <= 0);
    bins.push({ low: start, high: start + BIN, side: 'above', count: here.length });
    left = left.filter((ratio) => !here.includes(ratio));
  }
  return bins;
}

function isFrom(ratio: Fraction, start: number): boolean {
  return compareFractions(ratio, edge(start)) >= 0;
}

function edge(hundredths: number): Fraction {
  return fraction(hundredths, 10_000);
}
