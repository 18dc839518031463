import { bandEdges, floorOf } from '@dachushi/domain/target.ts';
import type { Target } from '@dachushi/domain/target.ts';
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
  const ends = rows.map(({ target }) => (floorOf(target) ?? bandEdges(target).high) / 100);
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

export interface AxisLabel {
  readonly percent: number;
  /** Whether it stays where there is little room: the tens do; edges and target need the space of a wide table. */
  readonly room: 'always' | 'narrow' | 'wide';
}

/** Where there is room both edges of the band and the target, and tens that keep away from them; else tens alone. */
export function axisLabels({ start, percent }: Axes, target: Target): readonly AxisLabel[] {
  const { low, high } = bandEdges(target);
  const [step, apart] = percent - start > 60 ? [20, 9] : [10, 4.5];
  const ends = floorOf(target) === null ? [low, high, target.ratio] : [low]; // what has no upper end has no middle
  const edges = spaced(
    ends.map((end) => end / 100),
    apart,
  );
  const tens = Array.from({ length: Math.floor((percent - start) / step) + 1 }, (_, at) => start + at * step);
  return [
    ...tens.map((ten): AxisLabel => {
      if (edges.includes(ten)) return { percent: ten, room: 'always' };
      return { percent: ten, room: edges.some((edge) => Math.abs(edge - ten) < apart * 1.2) ? 'narrow' : 'always' };
    }),
    ...edges.filter((edge) => !tens.includes(edge)).map((edge): AxisLabel => ({ percent: edge, room: 'wide' })),
  ];
}

/** Leaves out what would touch a label before it in the list. */
function spaced(values: readonly number[], apart: number): readonly number[] {
  return values.filter((value, at) => values.slice(0, at).every((other) => Math.abs(other - value) >= apart));
}

function share(start: number, end: number, value: number): number {
  return Math.round(((Math.max(start, Math.min(end, value)) - start) / (end - start)) * 10_000) / 100;
}

function upToTens(value: number): number {
  return Math.ceil(value / 10) * 10;
}
