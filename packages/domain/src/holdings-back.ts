import { transferEstablishment } from './establishment-operations.ts';
import { ESTABLISHMENT_KINDS } from './establishment.ts';
import type { EstablishmentKind } from './establishment.ts';
import { assignItems, lapseDuties, moveDuties, setDutyRole } from './holding-operations.ts';
import type { DepartmentId, DutyId, ItemId, UnitId } from './ids.ts';
import { setItemStatus } from './item-operations.ts';
import type { ItemState } from './item-state.ts';
import type { DepartmentStructure, Structure, Unit } from './structure.ts';
import { departmentOf, placeOfUnit } from './structure-change.ts';
import { go } from './trail.ts';
import type { Trail } from './trail.ts';

/** Gives duties, items and transferred 编制 back to the units that had them in `before`; all of these units stand again. */
export function holdingsBack(
  trail: Trail,
  before: Structure,
  departmentId: DepartmentId,
  changed: readonly Unit[],
): void {
  const was = departmentOf(before, departmentId);
  for (const { id: toUnitId, dutyIds } of changed) {
    const astray = without(dutyIds, placeOfUnit(trail.now, toUnitId).unit.dutyIds);
    if (astray.length > 0) go(trail, 'move-duty', { dutyIds: astray, toUnitId }, moveDuties);
  }
  endDuties(trail, was);
  for (const unit of changed) assistAgain(trail, unit);
  setStatuses(trail, was);
  for (const { id: unitId, itemIds } of changed) {
    const astray = without(itemIds, placeOfUnit(trail.now, unitId).unit.itemIds);
    if (astray.length > 0) go(trail, 'assign-item', { itemIds: astray, role: '承办' as const, unitId }, assignItems);
  }
  superviseAgain(trail, was);
  for (const kind of ESTABLISHMENT_KINDS) transferBack(trail, changed, kind);
}

/** Duties that had ended, by document. */
function endDuties(trail: Trail, was: DepartmentStructure): void {
  const ended = new Map(departmentOf(trail.now, was.id).lapsedDuties?.map((each) => [each.dutyId, each.documentNo]));
  const byDocument = new Map<string, DutyId[]>();
  for (const { dutyId, documentNo } of was.lapsedDuties ?? []) {
    if (ended.get(dutyId) !== documentNo) byDocument.set(documentNo, [...(byDocument.get(documentNo) ?? []), dutyId]);
  }
  for (const [documentNo, dutyIds] of byDocument) go(trail, 'lapse-duty', { dutyIds, documentNo }, lapseDuties);
}

function assistAgain(trail: Trail, unit: Unit): void {
  const [had, has] = [unit.assists ?? [], placeOfUnit(trail.now, unit.id).unit.assists ?? []];
  for (const dutyId of without(has, had))
    go(trail, 'set-duty-role', { dutyId, unitId: unit.id, role: null }, setDutyRole);
  for (const dutyId of without(had, has)) {
    go(trail, 'set-duty-role', { dutyId, unitId: unit.id, role: '配合' as const }, setDutyRole);
  }
}

/** Items whose status differs, by the status and document they had. */
function setStatuses(trail: Trail, was: DepartmentStructure): void {
  const now = departmentOf(trail.now, was.id);
  if (was.itemStates === now.itemStates) return;
  const had = statesOf(was);
  const has = statesOf(now);
  const groups = new Map<string, { readonly state: ItemState | undefined; readonly itemIds: ItemId[] }>();
  for (const itemId of new Set([...had.keys(), ...has.keys()])) {
    const state = had.get(itemId);
    if (keyOf(state) === keyOf(has.get(itemId))) continue;
    const group = groups.get(keyOf(state)) ?? { state, itemIds: [] };
    group.itemIds.push(itemId);
    groups.set(keyOf(state), group);
  }
  for (const { state, itemIds } of groups.values()) {
    const payload = { itemIds, status: state?.status ?? null, documentNo: state?.documentNo ?? '' };
    go(trail, 'set-item-status', payload, setItemStatus);
  }
}

function statesOf(department: DepartmentStructure): ReadonlyMap<ItemId, ItemState> {
  return new Map(department.itemStates?.map((state) => [state.itemId, state]));
}

function keyOf(state: ItemState | undefined): string {
  return state?.status === undefined ? '' : `${state.status} ${state.documentNo ?? ''}`;
}

/** Supervision as it was named; items for which nobody was named go back to the baseline's division. */
function superviseAgain(trail: Trail, was: DepartmentStructure): void {
  const had = namedSupervisors(was);
  const has = namedSupervisors(departmentOf(trail.now, was.id));
  const groups = new Map<UnitId | null, ItemId[]>();
  for (const itemId of new Set([...had.keys(), ...has.keys()])) {
    const unitId = had.get(itemId) ?? null;
    if (unitId !== (has.get(itemId) ?? null)) groups.set(unitId, [...(groups.get(unitId) ?? []), itemId]);
  }
  for (const [unitId, itemIds] of groups) {
    go(trail, 'assign-item', { itemIds, role: '监管' as const, unitId }, assignItems);
  }
}

function namedSupervisors(department: DepartmentStructure): ReadonlyMap<ItemId, UnitId> {
  return new Map(department.units.flatMap((unit) => (unit.supervises ?? []).map((id) => [id, unit.id] as const)));
}

/** Units with too much of a kind give to those with too little. Nobody gives more than it will hold in the end. */
function transferBack(trail: Trail, changed: readonly Unit[], kind: EstablishmentKind): void {
  const differences = changed.map((unit) => {
    const now = placeOfUnit(trail.now, unit.id).unit;
    return { unitId: unit.id, missing: (unit.transferred?.[kind] ?? 0) - (now.transferred?.[kind] ?? 0) };
  });
  const givers = differences.filter((each) => each.missing < 0);
  for (const taker of differences.filter((each) => each.missing > 0)) {
    for (const giver of givers) {
      const amount = Math.min(taker.missing, -giver.missing);
      if (amount === 0) continue;
      const payload = { from: { unitId: giver.unitId }, to: { unitId: taker.unitId }, kind, amount };
      go(trail, 'transfer-establishment', payload, transferEstablishment);
      taker.missing -= amount;
      giver.missing += amount;
    }
  }
}

function without<T>(all: readonly T[], gone: readonly T[]): readonly T[] {
  const away = new Set(gone);
  return all.filter((one) => !away.has(one));
}
