import type { IndexedBaseline } from './baseline.ts';
import { isEnded } from './item-state.ts';
import type { ItemState } from './item-state.ts';
import { addFractions, divideFraction, fraction, ZERO } from './ratios/fraction.ts';
import type { Fraction } from './ratios/fraction.ts';
import type { DepartmentStructure } from './structure.ts';

/** What can be compressed: promised working days, documents to bring, steps. */
const COMPRESSED = ['days', 'documents', 'steps'] as const;
export type Compressed = (typeof COMPRESSED)[number];

/** One item before and as the plan promises it. */
export interface Shortened {
  readonly before: number;
  readonly after: number;
}

/**
 * 压缩幅度, both ways of counting (M09), so that neither is taken for the other: `sumOfRatios` ÷ `items` is the mean of the
 * items' own ratios, (`before` − `after`) ÷ `before` the ratio of the sums. Items that needed nothing before have no ratio
 * and are left out of both.
 */
export interface Compression {
  readonly items: number;
  readonly before: number;
  readonly after: number;
  readonly sumOfRatios: Fraction;
}

/** Figures must be whole and not negative. */
export function compressionOf(pairs: readonly Shortened[]): Compression {
  let [items, before, after, sumOfRatios] = [0, 0, 0, ZERO];
  for (const pair of pairs) {
    if (pair.before === 0) continue;
    items += 1;
    before += pair.before;
    after += pair.after;
    sumOfRatios = addFractions(sumOfRatios, fraction(pair.before - pair.after, pair.before));
  }
  return { items, before, after, sumOfRatios };
}

/** 逐项平均: the mean of the items' ratios; null without items. */
export function meanCompression({ items, sumOfRatios }: Compression): Fraction | null {
  return items === 0 ? null : divideFraction(sumOfRatios, items);
}

/** 总量: the ratio of the sums; null without items. */
export function pooledCompression({ items, before, after }: Compression): Fraction | null {
  return items === 0 ? null : fraction(before - after, before);
}

/** Of the items of these departments that have not ended and whose figure is known before; without a promise it stays as it was. */
export function itemCompression(
  baseline: IndexedBaseline,
  departments: Iterable<DepartmentStructure>,
  what: Compressed,
): Compression {
  const pairs: Shortened[] = [];
  for (const { id, itemStates } of departments) {
    const states = new Map<string, ItemState>((itemStates ?? []).map((state) => [state.itemId, state]));
    for (const item of baseline.departments.get(id)?.items ?? []) {
      const before = item[what];
      const state = states.get(item.id);
      if (before === undefined || (state?.status !== undefined && isEnded(state.status))) continue;
      pairs.push({ before, after: state?.terms?.[what] ?? before });
    }
  }
  return compressionOf(pairs);
}
