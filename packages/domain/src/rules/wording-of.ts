import type { IndexedBaseline } from '../baseline.ts';
import type { DutyId, ItemId } from '../ids.ts';
import { must } from '../must.ts';

/** The sentence of a duty. @throws when the baseline has none: a structure names only those it has. */
export function dutyText(baseline: IndexedBaseline, id: DutyId): string {
  return must(baseline.duties.get(id), `duty ${id}`).duty.text;
}

/** @throws when the baseline has no such item. */
export function itemName(baseline: IndexedBaseline, id: ItemId): string {
  return must(baseline.items.get(id), `item ${id}`).item.name;
}
