import type { Connection } from '../database/open-database.ts';
import type { WriteQueue } from '../database/write-queue.ts';
import type { EventHub } from '../events/event-hub.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { createLogActors } from './log-actors.ts';
import type { PeopleRoutes } from './people-router.ts';
import { createPersonStore } from './person-store.ts';
import { createPresenceBoard } from './presence-board.ts';

interface PeoplePartsOptions {
  readonly connection: Connection;
  readonly states: PlanStates;
  readonly writes: WriteQueue;
  readonly hub: EventHub;
  readonly now: () => Date;
  readonly speakers: PeopleRoutes['speakers'];
}

export function createPeopleParts({
  connection,
  states,
  writes,
  hub,
  now,
  speakers,
}: PeoplePartsOptions): PeopleRoutes {
  const persons = createPersonStore(connection);
  const presence = createPresenceBoard({
    now: () => now().getTime(),
    after: (ms, act) => {
      const timer = setTimeout(act, ms).unref();
      return () => clearTimeout(timer);
    },
    tell: (planId, said) => hub.publishAside(planId, 'presence', said),
  });
  return { states, persons, logActors: createLogActors(persons), speakers, presence, writes, hub, now };
}
