import type { IndexedBaseline } from './baseline.ts';
import type { AbolishUnit, CreateUnit, DetachDivisions, MergeUnits, MoveDivisions } from './command.ts';
import { composeUnit, placeOf } from './compose-unit.ts';
import type { UnitParts } from './compose-unit.ts';
import { addEstablishment, ESTABLISHMENT_KINDS, negateEstablishment, NO_ESTABLISHMENT } from './establishment.ts';
import type { Establishment } from './establishment.ts';
import type { DivisionId, UnitId } from './ids.ts';
import { must } from './must.ts';
import { normaliseName } from './name.ts';
import { orderReasons } from './reason.ts';
import type { Reason } from './reason.ts';
import { isAbsorbed } from './structure.ts';
import type { DepartmentStructure, Structure, Unit } from './structure.ts';
import { departmentOf, placeOfUnit, withSameUnits, withUnits } from './structure-change.ts';

/** What leaves a unit together: divisions and everything that travels with them. */
type Load = Pick<Unit, 'divisionIds' | 'absorbed' | 'dutyIds' | 'itemIds' | 'transferred' | 'assists' | 'supervises'>;

/** Puts units, with all they hold, into one. Here and below the command must have passed its check. */
export function mergeUnits(structure: Structure, payload: MergeUnits): Structure {
  const { unit: into, department } = placeOfUnit(structure, payload.intoUnitId);
  const going = department.units.filter((unit) => payload.unitIds.includes(unit.id));
  const loaded = going.reduce<Unit>((unit, other) => putIn(structure.baseline, unit, other), into);
  const merged = {
    ...loaded,
    name: payload.name === undefined ? into.name : normaliseName(payload.name),
    reasons: orderReasons([...into.reasons, ...going.flatMap((unit) => unit.reasons), ...payload.reasons]),
  };
  return replaceUnits(structure, department, [...going, into], [merged]);
}

/** Takes divisions out of their units and puts them into another; a unit left empty is gone, unless it was newly created. */
export function moveDivisions(structure: Structure, payload: MoveDivisions): Structure {
  const { unit: to, department } = placeOfUnit(structure, payload.toUnitId);
  const { left, rest, loads } = takeOutOf(structure.baseline, department, payload.divisionIds);
  return replaceUnits(
    structure,
    department,
    [...left, to],
    [...rest, loads.reduce<Unit>((unit, load) => putIn(structure.baseline, unit, load), to)],
  );
}

/** Makes divisions a unit of their own; abolished ones come back to life. */
export function detachDivisions(structure: Structure, payload: DetachDivisions): Structure {
  const { baseline } = structure;
  const places = payload.divisionIds.map((id) => placeOf(baseline, id)).sort((a, b) => a.order - b.order);
  const first = must(places[0], 'division to detach');
  const department = departmentOf(structure, first.departmentId);
  const { left, rest, loads } = takeOutOf(baseline, department, payload.divisionIds);
  const empty = composeUnit(baseline, {
    id: payload.unitId,
    departmentId: department.id,
    name: normaliseName(payload.name ?? first.division.name),
    kind: first.division.kind,
    created: false,
    divisionIds: [],
    absorbed: [],
    dutyIds: [],
    itemIds: [],
    reasons: [],
  });
  const named = new Set(payload.divisionIds);
  const detached = loads
    .map((load) => revived(load, named))
    .reduce<Unit>((unit, load) => putIn(baseline, unit, load), empty);
  return replaceUnits(structure, department, left, [...rest, detached]);
}

/** Adds an empty unit that counts as one more. */
export function createUnit(structure: Structure, payload: CreateUnit): Structure {
  const department = departmentOf(structure, payload.departmentId);
  const unit = composeUnit(structure.baseline, {
    id: payload.unitId,
    departmentId: payload.departmentId,
    name: normaliseName(payload.name),
    kind: payload.kind,
    created: true,
    divisionIds: [],
    absorbed: [],
    dutyIds: [],
    itemIds: [],
    reasons: [],
  });
  return replaceUnits(structure, department, [], [unit]);
}

/** Ends a unit; what it held goes to the destination. A bare one may end without. */
export function abolishUnit(structure: Structure, payload: AbolishUnit): Structure {
  const { unit, department } = placeOfUnit(structure, payload.unitId);
  if (payload.intoUnitId === null) return replaceUnits(structure, department, [unit], []);
  const { unit: into } = placeOfUnit(structure, payload.intoUnitId);
  const ended = unit.divisionIds.map((divisionId) => ({ divisionId, reasons: orderReasons(payload.reasons) }));
  const load: Load = { ...unit, divisionIds: [], absorbed: [...unit.absorbed, ...ended] };
  return replaceUnits(structure, department, [unit, into], [putIn(structure.baseline, into, load)]);
}

/** Name, kind or reasons of a unit replaced; nothing else of it changes. */
export function updateUnit(
  structure: Structure,
  unitId: UnitId,
  change: Partial<Pick<Unit, 'name' | 'kind'>> & { reasons?: readonly Reason[] },
): Structure {
  const { unit, department } = placeOfUnit(structure, unitId);
  const changed = { ...unit, ...change };
  return withSameUnits(
    structure,
    department.id,
    department.units.map((each) => (each === unit ? changed : each)),
  );
}

/** What a unit holds beside its divisions: duties, items, transferred 编制, seats. `undefined` clears. */
export type Holdings = Partial<
  Pick<UnitParts, 'dutyIds' | 'itemIds' | 'transferred' | 'seats' | 'assists' | 'supervises'>
>;

/** Several units of one department with other holdings; `change` gives null for those that stay as they are. */
export function withHoldings(
  structure: Structure,
  department: DepartmentStructure,
  change: (unit: Unit) => Holdings | null,
): Structure {
  const units = department.units.map((unit) => {
    const holdings = change(unit);
    return holdings === null ? unit : composeUnit(structure.baseline, { ...unit, ...holdings });
  });
  return withSameUnits(structure, department.id, units);
}

function replaceUnits(
  structure: Structure,
  department: DepartmentStructure,
  out: readonly Unit[],
  come: readonly Unit[],
): Structure {
  const gone = new Set(out.map((unit) => unit.id));
  return withUnits(structure, department.id, [...department.units.filter((unit) => !gone.has(unit.id)), ...come]);
}

/** Seats were set for the former composition; the new one starts from its sources again. */
function putIn(baseline: IndexedBaseline, unit: Unit, load: Load): Unit {
  return composeUnit(baseline, {
    ...unit,
    divisionIds: [...unit.divisionIds, ...load.divisionIds],
    absorbed: [...unit.absorbed, ...load.absorbed],
    dutyIds: [...unit.dutyIds, ...load.dutyIds],
    itemIds: [...unit.itemIds, ...load.itemIds],
    transferred: sumOf(unit.transferred, load.transferred),
    seats: undefined,
    assists: [...(unit.assists ?? []), ...(load.assists ?? [])],
    supervises: [...(unit.supervises ?? []), ...(load.supervises ?? [])],
  });
}

function sumOf(a: Establishment | undefined, b: Establishment | undefined): Establishment | undefined {
  return a && b ? addEstablishment(a, b) : (a ?? b);
}

function takeOutOf(baseline: IndexedBaseline, department: DepartmentStructure, ids: readonly DivisionId[]) {
  const wanted = new Set(ids);
  const left = department.units.filter((unit) =>
    ids.some((id) => unit.divisionIds.includes(id) || isAbsorbed(unit, id)),
  );
  const taken = left.map((unit) => takeOut(baseline, unit, wanted));
  return { left, rest: taken.flatMap((each) => each.rest ?? []), loads: taken.map((each) => each.load) };
}

/** The unit left empty by the last division going out dissolves, and whatever it still holds goes along. */
function takeOut(
  baseline: IndexedBaseline,
  unit: Unit,
  wanted: ReadonlySet<DivisionId>,
): { rest: Unit | null; load: Load } {
  const stays = unit.divisionIds.filter((id) => !wanted.has(id));
  if (stays.length === 0 && !unit.created) return { rest: null, load: unit };
  const leaving: Load = {
    divisionIds: unit.divisionIds.filter((id) => wanted.has(id)),
    absorbed: unit.absorbed.filter((each) => wanted.has(each.divisionId)),
    dutyIds: unit.dutyIds.filter((id) => wanted.has(baseline.duties.get(id)?.divisionId as DivisionId)),
    itemIds: unit.itemIds.filter((id) => wanted.has(baseline.items.get(id)?.item.handlerId as DivisionId)),
  };
  const rest = composeUnit(baseline, {
    ...unit,
    divisionIds: stays,
    absorbed: unit.absorbed.filter((each) => !wanted.has(each.divisionId)),
    dutyIds: unit.dutyIds.filter((id) => !leaving.dutyIds.includes(id)),
    itemIds: unit.itemIds.filter((id) => !leaving.itemIds.includes(id)),
    seats: undefined,
  });
  const short = shortOf(rest.establishment);
  if (!short) return { rest, load: leaving };
  // places given away earlier are missing from the divisions that leave, so that no unit holds less than none
  return {
    rest: composeUnit(baseline, { ...rest, transferred: sumOf(rest.transferred, short) }),
    load: { ...leaving, transferred: negateEstablishment(short) },
  };
}

/** How much is missing to none of each kind; undefined when nothing is. */
function shortOf(establishment: Establishment): Establishment | undefined {
  if (ESTABLISHMENT_KINDS.every((kind) => establishment[kind] >= 0)) return undefined;
  const short = { ...NO_ESTABLISHMENT };
  for (const kind of ESTABLISHMENT_KINDS) short[kind] = Math.max(0, -establishment[kind]);
  return short;
}

/** Abolished divisions that are themselves detached live again; those merely carried along stay abolished. */
function revived(load: Load, named: ReadonlySet<DivisionId>): Load {
  const again = load.absorbed.filter((each) => named.has(each.divisionId));
  if (again.length === 0) return load;
  return {
    ...load,
    divisionIds: [...load.divisionIds, ...again.map((each) => each.divisionId)],
    absorbed: load.absorbed.filter((each) => !named.has(each.divisionId)),
  };
}
