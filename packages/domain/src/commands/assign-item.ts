import type { CommandDefinition } from '../command-definition.ts';
import type { AssignItem } from '../command.ts';
import { departmentOfItem } from '../holders.ts';
import { assignItems as apply } from '../holding-operations.ts';
import type { ItemId } from '../ids.ts';
import { pathBack } from '../path-back.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { DepartmentStructure, Structure, Unit } from '../structure.ts';
import { isDepartment, isPlace, openUnit, repeated } from './checks.ts';
import { departmentOfItems } from './holding-checks.ts';

function check(structure: Structure, { itemIds, role, unitId }: AssignItem): Rejection | null {
  const twice = repeated(itemIds);
  if (twice) return twice;
  const home = departmentOfItems(structure, itemIds);
  if (!isDepartment(home)) return home;
  const held = new Set(home.units.flatMap((unit) => unit.itemIds));
  const ended = itemIds.find((id) => !held.has(id));
  if (ended !== undefined)
    return reject('item-ended', { itemId: ended, name: structure.baseline.items.get(ended)?.item.name ?? '' });
  if (unitId === null) return role === '承办' ? reject('destination-missing', { name: '' }) : unnamed(home, itemIds);
  const to = openUnit(structure, unitId);
  if (!isPlace(to)) return to;
  if (to.department.id !== home.id) return reject('cross-department', { unitId, name: to.unit.name });
  const had = heldBy(to.unit, role);
  return itemIds.every((id) => had.has(id)) ? reject('already-there', { unitId, name: to.unit.name }) : null;
}

function unnamed(home: DepartmentStructure, itemIds: readonly ItemId[]): Rejection | null {
  const named = new Set(home.units.flatMap((unit) => unit.supervises ?? []));
  return itemIds.some((id) => named.has(id)) ? null : reject('no-change');
}

function heldBy(unit: Unit, role: AssignItem['role']): ReadonlySet<ItemId> {
  return new Set(role === '承办' ? unit.itemIds : unit.supervises);
}

/** 事项承办与监管. All approvals of a department go to its 行政审批办公室 in one step (三集中, M32). */
export const assignItem: CommandDefinition<AssignItem> = {
  check,
  apply,
  invert: (before, payload) =>
    pathBack(apply(before, payload), before, departmentOfItem(before.baseline, payload.itemIds[0])),
};
