import { createBaselineLibrary } from '../baselines/baseline-library.ts';
import { createBaselineStore } from '../baselines/baseline-store.ts';
import { createIdSource } from '../id-source.ts';
import { createCommandStore } from '../plans/command-store.ts';
import type { PlanFileRoutes } from '../plans/plan-file-handler.ts';
import { createPlanStates } from '../plans/plan-states.ts';
import { createPlanStore } from '../plans/plan-store.ts';
import type { PlanStore } from '../plans/plan-store.ts';
import { createSnapshotStore } from '../plans/snapshot-store.ts';
import { createRemarkStore } from '../remarks/remark-store.ts';
import { createVersionStore } from '../versions/version-store.ts';
import { openToRead } from './restore-backup.ts';

export interface StoredPlans extends PlanFileRoutes {
  readonly plans: PlanStore;
  close(): void;
}

/** The plans of a database as the server reads them, also beside a running server. Nothing can be written. @throws StartError. */
export function openStoredPlans(path: string): StoredPlans {
  const connection = openToRead(path);
  const now = () => new Date();
  const plans = createPlanStore(connection);
  const commands = createCommandStore(connection);
  const baselines = createBaselineLibrary({ store: createBaselineStore(connection), ids: createIdSource(now), now });
  const states = createPlanStates({ plans, commands, snapshots: createSnapshotStore(connection), baselines });
  return {
    ...{ plans, commands, baselines, states },
    remarks: createRemarkStore(connection),
    versions: createVersionStore(connection),
    close: () => void connection.close(),
  };
}
