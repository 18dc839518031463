import { useEffect } from 'react';
import { useStore } from 'zustand';
import { usePlanStore } from '../../../plan/plan-context.tsx';
import type { PlanStore } from '../../../plan/plan-store.ts';
import { browserTalkPorts } from './talk-ports.ts';
import type { TalkPorts } from './talk-ports.ts';
import { createTalkStore } from './talk-store.ts';
import type { TalkStore } from './talk-store.ts';
import type { TalkState } from './talk-state.ts';

const stores = new WeakMap<PlanStore, TalkStore>();
let ports: TalkPorts | null = null;

/** What is said about the plan above; followed as long as something of it is on the screen. */
export function useTalkStore(): TalkStore {
  const plan = usePlanStore();
  const talk = talkOf(plan);
  useEffect(() => talk.hold(), [talk]);
  return talk;
}

/** Renders again only when the chosen value is another one. */
export function useTalk<Chosen>(choose: (talk: TalkState) => Chosen): Chosen {
  return useStore(useTalkStore().state, choose);
}

function talkOf(plan: PlanStore): TalkStore {
  const known = stores.get(plan);
  if (known) return known;
  ports ??= browserTalkPorts();
  const talk = createTalkStore(plan.state.getState().planId, plan, ports);
  stores.set(plan, talk);
  return talk;
}
