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

/** Characters of the names that boxes are made for. */
export interface NameLengths {
  /** Reached by all but every seventh name: one long name does not make all boxes small. */
  readonly usual: number;
  readonly longest: number;
}

export function lengthsOf(entries: readonly ChartEntry[]): NameLengths {
  const lengths = entries.map((entry) => [...entry.name].length).sort((a, b) => a - b);
  return { usual: lengths[Math.floor((lengths.length - 1) * 0.86)] ?? 1, longest: lengths.at(-1) ?? 1 };
}

/** Longer names stand in several columns rather than in ever higher boxes. */
const MOST_IN_COLUMN = 14;

/** Height at which names stand in one column. */
export function wantedHeight({ longest }: NameLengths, marks: boolean): number {
  const deep = Math.min(longest, MOST_IN_COLUMN);
  return Math.max(124, deep * PITCH + ABOVE[marks ? 'marked' : 'plain'] + BELOW + 6);
}

/** The longest name may be set this much smaller than the usual ones. */
const LENIENT = 1.5;

/** A name in one column is read at once: worth letters this much smaller than those of two columns. */
const BROKEN = 0.8;

/** Pixels of the names in an upright box of this size; names that stand in several columns count for less. */
export function letterSize(
  { usual, longest }: NameLengths,
  box: { readonly width: number; readonly height: number },
  marks: boolean,
): number {
  const area = { width: box.width - 8, height: box.height - ABOVE[marks ? 'marked' : 'plain'] - BELOW };
  const sizeOf = (length: number) => {
    const { size, cells } = uprightName('字'.repeat(length), area);
    return cells.every(({ x }) => x === cells[0]?.x) ? size : size * BROKEN;
  };
  return longest === usual ? sizeOf(usual) : Math.min(sizeOf(usual), sizeOf(longest) * LENIENT);
}
