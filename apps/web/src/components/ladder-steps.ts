import { bandPosition } from '@dachushi/domain/ratios/band-status.ts';
import type { Target } from '@dachushi/domain/target.ts';

export interface Ladder {
  /** First and last whole number of divisions removed that is shown. */
  readonly first: number;
  readonly last: number;
  /** The steps that lie in the band; empty when there is none. */
  readonly fitting: readonly number[];
  /** When no step fits, those next to the band, at most one below and one above. */
  readonly nearest: readonly number[];
}

/** Whole steps from 0 to half of `before`, farther only when a mark stands there. */
export function ladderSteps(before: number, target: Target, marks: readonly number[]): Ladder {
  const { reachable, nearest } = bandPosition({ before, after: before }, target, true);
  const fitting = reachable.map((step) => step.removed);
  const around = nearest.map((step) => step.removed);
  return {
    first: Math.min(0, ...marks),
    last: Math.max(Math.ceil(before / 2), ...fitting, ...around, ...marks),
    fitting,
    nearest: around,
  };
}

/** Distance between ticks: the usual one, or less when the steps would not fit into `room` pixels. */
export function tickSpacing({ first, last }: Ladder, usual: number, room: number): number {
  return Math.min(usual, room / Math.max(1, last - first));
}

/** Every how many ticks a number has room; 15 px for two figures. */
export function labelEvery(spacing: number): number {
  return [1, 2, 5, 10, 20, 50].find((every) => every * spacing >= 15) ?? 100;
}
