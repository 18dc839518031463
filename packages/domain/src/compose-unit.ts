import type { DivisionPlace, IndexedBaseline } from './baseline.ts';
import { addEstablishment, NO_ESTABLISHMENT } from './establishment.ts';
import type { DivisionId, DutyId, ItemId } from './ids.ts';
import { seatPosts } from './posts.ts';
import { must } from './must.ts';
import type { Absorbed, Unit } from './structure.ts';

/** What makes up a unit before its sums are taken. */
export interface UnitParts extends Omit<
  Unit,
  'divisionIds' | 'absorbed' | 'dutyIds' | 'itemIds' | 'establishment' | 'posts'
> {
  readonly divisionIds: Iterable<DivisionId>;
  readonly absorbed: Iterable<Absorbed>;
  readonly dutyIds: Iterable<DutyId>;
  readonly itemIds: Iterable<ItemId>;
}

/** Puts the parts in official order and takes the sums: equal parts always give an equal unit, whatever happened before. */
export function composeUnit(baseline: IndexedBaseline, parts: UnitParts): Unit {
  const divisionIds = inOrder(parts.divisionIds, (id) => placeOf(baseline, id).order);
  const absorbed = inOrder(parts.absorbed, (each) => placeOf(baseline, each.divisionId).order);
  const sources = [...divisionIds, ...absorbed.map((each) => each.divisionId)].map(
    (id) => placeOf(baseline, id).division,
  );
  return {
    ...parts,
    divisionIds,
    absorbed,
    dutyIds: inOrder(parts.dutyIds, (id) => must(baseline.duties.get(id), `duty ${id}`).order),
    itemIds: inOrder(parts.itemIds, (id) => must(baseline.items.get(id), `item ${id}`).order),
    establishment: sources.reduce((sum, division) => addEstablishment(sum, division.establishment), NO_ESTABLISHMENT),
    posts: seatPosts(sources.map((division) => division.posts)),
  };
}

/** @throws when the baseline has no such division: callers have checked the id. */
export function placeOf(baseline: IndexedBaseline, id: DivisionId): DivisionPlace {
  return must(baseline.divisions.get(id), `division ${id}`);
}

function inOrder<T>(values: Iterable<T>, orderOf: (value: T) => number): readonly T[] {
  return [...values].sort((a, b) => orderOf(a) - orderOf(b));
}
