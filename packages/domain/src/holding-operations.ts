import type { AssignItem, LapseDuty, MoveDuty, SetDutyRole, SetPosts } from './command.ts';
import { byBaselineOrder } from './official-order.ts';
import type { Structure, Unit } from './structure.ts';
import { departmentOf, placeOfUnit, withParts } from './structure-change.ts';
import { departmentOfDuty, departmentOfItem } from './holders.ts';
import { withHoldings } from './unit-operations.ts';

/** Takes duties from wherever they are, ended ones too, into a unit. Here and below the command must have passed its check. */
export function moveDuties(structure: Structure, { dutyIds, toUnitId }: MoveDuty): Structure {
  const { department } = placeOfUnit(structure, toUnitId);
  const going = new Set(dutyIds);
  const moved = withHoldings(structure, department, (unit) => {
    const rest = without(unit.dutyIds, going);
    if (unit.id === toUnitId) return { dutyIds: [...rest, ...dutyIds] };
    return rest.length === unit.dutyIds.length ? null : { dutyIds: rest };
  });
  const lapsed = department.lapsedDuties?.filter((each) => !going.has(each.dutyId));
  return lapsed ? withParts(moved, departmentOf(moved, department.id), { lapsedDuties: lapsed }) : moved;
}

/** Ends duties under a document; nobody assists in them any more. */
export function lapseDuties(structure: Structure, { dutyIds, documentNo }: LapseDuty): Structure {
  const department = departmentOf(structure, departmentOfDuty(structure.baseline, dutyIds[0]));
  const ending = new Set(dutyIds);
  const left = withHoldings(structure, department, (unit) => {
    const [rest, assists] = [without(unit.dutyIds, ending), without(unit.assists ?? [], ending)];
    const same = rest.length === unit.dutyIds.length && assists.length === (unit.assists?.length ?? 0);
    return same ? null : { dutyIds: rest, assists };
  });
  const lapsed = (department.lapsedDuties ?? []).filter((each) => !ending.has(each.dutyId));
  const ended = dutyIds.map((dutyId) => ({ dutyId, documentNo: documentNo.trim() }));
  return withParts(left, departmentOf(left, department.id), {
    lapsedDuties: byBaselineOrder(structure.baseline.duties, [...lapsed, ...ended], (each) => each.dutyId),
  });
}

/** 牵头 moves the duty and leaves its former holder assisting; 配合 and null only add or drop an assistant. */
export function setDutyRole(structure: Structure, { dutyId, unitId, role }: SetDutyRole): Structure {
  const { department } = placeOfUnit(structure, unitId);
  if (role !== '牵头') return withAssist(structure, unitId, dutyId, role === '配合');
  const former = department.units.find((unit) => unit.dutyIds.includes(dutyId));
  const led = moveDuties(structure, { dutyIds: [dutyId], toUnitId: unitId });
  return former ? withAssist(led, former.id, dutyId, true) : led;
}

function withAssist(
  structure: Structure,
  unitId: Unit['id'],
  dutyId: SetDutyRole['dutyId'],
  assist: boolean,
): Structure {
  const { department } = placeOfUnit(structure, unitId);
  return withHoldings(structure, department, (unit) => {
    if (unit.id !== unitId) return null;
    const others = (unit.assists ?? []).filter((id) => id !== dutyId);
    return { assists: assist ? [...others, dutyId] : others };
  });
}

/** 承办: the items go to the unit. 监管: it watches over them, or (null) again the unit of the division named by the baseline. */
export function assignItems(structure: Structure, { itemIds, role, unitId }: AssignItem): Structure {
  const department = departmentOf(structure, departmentOfItem(structure.baseline, itemIds[0]));
  const going = new Set(itemIds);
  return withHoldings(structure, department, (unit) => {
    const had = (role === '承办' ? unit.itemIds : unit.supervises) ?? [];
    const rest = without(had, going);
    if (unit.id !== unitId && rest.length === had.length) return null;
    const now = unit.id === unitId ? [...rest, ...itemIds] : rest;
    return role === '承办' ? { itemIds: now } : { supervises: now };
  });
}

/** Seats by hand, or (null) as the sources bring them. */
export function setPosts(structure: Structure, { unitId, seats }: SetPosts): Structure {
  const { department } = placeOfUnit(structure, unitId);
  return withHoldings(structure, department, (unit) => (unit.id === unitId ? { seats: seats ?? undefined } : null));
}

function without<T>(all: readonly T[], gone: ReadonlySet<T>): readonly T[] {
  return all.filter((one) => !gone.has(one));
}
