import type { IndexedBaseline } from './baseline.ts';
import type { DivisionId } from './ids.ts';
import { placeOf } from './compose-unit.ts';
import { must } from './must.ts';
import type { Unit } from './structure.ts';

/**
 * Units stand where their name-giving division stood: by own id, else by the first division inside.
 * Newly created ones come last, by id (ids made later sort later). The order follows from the content alone,
 * so undoing a change also puts every card back where it was.
 */
export function inOfficialOrder(baseline: IndexedBaseline, units: readonly Unit[]): readonly Unit[] {
  return units
    .map((unit) => ({ unit, place: placeInOrder(baseline, unit) }))
    .sort((a, b) => a.place - b.place || byCodePoint(a.unit.id, b.unit.id))
    .map(({ unit }) => unit);
}

function placeInOrder(baseline: IndexedBaseline, unit: Unit): number {
  const own = baseline.divisions.get(unit.id as string as DivisionId);
  if (own) return own.order;
  if (unit.created) return Number.MAX_SAFE_INTEGER;
  return placeOf(baseline, must(unit.divisionIds[0], `division in ${unit.id}`)).order;
}

/** Things that belong to duties or items of the baseline, in its order. */
export function byBaselineOrder<Id, T>(
  places: ReadonlyMap<Id, { readonly order: number }>,
  all: readonly T[],
  idOf: (one: T) => Id,
): readonly T[] {
  const order = (one: T): number => places.get(idOf(one))?.order ?? 0;
  return [...all].sort((a, b) => order(a) - order(b));
}

/** Language-independent order of texts: the same in every browser and on the server. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
