import { RecentlyUsed } from '../recently-used.ts';
import type { PersonStore } from './person-store.ts';

interface Known {
  readonly actors: Set<string>;
  upTo: number;
}

const PLANS_REMEMBERED = 50;

/** Who appears in the log of a plan. A long log is read once; after that only what has been added. */
export function createLogActors(persons: Pick<PersonStore, 'actorsAfter'>) {
  const plans = new RecentlyUsed<string, Known>(PLANS_REMEMBERED);
  return (planId: string, epoch: string, headSeq: number): ReadonlySet<string> => {
    const key = `${planId} ${epoch}`;
    const known = plans.get(key) ?? { actors: new Set(), upTo: 0 };
    if (known.upTo < headSeq) for (const actor of persons.actorsAfter(planId, known.upTo)) known.actors.add(actor);
    known.upTo = headSeq;
    plans.set(key, known);
    return known.actors;
  };
}
