import { canonicalJson } from './canonical-json.ts';
import type { Command } from './command.ts';
import type { DepartmentId, DivisionId, UnitId } from './ids.ts';
import { holdingsBack } from './holdings-back.ts';
import { setPosts } from './holding-operations.ts';
import { must } from './must.ts';
import { findUnit, isAbsorbed, unitOfDivision } from './structure.ts';
import type { Structure, Unit } from './structure.ts';
import { departmentOf, placeOfUnit } from './structure-change.ts';
import { go } from './trail.ts';
import type { Trail } from './trail.ts';
import { abolishUnit, createUnit, detachDivisions, mergeUnits, moveDivisions, updateUnit } from './unit-operations.ts';

/**
 * Ordinary commands that lead one department's units from `after` back to `before`, for any single change of units.
 * One way back for all that change units: restore what is missing, bring the divisions home, end what is too much,
 * give back what units held beside their divisions, relabel.
 */
export function pathBack(after: Structure, before: Structure, departmentId: DepartmentId): readonly Command[] {
  const trail: Trail = { now: after, path: [] };
  const standing = new Map(departmentOf(after, departmentId).units.map((unit) => [unit.id, unit]));
  const { units } = departmentOf(before, departmentId);
  const ids = new Set(units.map((unit) => unit.id));
  const changed = units.filter((unit) => standing.get(unit.id) !== unit); // all others are shared by both structures
  for (const unit of changed) if (!standing.has(unit.id)) restore(trail, unit);
  for (const unit of changed) bringHome(trail, unit);
  for (const unit of departmentOf(trail.now, departmentId).units) if (!ids.has(unit.id)) end(trail, unit, changed);
  holdingsBack(trail, before, departmentId, changed);
  for (const unit of changed) relabel(trail, unit);
  return trail.path;
}

function restore(trail: Trail, unit: Unit): void {
  const { id: unitId, departmentId, name, kind, divisionIds } = unit;
  if (!unit.created) {
    go(trail, 'detach-divisions', { divisionIds, unitId, name }, detachDivisions);
    return;
  }
  go(trail, 'create-unit', { unitId, departmentId, name, kind }, createUnit);
  const ended = divisionIds.filter((id) => isAbsorbed(holderOf(trail.now, departmentId, id), id));
  if (ended.length === 0) return;
  const passing = freeUnitId(trail.now, unitId, ended);
  go(trail, 'detach-divisions', { divisionIds: ended, unitId: passing }, detachDivisions);
  go(trail, 'merge-units', { unitIds: [passing], intoUnitId: unitId, reasons: [] }, mergeUnits);
}

function bringHome(trail: Trail, unit: Unit): void {
  const astray = (id: DivisionId, absorbed: boolean): boolean => {
    const holder = holderOf(trail.now, unit.departmentId, id);
    return holder.id !== unit.id && isAbsorbed(holder, id) === absorbed;
  };
  const divisionIds = [
    ...unit.divisionIds.filter((id) => astray(id, false)),
    ...unit.absorbed.map((each) => each.divisionId).filter((id) => astray(id, true)),
  ];
  if (divisionIds.length > 0) go(trail, 'move-divisions', { divisionIds, toUnitId: unit.id }, moveDivisions);
}

/** A unit that was not there before is either empty by now or holds divisions that were abolished before. */
function end(trail: Trail, unit: Unit, wanted: readonly Unit[]): void {
  const abolished = wanted
    .flatMap((into) => into.absorbed.map((each) => ({ ...each, intoUnitId: into.id })))
    .find((each) => each.divisionId === unit.divisionIds[0]);
  const { intoUnitId, reasons } = abolished ?? { intoUnitId: null, reasons: [] };
  go(trail, 'abolish-unit', { unitId: unit.id, intoUnitId, reasons }, abolishUnit);
}

function relabel(trail: Trail, unit: Unit): void {
  const now = placeOfUnit(trail.now, unit.id).unit;
  const { id: unitId, name, kind, reasons } = unit;
  if (now.name !== name) go(trail, 'rename-unit', { unitId, name }, (s) => updateUnit(s, unitId, { name }));
  if (now.kind !== kind) go(trail, 'set-unit-kind', { unitId, kind }, (s) => updateUnit(s, unitId, { kind }));
  if (now.reasons.join() !== reasons.join())
    go(trail, 'set-reasons', { unitId, reasons }, (s) => updateUnit(s, unitId, { reasons }));
  const seats = unit.seats ?? null; // last, because every change of composition resets them
  if (canonicalJson(now.seats ?? null) !== canonicalJson(seats)) go(trail, 'set-posts', { unitId, seats }, setPosts);
}

function holderOf(structure: Structure, departmentId: DepartmentId, id: DivisionId): Unit {
  return must(unitOfDivision(departmentOf(structure, departmentId), id), `unit that holds ${id}`);
}

function freeUnitId(structure: Structure, unitId: UnitId, divisionIds: readonly DivisionId[]): UnitId {
  const own = divisionIds.map((id) => id as string as UnitId).find((id) => !findUnit(structure, id));
  return own ?? (`${unitId.slice(0, 60)}.r` as UnitId);
}
