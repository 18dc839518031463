import type { DepartmentId, UnitId } from '@dachushi/domain/ids.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { Finding } from '@dachushi/domain/rules/finding.ts';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

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

export const OutlookContext = createContext<OutlookStore | null>(null);

export function useDropOutlook(unitId: UnitId): DropOutlook | null {
  return useStore(useOutlookStore(), ({ outlooks }) => outlooks.get(unitId) ?? null);
}

/** `home` of what is in hand, `away` for the other departments, null when the hand is empty. */
export function useDragSide(departmentId: DepartmentId): 'home' | 'away' | null {
  return useStore(useOutlookStore(), ({ home }) => (home === null ? null : home === departmentId ? 'home' : 'away'));
}

export function useOutlookStore(): OutlookStore {
  const store = useContext(OutlookContext);
  if (store === null) throw new Error('useOutlookStore outside of a board');
  return store;
}
