import type { UnitId } from '@dachushi/domain/ids.ts';
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
export type OutlookStore = StoreApi<{ readonly outlooks: Outlooks }>;

export const NO_OUTLOOKS: Outlooks = new Map();

export function createOutlookStore(): OutlookStore {
  return createStore(() => ({ outlooks: NO_OUTLOOKS }));
}

export const OutlookContext = createContext<OutlookStore | null>(null);

export function useDropOutlook(unitId: UnitId): DropOutlook | null {
  const store = useContext(OutlookContext);
  if (store === null) throw new Error('useDropOutlook outside of a board');
  return useStore(store, ({ outlooks }) => outlooks.get(unitId) ?? null);
}
