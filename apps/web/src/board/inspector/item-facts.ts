import type { Item } from '@dachushi/domain/division.ts';
import { supervisorsOf } from '@dachushi/domain/holders.ts';
import type { ItemId } from '@dachushi/domain/ids.ts';
import { isEnded, ONLINE_DEPTHS } from '@dachushi/domain/item-state.ts';
import type { ItemStatus, ItemTerms, OnlineDepth } from '@dachushi/domain/item-state.ts';
import type { DepartmentStructure, Structure, Unit } from '@dachushi/domain/structure.ts';

/** One item as the plan has it. */
export interface ItemFacts {
  readonly item: Item;
  readonly handler: Unit | undefined;
  readonly supervisor: Unit | undefined;
  /** Told to supervise by the plan, instead of the division that the baseline names. */
  readonly reassigned: boolean;
  readonly status: ItemStatus;
  /** What the plan promises beyond the baseline. */
  readonly terms: ItemTerms;
}

export interface UnitItems {
  readonly handled: readonly ItemFacts[];
  /** Handled by others, supervised here. */
  readonly watched: readonly ItemFacts[];
}

/** What a unit handles and what it watches over, in official order. */
export function itemsOfUnit({ baseline }: Structure, department: DepartmentStructure, unit: Unit): UnitItems {
  const supervisors = supervisorsOf(baseline, department);
  const states = new Map((department.itemStates ?? []).map((state) => [state.itemId, state]));
  const told = new Set(department.units.flatMap(({ supervises }) => supervises ?? []));
  const handlers = new Map(department.units.flatMap((each) => each.itemIds.map((id) => [id, each] as const)));
  const factsOf = (id: ItemId): readonly ItemFacts[] => {
    const item = baseline.items.get(id)?.item;
    if (!item) return [];
    const state = states.get(id);
    return [
      {
        item,
        handler: handlers.get(id),
        supervisor: supervisors.get(id),
        reassigned: told.has(id),
        status: state?.status ?? item.status ?? '保留',
        terms: state?.terms ?? {},
      },
    ];
  };
  const watched = [...supervisors].flatMap(([id, supervisor]) =>
    supervisor === unit && handlers.get(id) !== unit ? [id] : [],
  );
  const order = (id: ItemId): number => baseline.items.get(id)?.order ?? 0;
  return {
    handled: unit.itemIds.flatMap(factsOf),
    watched: watched.sort((a, b) => order(a) - order(b)).flatMap(factsOf),
  };
}

/** Items of the department that were cancelled or handed down. */
export function endedItems({ baseline }: Structure, department: DepartmentStructure) {
  return (department.itemStates ?? []).flatMap(({ itemId, status, documentNo }) => {
    const item = baseline.items.get(itemId)?.item;
    return item && status !== undefined && isEnded(status) ? [{ item, status, documentNo: documentNo ?? '' }] : [];
  });
}

/** The figures of 办理条件 that can be typed here. */
export const TERM_FIGURES = ['days', 'documents', 'steps', 'preconditions'] as const;
export type TermFigure = (typeof TERM_FIGURES)[number];

/** The online depth in words; a baseline may say something of its own. */
export function onlineWord(online: string, words: Readonly<Record<OnlineDepth, string>>): string {
  const known = ONLINE_DEPTHS.find((depth) => depth === online);
  return known ? words[known] : online;
}

/** 进大厅 as chosen; '' is as in the baseline. */
export type Hall = '' | 'yes' | 'no';

interface ChosenTerms {
  readonly online: OnlineDepth | '';
  readonly hall: Hall;
}

/** Terms as typed and chosen; what is empty is as in the baseline again. Null when a figure is no whole number. */
export function readTerms(
  now: ItemTerms,
  typed: Readonly<Record<TermFigure, string>>,
  { online, hall }: ChosenTerms,
): ItemTerms | null {
  const {
    days: _days,
    documents: _documents,
    steps: _steps,
    preconditions: _preconditions,
    online: _online,
    inHall: _inHall,
    ...rest
  } = now;
  const figures: [TermFigure, number][] = [];
  for (const field of TERM_FIGURES) {
    const plain = typed[field].trim();
    if (plain === '') continue;
    if (!/^\d{1,3}$/.test(plain)) return null;
    figures.push([field, Number(plain)]);
  }
  return {
    ...Object.fromEntries(figures),
    ...rest,
    ...(online === '' ? {} : { online }),
    ...(hall === '' ? {} : { inHall: hall === 'yes' }),
  };
}
