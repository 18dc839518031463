import type { IndexedBaseline } from './baseline.ts';
import type { DepartmentId, DivisionId, UnitId } from './ids.ts';
import { must } from './must.ts';
import type { DepartmentRecord, StructureRecord, UnitRecord } from './protocol/messages.ts';
import type { DepartmentStructure, Structure, Unit } from './structure.ts';
import { hundredths, percentNumber } from './target.ts';
import type { Target } from './target.ts';

/** A structure as plain data, departments and units in official order. */
export function recordOfStructure(structure: Structure): StructureRecord {
  const departments = [...structure.departments.values()];
  return {
    target: targetRecord(structure.target),
    ...(structure.policy ? { policy: structure.policy } : {}),
    ...(structure.passages ? { passages: structure.passages } : {}),
    departments: departments.map((department) => departmentRecord(structure.baseline, department)),
    units: departments.flatMap((department) => department.units.map(unitRecord)),
  };
}

/** The way back: a structure on its baseline, equal to the one the record was made of. */
export function structureFromRecord(baseline: IndexedBaseline, record: StructureRecord): Structure {
  const units = new Map<DepartmentId, Unit[]>(record.departments.map((department) => [department.id, []]));
  const newUnits = new Map<UnitId, DepartmentId>();
  for (const unit of record.units) {
    units.get(unit.departmentId)?.push(unit);
    if (!baseline.divisions.has(unit.id as string as DivisionId)) newUnits.set(unit.id, unit.departmentId);
  }
  return {
    baseline,
    target: targetFromRecord(record.target),
    ...(record.policy ? { policy: record.policy } : {}),
    ...(record.passages ? { passages: record.passages } : {}),
    departments: new Map(
      record.departments.map((each) => [each.id, departmentFromRecord(each, units.get(each.id) ?? [])]),
    ),
    newUnits,
  };
}

/** The settings of one department, without its units. */
export function departmentRecord(baseline: IndexedBaseline, department: DepartmentStructure): DepartmentRecord {
  const { units: _units, target, ...settings } = department;
  const { name } = must(baseline.departments.get(department.id), `department ${department.id}`);
  return { ...settings, name, target: target && targetRecord(target) };
}

/** A unit travels as it is; the type says which fields readers may count on. */
export function unitRecord(unit: Unit): UnitRecord {
  return unit;
}

function departmentFromRecord(record: DepartmentRecord, units: readonly Unit[]): DepartmentStructure {
  const { name: _name, target, ...settings } = record;
  return { ...settings, units, target: target && targetFromRecord(target) };
}

function targetRecord(target: Target): StructureRecord['target'] {
  return { ratio: percentNumber(target.ratio), band: percentNumber(target.band) };
}

function targetFromRecord(target: StructureRecord['target']): Target {
  return { ratio: hundredths(target.ratio), band: hundredths(target.band) };
}
