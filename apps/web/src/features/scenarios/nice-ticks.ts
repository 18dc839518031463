const STEPS = [1, 2, 5];

/** Round numbers that span the figures with some air, about five of them; one figure alone gets air on both sides. */
export function niceTicks(figures: readonly number[], count = 5): readonly number[] {
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const span = high - low || Math.max(1, Math.abs(high) / 2);
  const step = niceStep(span / count);
  const first = Math.floor((low - span * 0.08) / step);
  const last = Math.ceil((high + span * 0.08) / step);
  const least = low >= 0 ? Math.max(0, first) : first; // figures that cannot be negative get no negative axis
  return Array.from({ length: last - least + 1 }, (_, at) => (least + at) * step);
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}
