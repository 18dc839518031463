import type { SetItemStatus, SetItemTerms } from './command.ts';
import { departmentOfItem, homeOfItem } from './holders.ts';
import type { ItemId } from './ids.ts';
import { isEnded } from './item-state.ts';
import type { ItemState } from './item-state.ts';
import { byBaselineOrder } from './official-order.ts';
import type { DepartmentStructure, Structure } from './structure.ts';
import { departmentOf, withParts } from './structure-change.ts';
import { withHoldings } from './unit-operations.ts';

/** Ended items leave their unit; those that live again go to the unit that holds the division named by the baseline. */
export function setItemStatus(structure: Structure, { itemIds, status, documentNo }: SetItemStatus): Structure {
  const department = departmentOf(structure, departmentOfItem(structure.baseline, itemIds[0]));
  const placed =
    status !== null && isEnded(status) ? end(structure, department, itemIds) : revive(structure, department, itemIds);
  const change = status === null ? {} : { status, documentNo: documentNo.trim() };
  return withStates(placed, department, itemIds, ({ terms }) => ({ ...change, ...(terms ? { terms } : {}) }));
}

/** 办理条件 the plan promises. */
export function setItemTerms(structure: Structure, { terms: all }: SetItemTerms): Structure {
  const department = departmentOf(structure, departmentOfItem(structure.baseline, all[0]?.itemId));
  const termsOf = new Map(all.map(({ itemId, terms }) => [itemId, terms]));
  return withStates(structure, department, [...termsOf.keys()], ({ itemId, status, documentNo }) => {
    const terms = termsOf.get(itemId);
    return {
      ...(status === undefined ? {} : { status, documentNo: documentNo ?? '' }),
      ...(terms ? { terms } : {}),
    };
  });
}

function end(structure: Structure, department: DepartmentStructure, itemIds: readonly ItemId[]): Structure {
  const ending = new Set(itemIds);
  return withHoldings(structure, department, (unit) => {
    const itemsLeft = unit.itemIds.filter((id) => !ending.has(id));
    const supervisesLeft = unit.supervises?.filter((id) => !ending.has(id));
    const same = itemsLeft.length === unit.itemIds.length && supervisesLeft?.length === unit.supervises?.length;
    return same ? null : { itemIds: itemsLeft, supervises: supervisesLeft };
  });
}

function revive(structure: Structure, department: DepartmentStructure, itemIds: readonly ItemId[]): Structure {
  const held = new Set(department.units.flatMap((unit) => unit.itemIds));
  const homeless = itemIds.filter((id) => !held.has(id));
  if (homeless.length === 0) return structure;
  const homes = new Map(homeless.map((id) => [id, homeOfItem(structure.baseline, department, id).id]));
  return withHoldings(structure, department, (unit) => {
    const come = homeless.filter((id) => homes.get(id) === unit.id);
    return come.length === 0 ? null : { itemIds: [...unit.itemIds, ...come] };
  });
}

/** Replaces the entries of some items; an entry that says nothing is left out. */
function withStates(
  structure: Structure,
  department: DepartmentStructure,
  itemIds: readonly ItemId[],
  next: (state: ItemState) => Omit<ItemState, 'itemId'>,
): Structure {
  const states = new Map((department.itemStates ?? []).map((state) => [state.itemId, state]));
  for (const itemId of itemIds) {
    const state = next(states.get(itemId) ?? { itemId });
    if (Object.keys(state).length === 0) states.delete(itemId);
    else states.set(itemId, { itemId, ...state });
  }
  return withParts(structure, departmentOf(structure, department.id), {
    itemStates: byBaselineOrder(structure.baseline.items, [...states.values()], (state) => state.itemId),
  });
}
