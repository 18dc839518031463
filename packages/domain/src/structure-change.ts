import type { IndexedBaseline } from './baseline.ts';
import { isNoEstablishment } from './establishment.ts';
import type { Establishment } from './establishment.ts';
import type { DepartmentId, DivisionId, UnitId } from './ids.ts';
import { must } from './must.ts';
import { inOfficialOrder } from './official-order.ts';
import type { Passages } from './passage.ts';
import { findUnit } from './structure.ts';
import type { DepartmentStructure, Structure, Unit, UnitPlace } from './structure.ts';

/** Replaces one department; all others are shared with the structure before. */
export function withDepartment(structure: Structure, department: DepartmentStructure): Structure {
  const departments = new Map(structure.departments);
  departments.set(department.id, department);
  return { ...structure, departments };
}

/** Replaces the units of one department and keeps order and look-ups right. */
export function withUnits(structure: Structure, departmentId: DepartmentId, units: readonly Unit[]): Structure {
  const before = departmentOf(structure, departmentId);
  const next = withDepartment(structure, { ...before, units: inOfficialOrder(structure.baseline, units) });
  return { ...next, newUnits: newUnitsAfter(structure, before.units, units) };
}

/**
 * Replaces units by others of the same ids and divisions: their order stays and none is new. Going through a large
 * department to find that out again would cost more than the change itself.
 */
export function withSameUnits(structure: Structure, departmentId: DepartmentId, units: readonly Unit[]): Structure {
  return withDepartment(structure, { ...departmentOf(structure, departmentId), units });
}

/** Optional parts of a department; `undefined` or an empty list leaves the part out. */
export type DepartmentParts = {
  readonly [
    Part in 'specialists' | 'lapsedDuties' | 'itemStates' | 'reserve' | 'outside' | 'waivers' | 'parked' | 'passages'
  ]?: DepartmentStructure[Part] | undefined;
};

/** Replaces optional parts of one department and leaves out what became empty: equal contents, equal structures. */
export function withParts(structure: Structure, department: DepartmentStructure, parts: DepartmentParts): Structure {
  const next: Record<string, unknown> = { ...department };
  for (const [part, value] of Object.entries(parts)) {
    if (value === undefined || isEmptyPart(value)) delete next[part];
    else next[part] = value;
  }
  // only the optional parts were touched
  return withDepartment(structure, next as unknown as DepartmentStructure);
}

function isEmptyPart(value: readonly unknown[] | Establishment | Passages): boolean {
  if ('length' in value) return value.length === 0;
  return '行政' in value && isNoEstablishment(value);
}

/** @throws when there is no such department: callers have checked. */
export function departmentOf(structure: Structure, id: DepartmentId): DepartmentStructure {
  return must(structure.departments.get(id), `department ${id}`);
}

/** @throws when there is no such unit: callers have checked. */
export function placeOfUnit(structure: Structure, unitId: UnitId): UnitPlace {
  return must(findUnit(structure, unitId), `unit ${unitId}`);
}

function newUnitsAfter(structure: Structure, before: readonly Unit[], after: readonly Unit[]): Structure['newUnits'] {
  const known = before.filter((unit) => structure.newUnits.has(unit.id));
  const standing = known.length === 0 ? null : new Set(after.map((unit) => unit.id));
  const gone = known.filter((unit) => !standing?.has(unit.id));
  const come = after.filter((unit) => isNewId(structure.baseline, unit.id) && !structure.newUnits.has(unit.id));
  if (gone.length === 0 && come.length === 0) return structure.newUnits;
  const newUnits = new Map(structure.newUnits);
  for (const unit of gone) newUnits.delete(unit.id);
  for (const unit of come) newUnits.set(unit.id, unit.departmentId);
  return newUnits;
}

function isNewId(baseline: IndexedBaseline, id: UnitId): boolean {
  return !baseline.divisions.has(id as string as DivisionId);
}
