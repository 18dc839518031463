import type { BandStatus } from '@dachushi/domain/ratios/band-status.ts';
import { decimalText, fraction } from '@dachushi/domain/ratios/fraction.ts';
import { bandEdges, floorOf } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';

const STATUS: Readonly<Record<BandStatus, string>> = {
  below: '低于区间',
  within: '在区间内',
  above: '高于区间',
  exempt: '不作评判',
  infeasible: '无整数解',
};

export function statusWords(status: BandStatus): string {
  return STATUS[status];
}

/** “25%–35%”, “30%以上” without an upper end, “0%” where it is one figure. */
export function bandWords(target: Target): string {
  const { low, high } = bandEdges(target);
  const floor = floorOf(target);
  if (floor !== null && floor > 0) return `${percent(floor)}以上`;
  return low === high ? percent(low) : `${percent(low)}–${percent(high)}`;
}

function percent(hundredths: number): string {
  return `${decimalText(fraction(hundredths, 100)).replace(/\.?0+$/, '')}%`;
}
