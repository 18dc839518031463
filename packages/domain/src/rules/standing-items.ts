import type { Item } from '../division.ts';
import { isEnded } from '../item-state.ts';
import type { ItemTerms } from '../item-state.ts';
import type { DepartmentView } from './rule.ts';

/** An item that has not ended, with what the plan promises of its terms. */
export interface StandingItem {
  readonly item: Item;
  readonly promised: ItemTerms;
}

const NOTHING: ItemTerms = {};

/** In official order. */
export function standingItems({ before, department }: DepartmentView): readonly StandingItem[] {
  const states = new Map((department.itemStates ?? []).map((state) => [state.itemId, state]));
  return before.items.flatMap((item) => {
    const state = states.get(item.id);
    const ended = state?.status !== undefined && isEnded(state.status);
    return ended ? [] : [{ item, promised: state?.terms ?? NOTHING }];
  });
}
