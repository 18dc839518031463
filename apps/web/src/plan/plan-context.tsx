import { createContext, useContext, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { OpenPlans } from './open-plans.ts';
import type { PlanState } from './plan-state.ts';
import type { PlanActions, PlanStore } from './plan-store.ts';

const PlanContext = createContext<PlanStore | null>(null);

/** One per window; empty until a page shows a plan. */
const openPlans = new OpenPlans();

interface PlanProviderProps {
  readonly planId: string;
  readonly children: ReactNode;
  /** Others than this window's, for tests. */
  readonly plans?: OpenPlans;
}

/** Opens the plan for everything below and keeps it open while shown. Several on one plan share one store. */
export function PlanProvider({ planId, children, plans = openPlans }: PlanProviderProps) {
  const store = plans.store(planId);
  useEffect(() => plans.hold(planId), [plans, planId]);
  useEffect(() => warnBeforeLoss(store), [store]);
  return <PlanContext value={store}>{children}</PlanContext>;
}

/** Only where the browser lets nothing be stored would closing the window lose what is on the way; then it asks first. */
function warnBeforeLoss({ state }: PlanStore): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    const { kind, keptHere } = state.getState().save;
    if (kind !== 'saved' && !keptHere) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

/** Part of the plan's state. The selector must return the same object for the same state; see plan-selectors.ts. */
export function usePlan<Chosen>(choose: (plan: PlanState) => Chosen): Chosen {
  return useStore(usePlanStore().state, choose);
}

export function usePlanActions(): PlanActions {
  return usePlanStore().actions;
}

/** The store itself, for gestures that read it without React. */
export function usePlanStore(): PlanStore {
  const store = useContext(PlanContext);
  if (!store) throw new Error('no PlanProvider above');
  return store;
}
