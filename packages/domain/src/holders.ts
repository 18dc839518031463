import type { IndexedBaseline } from './baseline.ts';
import { placeOf } from './compose-unit.ts';
import type { DepartmentId, DutyId, ItemId } from './ids.ts';
import { must } from './must.ts';
import { unitOfDivision } from './structure.ts';
import type { DepartmentStructure, Unit } from './structure.ts';

/** @throws when the baseline has no such duty: callers have checked the id. */
export function departmentOfDuty(baseline: IndexedBaseline, id: DutyId | undefined): DepartmentId {
  const { divisionId } = must(id && baseline.duties.get(id), `duty ${id}`);
  return placeOf(baseline, divisionId).departmentId;
}

/** @throws when the baseline has no such item: callers have checked the id. */
export function departmentOfItem(baseline: IndexedBaseline, id: ItemId | undefined): DepartmentId {
  const { item } = must(id && baseline.items.get(id), `item ${id}`);
  return placeOf(baseline, item.handlerId).departmentId;
}

/**
 * 监管处室 of every item of the department: the unit that was told to, else the one that holds the division named by the
 * baseline. Items nobody supervises are missing.
 */
export function supervisorsOf(baseline: IndexedBaseline, department: DepartmentStructure): ReadonlyMap<ItemId, Unit> {
  const supervisors = new Map<ItemId, Unit>();
  const ofDivision = new Map<string, Unit>();
  for (const unit of department.units) {
    for (const id of unit.divisionIds) ofDivision.set(id, unit);
    for (const { divisionId } of unit.absorbed) ofDivision.set(divisionId, unit);
  }
  for (const unit of department.units) {
    for (const id of unit.itemIds) {
      const named = baseline.items.get(id)?.item.supervisorId;
      const supervisor = named ? ofDivision.get(named) : undefined;
      if (supervisor && !supervisors.has(id)) supervisors.set(id, supervisor);
    }
  }
  for (const unit of department.units) for (const id of unit.supervises ?? []) supervisors.set(id, unit);
  return supervisors;
}

/** The unit that handles an item; undefined once it has ended. */
export function handlerOf(department: DepartmentStructure, itemId: ItemId): Unit | undefined {
  return department.units.find((unit) => unit.itemIds.includes(itemId));
}

/** The unit that leads a duty; undefined once it has ended. */
export function leaderOf(department: DepartmentStructure, dutyId: DutyId): Unit | undefined {
  return department.units.find((unit) => unit.dutyIds.includes(dutyId));
}

/** @throws when no unit holds the handling division: every division is in one. */
export function homeOfItem(baseline: IndexedBaseline, department: DepartmentStructure, itemId: ItemId): Unit {
  const { item } = must(baseline.items.get(itemId), `item ${itemId}`);
  return must(unitOfDivision(department, item.handlerId), `unit that holds ${item.handlerId}`);
}
