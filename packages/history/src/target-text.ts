import { bandEdges, floorOf, percentNumber } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';

/** “30% ± 5”, “0%” without a width; a target that is only a floor reads “≥30%”, and one that asks for nothing is its band, “0%–100%”. */
export function targetText(target: Target): string {
  if (floorOf(target) !== null || target.band === 0) return bandText(target);
  return `${percentNumber(target.ratio)}% ± ${percentNumber(target.band)}`;
}

/** Both ends of the band, with the en dash of official text: 25%–35%; “≥30%” where it has no upper end, “0%” where it is one figure. */
export function bandText(target: Target): string {
  const { low, high } = bandEdges(target);
  const floor = floorOf(target);
  if (floor !== null && floor > 0) return `≥${percentNumber(floor)}%`;
  return low === high ? `${percentNumber(low)}%` : `${percentNumber(low)}%–${percentNumber(high)}%`;
}
