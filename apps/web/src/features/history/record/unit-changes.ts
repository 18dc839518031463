import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type { DepartmentStructure, Unit } from '@dachushi/domain/structure.ts';

/** One unit of a department as a step left it: untouched, come, gone or come out different. */
export interface UnitChange {
  readonly mark: 'same' | 'new' | 'changed' | 'gone';
  readonly unit: Unit;
  /** The unit before the step, where it came out different. */
  readonly was: Unit | null;
}

/** Units after the step in official order, then those that are no more. Without `before` nothing is marked. */
export function unitChanges(
  before: DepartmentStructure | undefined,
  after: DepartmentStructure,
): readonly UnitChange[] {
  if (!before) return after.units.map((unit) => ({ mark: 'same', unit, was: null }));
  const had = new Map(before.units.map((unit) => [unit.id, unit]));
  const has = new Set(after.units.map(({ id }) => id));
  const standing = after.units.map((unit): UnitChange => {
    const was = had.get(unit.id);
    if (!was) return { mark: 'new', unit, was: null };
    return was === unit || canonicalJson(was) === canonicalJson(unit)
      ? { mark: 'same', unit, was: null }
      : { mark: 'changed', unit, was };
  });
  const gone = before.units.filter(({ id }) => !has.has(id));
  return [...standing, ...gone.map((unit): UnitChange => ({ mark: 'gone', unit, was: null }))];
}
