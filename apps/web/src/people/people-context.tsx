import { createContext, useContext, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { usePlanStore } from '../plan/plan-context.tsx';
import type { PlanStore } from '../plan/plan-store.ts';
import { openPeople } from './open-people.ts';
import type { People } from './create-people.ts';
import { emptyPeople } from './people-state.ts';
import type { PeopleState } from './people-state.ts';

const PeopleContext = createContext<People | null>(null);

interface PeopleProviderProps {
  readonly children: ReactNode;
  /** Others than those of this window, for tests. */
  readonly open?: (store: PlanStore) => { readonly people: People; hold(): () => void };
}

/** Whoever is in the plan above. Stays while one page of the plan gives way to the next. */
export function PeopleProvider({ children, open = openPeople }: PeopleProviderProps) {
  const store = usePlanStore();
  const [held] = useState(() => open(store));
  useEffect(() => held.hold(), [held]);
  return <PeopleContext value={held.people}>{children}</PeopleContext>;
}

/** Parts of pages stand alone in tests and galleries: there, nobody is here. */
const nobody = createStore<PeopleState>(() => emptyPeople('alone'));

/** Part of what is known of people. The selector must return the same object for the same state. */
export function usePeople<Chosen>(choose: (people: PeopleState) => Chosen): Chosen {
  return useStore(useContext(PeopleContext)?.state ?? nobody, choose);
}

export function usePeopleStore(): People {
  const people = useContext(PeopleContext);
  if (!people) throw new Error('no PeopleProvider above');
  return people;
}
