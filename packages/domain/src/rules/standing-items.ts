import type { Item } from '../division.ts';
import { isEnded } from '../item-state.ts';
import type { ItemState, ItemTerms } from '../item-state.ts';
import type { DepartmentView } from './rule.ts';

/** An item that has not ended, with what the plan promises of its terms. */
export interface StandingItem {
  readonly item: Item;
  readonly promised: ItemTerms;
}

const NOTHING: ItemTerms = {};

/** Those of the department that `concern` a rule, in official order. */
export function standingItems(
  { before, department }: DepartmentView,
  concern: (item: Item, promised: ItemTerms) => boolean,
): readonly StandingItem[] {
  const states = statesOf(department.itemStates);
  const standing: StandingItem[] = [];
  for (const item of before.items) {
    const state = states?.get(item.id);
    const promised = state?.terms ?? NOTHING;
    const ended = state?.status !== undefined && isEnded(state.status);
    if (!ended && concern(item, promised)) standing.push({ item, promised });
  }
  return standing;
}

function statesOf(states: readonly ItemState[] | undefined): ReadonlyMap<string, ItemState> | undefined {
  return states && new Map(states.map((state) => [state.itemId, state]));
}
