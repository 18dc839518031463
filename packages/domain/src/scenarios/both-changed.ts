import type { Structure } from '../structure.ts';
import { differingParts } from '../undo-parts.ts';
import type { Part } from '../undo-parts.ts';
import type { Replayed } from './replay-steps.ts';

/**
 * Steps that still fit but decide something which the parent has decided too since the fork: kept, they win; whoever updates
 * should see them. By the step's seq, with what both changed.
 */
export function bothChanged(
  { kept, changed }: Replayed,
  parentBase: Structure,
  parentNow: Structure,
): ReadonlyMap<number, readonly Part[]> {
  const theirs = differingParts(parentBase, parentNow);
  const found = new Map<number, readonly Part[]>();
  for (const { seq } of kept) {
    const shared = theirs.filter((part) => changed.get(seq)?.some((own) => meet(own, part)));
    if (shared.length > 0) found.set(seq, shared);
  }
  return found;
}

/** The same part, or one of them is the whole unit. */
function meet(a: Part, b: Part): boolean {
  if (a.place.kind !== b.place.kind || a.place.id !== b.place.id) return false;
  return a.name === b.name || a.name === 'whole' || b.name === 'whole';
}
