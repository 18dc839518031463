import { dirname, join } from 'node:path';
import { createChartDesk } from '@dachushi/exchange/chart-desk.ts';
import type { Logger } from 'pino';
import type { AppParts } from './create-app.ts';
import { createBaselineLibrary } from './baselines/baseline-library.ts';
import { createBaselineStore } from './baselines/baseline-store.ts';
import type { Connection } from './database/open-database.ts';
import { createLogFolder } from './database/fold-log.ts';
import { createQuietMoments } from './database/quiet-moments.ts';
import { createWriteQueue } from './database/write-queue.ts';
import type { WriteQueue } from './database/write-queue.ts';
import { createEventHub, publishLater } from './events/event-hub.ts';
import type { EventHub } from './events/event-hub.ts';
import { createIdSource } from './id-source.ts';
import type { IdSource } from './id-source.ts';
import type { DiskWatch } from './health/disk-watch.ts';
import { createImportShelf } from './imports/import-shelf.ts';
import { createMetrics } from './metrics.ts';
import { createPeopleParts } from './people/create-people-parts.ts';
import { createPackageShelf } from './packages/package-shelf.ts';
import { createAppendCommands } from './plans/append-commands.ts';
import { createAssessments } from './plans/assessments.ts';
import type { CommandRules } from './plans/command-rules.ts';
import { createCommandStore } from './plans/command-store.ts';
import { createPlanStates } from './plans/plan-states.ts';
import { createPlanStore } from './plans/plan-store.ts';
import { createSnapshotKeeper } from './plans/snapshot-keeper.ts';
import { createSnapshotStore } from './plans/snapshot-store.ts';
import type { SnapshotStore } from './plans/snapshot-store.ts';
import { createSummaryStore } from './plans/summary-store.ts';
import { createRemarkParts } from './remarks/create-remark-parts.ts';
import { loadSample } from './samples/sample-library.ts';
import type { SampleSource } from './samples/sample-library.ts';
import { createScenarioStore } from './scenarios/scenario-store.ts';
import { createVersionStore } from './versions/version-store.ts';

export interface PartsOptions {
  readonly connection: Connection;
  /** Where uploaded files wait; emptied at start. */
  readonly importFolder: string;
  readonly now: () => Date;
  readonly log: Logger;
  readonly sample: SampleSource;
  readonly rules: CommandRules;
  readonly onBroken: (error: unknown) => void;
  readonly isStopping: () => boolean;
  readonly disk: DiskWatch;
}

export interface Parts extends Omit<AppParts, 'log' | 'webFolder'> {
  readonly hub: EventHub;
  readonly writes: WriteQueue;
  /** Writes what was put off; resolves when everything is on disk and nobody else reads the database. */
  stop(): Promise<void>;
}

/** Puts the server together on an open, migrated database. */
export async function createParts(options: PartsOptions): Promise<Parts> {
  const { connection, now, log, rules } = options;
  const metrics = createMetrics(options.disk.used);
  const ids = createIdSource(now);
  const hub = createEventHub();
  const onCommit = (seconds: number) => {
    metrics.commit.observe(seconds);
    folder.committed();
    quiet.disturb();
  };
  const writes = createWriteQueue({ connection, onCommit, onBroken: options.onBroken });

  const store = createBaselineStore(connection);
  const library = createBaselineLibrary({ store, ids, now });
  const plans = createPlanStore(connection);
  const commands = createCommandStore(connection);
  const snapshots = createSnapshotStore(connection);
  const states = createPlanStates({ plans, commands, snapshots, baselines: library });

  const { keeper, folder, quiet, cacheFailed } = createUpkeep(options, snapshots, writes);
  const appendCommands = createAppendCommands({
    plans,
    commands,
    states,
    writes,
    rules,
    metrics,
    now,
    publish: publishLater(hub),
    onHead: keeper.onHead,
    onFault: (err) => log.error({ err }, 'a command check failed'),
  });

  const samples = await loadSample({ source: options.sample, baselines: library, writes });
  if (samples.problem !== null) log.warn({ problem: samples.problem }, 'sample unavailable');

  const remarks = createRemarkParts({ connection, states, writes, hub, now });
  const people = createPeopleParts({ connection, states, writes, hub, now, speakers: remarks.store.speakers });
  const versions = createVersionStore(connection);
  const desk = createChartDesk();
  const shelves = openShelves(options, ids);
  const planParts = {
    plans,
    commands,
    snapshots,
    states,
    samples,
    appendCommands,
    writes,
    ...{ ids, now },
    baselines: library,
    versions,
    remarks: remarks.store,
    assessments: createAssessments(),
  };

  return {
    hub,
    writes,
    stop: async () => {
      quiet.stop();
      people.presence.stop();
      keeper.takeDue();
      await writes.drain();
      await folder.close();
    },
    imports: { ...planParts, shelf: shelves.imports },
    charts: { states, commands, desk },
    records: { states, commands, versions, persons: people.persons, desk },
    packages: shelves.packages,
    people,
    remarks,
    versions: { states, versions, writes, hub, now },
    scenarios: { ...planParts, scenarios: createScenarioStore(connection), databasePath: connection.name },
    health: { connection, metrics, samples, isStopping: options.isStopping, disk: options.disk },
    baselines: { store, library, writes },
    plans: {
      ...planParts,
      hub,
      metrics,
      summaries: createSummaryStore(connection),
      onFailure: cacheFailed,
    },
  };
}

/** Files that wait: uploads until they are confirmed, meeting folders until they are fetched. */
function openShelves({ importFolder, now, log }: PartsOptions, ids: IdSource) {
  const onLeftBehind = (err: unknown) => log.warn({ err }, 'an uploaded file could not be deleted');
  const onFailure = (err: unknown) => log.error({ err }, 'a meeting folder could not be made');
  return {
    imports: createImportShelf({ folder: importFolder, ids, now, onLeftBehind }),
    packages: createPackageShelf({ folder: join(dirname(importFolder), 'packages'), ids, now, onFailure }),
  };
}

/** What keeps the database small and quick: snapshots when nobody writes, and the folding of its own log. */
function createUpkeep({ connection, log, onBroken }: PartsOptions, snapshots: SnapshotStore, writes: WriteQueue) {
  const cacheFailed = (err: unknown) => log.warn({ err }, 'a cache could not be written');
  const foldFailed = (err: unknown) => log.warn({ err }, 'the write-ahead log could not be folded');
  const keeper = createSnapshotKeeper({ snapshots, writes, onFailure: cacheFailed });
  const folder = createLogFolder({ path: connection.name, writes, onFailure: foldFailed, onBroken });
  const quiet = createQuietMoments({ tidy: keeper.takeDue });
  return { keeper, folder, quiet, cacheFailed };
}
