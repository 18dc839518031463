/**
 * 精简比例 aimed at, in hundredths of a percent so that 30 % ± 5 is exact: {ratio: 3000, band: 500}.
 * The source says “30%上下浮动” and gives no width; ±5 points is this product's default and is shown as such.
 */
export interface Target {
  readonly ratio: number;
  readonly band: number;
}

export const DEFAULT_TARGET: Target = { ratio: 3000, band: 500 };

/** Percent as typed (30, 27.5) to hundredths of a percent. */
export function hundredths(percent: number): number {
  return Math.round(percent * 100);
}

/** Hundredths of a percent back to the number a person types (3000 → 30). */
export function percentNumber(value: number): number {
  return value / 100;
}

/** Both ends belong to the band; it never leaves 0–100 %. */
export function bandEdges(target: Target): { readonly low: number; readonly high: number } {
  return { low: Math.max(0, target.ratio - target.band), high: Math.min(10_000, target.ratio + target.band) };
}

/**
 * The low edge of a band that reaches 100 %: such a band has no upper end (“30%以上”), and its middle is nobody's aim.
 * Null where the band ends before.
 */
export function floorOf(target: Target): number | null {
  const { low, high } = bandEdges(target);
  return high === 10_000 ? low : null;
}

/** Everything from so many hundredths of a percent up is in order; from 0 up no ratio is asked for. */
export function fromFloor(low: number): Target {
  const ratio = Math.ceil((low + 10_000) / 2);
  return { ratio, band: ratio - low };
}
