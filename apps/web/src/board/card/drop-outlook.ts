import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { KeyedValues, useKeyed } from '../keyed-values.ts';

/** What a card would say to what is in hand: why it cannot take it, or what it would break. Null: nothing to say. */
export interface DropOutlook {
  readonly refusal: Rejection | null;
  readonly warning: { readonly finding: Finding; readonly count: number } | null;
}

export type Outlooks = ReadonlyMap<UnitId, DropOutlook>;

export interface OutlookView {
  /** The department of what is in hand; nothing leaves it. */
  readonly home: DepartmentId | null;
  readonly outlooks: Outlooks;
}

export type OutlookStore = StoreApi<OutlookView>;

export const NO_OUTLOOKS: OutlookView = { home: null, outlooks: new Map() };

export function createOutlookStore(): OutlookStore {
  return createStore(() => NO_OUTLOOKS);
}

interface OutlookViews {
  readonly outlooks: KeyedValues<UnitId, DropOutlook>;
  readonly home: KeyedValues<DepartmentId, true>;
}

const viewsOfStores = new WeakMap<OutlookStore, OutlookViews>();

function outlookViews(store: OutlookStore): OutlookViews {
  const known = viewsOfStores.get(store);
  if (known) return known;
  const views: OutlookViews = { outlooks: new KeyedValues(), home: new KeyedValues() };
  const follow = ({ outlooks, home }: OutlookView) => {
    views.outlooks.replace(outlooks);
    views.home.replace(new Map(home === null ? [] : [[home, true]]));
  };
  follow(store.getState());
  store.subscribe(follow);
  viewsOfStores.set(store, views);
  return views;
}

export const OutlookContext = createContext<OutlookStore | null>(null);

export function useDropOutlook(unitId: UnitId): DropOutlook | null {
  return useKeyed(outlookViews(useOutlookStore()).outlooks, unitId);
}

/** Whether the piece in hand is at home in this department; asked by many, answered to two. */
export function useIsHomeOfDrag(departmentId: DepartmentId): boolean {
  return useKeyed(outlookViews(useOutlookStore()).home, departmentId) !== null;
}

/** Whether the home of what is in hand is known: then the other departments step back. */
export function useOthersStepBack(): boolean {
  return useStore(useOutlookStore(), ({ home }) => home !== null);
}

export function useOutlookStore(): OutlookStore {
  const store = useContext(OutlookContext);
  if (store === null) throw new Error('useOutlookStore outside of a board');
  return store;
}
