import { uprightName } from '../text/upright-name.ts';
import type { ChartEntry } from '../layout/chart-entry.ts';

/** Room of the page that a chart may fill, points. */
export interface Area {
  readonly width: number;
  readonly height: number;
  /** Of titles and small print; charts may grow with it. */
  readonly type: number;
}

export interface Fit {
  readonly scale: number;
  /** Points that the smallest name is set in. */
  readonly letters: number;
}

const LARGEST = 1.25;
const SMALLEST = 0.4;
const STEP = 0.04;

/** Tries scales from large to small and keeps the one whose smallest name is largest on paper. */
export function bestFit<F extends Fit>(area: Area, tryScale: (scale: number) => F | null): F | null {
  let best: F | null = null;
  for (let scale = LARGEST * area.type; scale >= SMALLEST; scale -= STEP) {
    const fit = tryScale(scale);
    if (fit && (best === null || fit.letters > best.letters + 0.05)) best = fit;
  }
  return best;
}

/** Above and below the name in an upright box: its mark or air, and its figure. */
const ABOVE = { marked: 24, plain: 10 } as const;
const BELOW = 44;
const PITCH = 18;

/** Height at which the longest name stands in one column. */
export function wantedHeight(longest: number, marks: boolean): number {
  return Math.max(124, longest * PITCH + ABOVE[marks ? 'marked' : 'plain'] + BELOW + 6);
}

/** Pixels of the longest name in an upright box of this size. */
export function letterSize(longest: number, width: number, height: number, marks: boolean): number {
  const room = height - ABOVE[marks ? 'marked' : 'plain'] - BELOW;
  return uprightName('字'.repeat(longest), { width: width - 8, height: room }).size;
}

export function longestOf(entries: readonly ChartEntry[]): number {
  return entries.reduce((most, entry) => Math.max(most, [...entry.name].length), 1);
}
