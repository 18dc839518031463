import { bandEdges } from '@dachushi/domain/target.ts';
import type { RatioRow } from './ratio-rows.ts';

/** The axes that all rows share. For drawing only: words and verdicts come from exact values. */
export interface Axes {
  /** End of the ratio axis in percent: 50, farther only when a mark or a band stands there. */
  readonly percent: number;
  /** Start of it: 0, less only when a department has grown. */
  readonly start: number;
  /** End of the count axis: the most divisions a department has or gets. */
  readonly count: number;
}

export function axesOf(rows: readonly RatioRow[]): Axes {
  const ratios = rows.map(percentOf);
  const ends = rows.map((row) => bandEdges(row.target).high / 100);
  return {
    percent: upToTens(Math.max(50, ...ratios, ...ends)),
    start: -upToTens(Math.max(0, ...ratios.map((ratio) => -ratio))),
    count: Math.max(1, ...rows.map((row) => Math.max(row.ratio.before, row.ratio.after))),
  };
}

export function percentOf({ ratio, removed }: RatioRow): number {
  return ratio.before === 0 ? 0 : (removed / ratio.before) * 100;
}

/** Place of a percentage on the axis, as a share of its width such as `57.14%`. */
export function placeOn({ start, percent }: Axes, value: number): string {
  return `${share(start, percent, value)}%`;
}

/** Marks every ten points, and the target where it has room. */
export function axisLabels({ start, percent }: Axes): readonly number[] {
  const step = percent - start > 60 ? 20 : 10;
  return Array.from({ length: Math.floor((percent - start) / step) + 1 }, (_, at) => start + at * step);
}

function share(start: number, end: number, value: number): number {
  return Math.round(((Math.max(start, Math.min(end, value)) - start) / (end - start)) * 10_000) / 100;
}

function upToTens(value: number): number {
  return Math.ceil(value / 10) * 10;
}
