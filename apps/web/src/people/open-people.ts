import { newUuid } from '../lib/new-id.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { createPeople } from './create-people.ts';
import type { People } from './create-people.ts';
import { peopleApi } from './people-api.ts';

/** Long enough to go from one page of a plan to the next. */
const LINGER = 2_000;

interface Held {
  readonly people: People;
  hold(): () => void;
}

const open = new WeakMap<PlanStore, Held>();

/** The people of a plan that is open in this window; they start with the first holder and leave a little after the last. */
export function openPeople(store: PlanStore): Held {
  const known = open.get(store) ?? hold(store);
  open.set(store, known);
  return known;
}

function hold(store: PlanStore): Held {
  const people = createPeople({
    planId: store.state.getState().planId,
    window: `w-${newUuid()}`,
    asides: store.asides,
    api: peopleApi(),
    clock: {
      now: () => Date.now(),
      after: (ms, act) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    },
  });
  let holders = 0;
  let leave: (() => void) | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    leave?.();
    leave = null;
  };
  const comeBack = (): void => {
    if (holders > 0) leave ??= people.start();
  };
  window.addEventListener('pagehide', go);
  window.addEventListener('pageshow', comeBack);
  return {
    people,
    hold() {
      clearTimeout(leaving);
      holders += 1;
      leave ??= people.start();
      return () => {
        holders -= 1;
        if (holders === 0) leaving = setTimeout(go, LINGER);
      };
    },
  };
}
