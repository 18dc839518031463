import type { IndexedBaseline } from '../baseline.ts';
import type { DivisionId } from '../ids.ts';
import { structureFromBaseline } from '../initial-structure.ts';
import type { Unit } from '../structure.ts';

const known = new WeakMap<IndexedBaseline, ReadonlyMap<DivisionId, Unit>>();

/** Every division as the unit of its own that it is before the first command. A baseline never changes, so this is worked out once. */
export function initialOf(baseline: IndexedBaseline): ReadonlyMap<DivisionId, Unit> {
  const found = known.get(baseline);
  if (found) return found;
  const units = [...structureFromBaseline(baseline).departments.values()].flatMap((department) => department.units);
  const initial = new Map(units.flatMap((unit) => unit.divisionIds.map((id) => [id, unit] as const)));
  known.set(baseline, initial);
  return initial;
}
