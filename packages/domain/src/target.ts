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
