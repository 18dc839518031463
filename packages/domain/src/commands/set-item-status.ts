import type { CommandDefinition } from '../command-definition.ts';
import type { SetItemStatus } from '../command.ts';
import { departmentOfItem } from '../holders.ts';
import type { ItemId } from '../ids.ts';
import { setItemStatus as apply } from '../item-operations.ts';
import type { ItemState } from '../item-state.ts';
import { pathBack } from '../path-back.ts';
import { reject } from '../rejection.ts';
import type { Rejection } from '../rejection.ts';
import type { Structure } from '../structure.ts';
import { badReason, isDepartment, repeated } from './checks.ts';
import { departmentOfItems } from './holding-checks.ts';

function check(structure: Structure, { itemIds, status, documentNo }: SetItemStatus): Rejection | null {
  const twice = repeated(itemIds);
  if (twice) return twice;
  const home = departmentOfItems(structure, itemIds);
  if (!isDepartment(home)) return home;
  const bad = badReason(documentNo);
  if (bad) return bad;
  const states = new Map<ItemId, ItemState>((home.itemStates ?? []).map((state) => [state.itemId, state]));
  const same = (id: ItemId): boolean => {
    const state = states.get(id);
    if (status === null) return state?.status === undefined;
    return state?.status === status && state.documentNo === documentNo.trim();
  };
  return itemIds.every(same) ? reject('no-change') : null;
}

/** 保留、承接、新增、取消、下放 (M08). An end without a document number is let through and pointed out. */
export const setItemStatus: CommandDefinition<SetItemStatus> = {
  check,
  apply,
  invert: (before, payload) =>
    pathBack(apply(before, payload), before, departmentOfItem(before.baseline, payload.itemIds[0])),
};
