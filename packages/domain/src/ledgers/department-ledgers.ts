import type { EstablishmentLedger } from './establishment-ledger.ts';
import type { ItemsLedger } from './items-ledger.ts';
import type { PostsLedger } from './posts-ledger.ts';

/** 台账 of one department, or the sum of several. */
export interface Ledgers {
  readonly establishment: EstablishmentLedger;
  readonly posts: PostsLedger;
  readonly items: ItemsLedger;
}

type Figures = { readonly [key: string]: number | Figures };

/** Adds ledgers figure by figure; null when there is none to add. */
export function sumLedgers(all: readonly Ledgers[]): Ledgers | null {
  const [first, ...others] = all;
  if (!first) return null;
  // ledgers are figures all the way down, so that the sum has the shape of its parts
  return others.reduce<Figures>(
    (sum, each) => addFigures(sum, each as unknown as Figures),
    first as unknown as Figures,
  ) as unknown as Ledgers;
}

function addFigures(a: Figures, b: Figures): Figures {
  const sum: Record<string, number | Figures> = {};
  for (const key of Object.keys(a)) {
    const [left, right] = [a[key], b[key]];
    sum[key] =
      typeof left === 'number' && typeof right === 'number'
        ? left + right
        : addFigures(left as Figures, right as Figures);
  }
  return sum;
}
