import type { DivisionPlace, IndexedBaseline } from './baseline.ts';
import { addEstablishment, isNoEstablishment, NO_ESTABLISHMENT } from './establishment.ts';
import type { Establishment } from './establishment.ts';
import type { DivisionId, DutyId, ItemId } from './ids.ts';
import { must } from './must.ts';
import { seatPosts } from './posts.ts';
import type { Seats } from './posts.ts';
import type { Absorbed, Unit } from './structure.ts';

/** What makes up a unit before its sums are taken. */
export interface UnitParts extends Omit<
  Unit,
  | 'divisionIds'
  | 'absorbed'
  | 'dutyIds'
  | 'itemIds'
  | 'establishment'
  | 'posts'
  | 'transferred'
  | 'seats'
  | 'assists'
  | 'supervises'
> {
  readonly divisionIds: Iterable<DivisionId>;
  readonly absorbed: Iterable<Absorbed>;
  readonly dutyIds: Iterable<DutyId>;
  readonly itemIds: Iterable<ItemId>;
  readonly transferred?: Establishment | undefined;
  readonly seats?: Seats | undefined;
  readonly assists?: Iterable<DutyId> | undefined;
  readonly supervises?: Iterable<ItemId> | undefined;
}

/**
 * Puts the parts in official order and takes the sums: equal parts always give an equal unit, whatever happened before.
 * What is empty is left out, and a unit does not assist in a duty of its own.
 */
export function composeUnit(baseline: IndexedBaseline, parts: UnitParts): Unit {
  const { transferred, seats, assists, supervises, ...plain } = parts;
  const divisionIds = inOrder(parts.divisionIds, (id) => placeOf(baseline, id).order);
  const absorbed = inOrder(parts.absorbed, (each) => placeOf(baseline, each.divisionId).order);
  const sources = [...divisionIds, ...absorbed.map((each) => each.divisionId)].map(
    (id) => placeOf(baseline, id).division,
  );
  const dutyIds = inDutyOrder(baseline, parts.dutyIds);
  const assisted = assists ? inDutyOrder(baseline, new Set(assists)).filter((id) => !dutyIds.includes(id)) : [];
  const supervised = supervises ? inItemOrder(baseline, new Set(supervises)) : [];
  const brought = sources.reduce((sum, division) => addEstablishment(sum, division.establishment), NO_ESTABLISHMENT);
  return {
    ...plain,
    divisionIds,
    absorbed,
    dutyIds,
    itemIds: inItemOrder(baseline, parts.itemIds),
    establishment: transferred ? addEstablishment(brought, transferred) : brought,
    posts: seatPosts(
      sources.map((division) => division.posts),
      seats,
    ),
    ...(transferred && !isNoEstablishment(transferred) ? { transferred } : {}),
    ...(seats ? { seats } : {}),
    ...(assisted.length > 0 ? { assists: assisted } : {}),
    ...(supervised.length > 0 ? { supervises: supervised } : {}),
  };
}

function inDutyOrder(baseline: IndexedBaseline, ids: Iterable<DutyId>): readonly DutyId[] {
  return inOrder(ids, (id) => must(baseline.duties.get(id), `duty ${id}`).order);
}

function inItemOrder(baseline: IndexedBaseline, ids: Iterable<ItemId>): readonly ItemId[] {
  return inOrder(ids, (id) => must(baseline.items.get(id), `item ${id}`).order);
}

/** @throws when the baseline has no such division: callers have checked the id. */
export function placeOf(baseline: IndexedBaseline, id: DivisionId): DivisionPlace {
  return must(baseline.divisions.get(id), `division ${id}`);
}

function inOrder<T>(values: Iterable<T>, orderOf: (value: T) => number): readonly T[] {
  return [...values].sort((a, b) => orderOf(a) - orderOf(b));
}
