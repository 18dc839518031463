import type { Connection } from '../database/open-database.ts';
import type { WriteQueue } from '../database/write-queue.ts';
import type { EventHub } from '../events/event-hub.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { createRemarkBooks } from './remark-books.ts';
import type { RemarkRoutes } from './remark-router.ts';
import { createRemarkStore } from './remark-store.ts';

export interface RemarkPartsOptions {
  readonly connection: Connection;
  readonly states: PlanStates;
  readonly writes: WriteQueue;
  readonly hub: EventHub;
  readonly now: () => Date;
}

/** Remarks on an open, migrated database; whoever looks at the plan is told that there is something new. */
export function createRemarkParts({ connection, states, writes, hub, now }: RemarkPartsOptions): RemarkRoutes {
  const store = createRemarkStore(connection);
  return {
    states,
    store,
    books: createRemarkBooks(store),
    writes,
    now,
    announce: (planId, revision) => hub.publishAside(planId, 'remark', { revision }),
  };
}
