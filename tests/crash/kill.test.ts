import type { PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import { expect, test } from 'vitest';
import { call, removeFolder, temporaryFolder } from '../api/testing/test-server.ts';
import { databaseFaults, isDecided, logOf, onCopy } from './database-audit.ts';
import { pause, serverProcess } from './server-process.ts';
import { startWriter } from './writer.ts';
import type { Writer } from './writer.ts';

const KILLS_PER_HOUSE = 25;
const WRITERS = 8;
const PLANS = 4;
/** About 50 s on two free cores; starting fifty servers takes longer beside other work. */
const PATIENCE_MS = 400_000;

interface Tally {
  kills: number;
  acknowledged: number;
  rejected: number;
  entries: number;
  resentBatches: number;
  durableUnanswered: number;
  lost: number;
  duplicates: number;
  risen: number;
  faults: string[];
}

test(
  'law 12: nothing acknowledged is lost and nothing rejected appears, however often the process is killed',
  async () => {
    const tallies = await Promise.all([killedHouse(), killedHouse()]);
    for (const tally of tallies) process.stdout.write(`kill -9 under ${WRITERS} writers: ${JSON.stringify(tally)}\n`);
    expect(tallies.reduce((sum, tally) => sum + tally.kills, 0)).toBeGreaterThanOrEqual(50);
    for (const tally of tallies) {
      expect(tally).toMatchObject({ lost: 0, duplicates: 0, risen: 0, faults: [] });
      expect(tally.acknowledged).toBeGreaterThan(KILLS_PER_HOUSE);
      expect(tally.resentBatches).toBeGreaterThan(0);
    }
  },
  PATIENCE_MS,
);

async function killedHouse(): Promise<Tally> {
  const dataDir = temporaryFolder();
  const server = await serverProcess(dataDir);
  const tally: Tally = {
    kills: 0,
    acknowledged: 0,
    rejected: 0,
    entries: 0,
    resentBatches: 0,
    durableUnanswered: 0,
    lost: 0,
    duplicates: 0,
    risen: 0,
    faults: [],
  };
  try {
    await server.start();
    const writers = await startWriters(server.url);
    while (tally.kills < KILLS_PER_HOUSE) {
      await pause(Math.random() * 120);
      await server.kill();
      tally.kills += 1;
      onCopy(dataDir, (connection) => {
        tally.faults.push(...databaseFaults(connection));
        for (const writer of writers) {
          tally.durableUnanswered += writer
            .pending()
            .filter(({ n }) => isDecided(connection, writer.clientId, n)).length;
        }
      });
      await server.start();
    }
    await Promise.all(writers.map((writer) => writer.stop()));
    expect(await server.stop()).toBe(0);
    onCopy(dataDir, (connection) => {
      tally.faults.push(...databaseFaults(connection));
      for (const writer of writers)
        settle(
          tally,
          writer,
          logOf(connection, writer.planId).map((row) => ({ seq: row.seq, id: row.command_id })),
        );
      tally.entries = connection.prepare<[], number>('SELECT count(*) FROM plan_log').pluck().get() ?? 0;
    });
    return tally;
  } finally {
    await server.kill();
    removeFolder(dataDir);
  }
}

async function startWriters(url: string): Promise<readonly Writer[]> {
  const plans: PlanSummary[] = [];
  for (let at = 0; at < PLANS; at += 1) {
    const body = JSON.stringify({ title: `第${at + 1}套`, sample: 'harbin' });
    plans.push(
      (await call(`${url}/api/plans`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json,
    );
  }
  const { json } = await call(`${url}/api/plans/${plans[0]!.id}/state`, {});
  const unitIds = json.structure.units.map((unit) => String(unit.id));
  return Array.from({ length: WRITERS }, (_, at) =>
    startWriter({ url, clientId: `writer-${at + 1}`, planId: plans[at % PLANS]!.id, unitIds }),
  );
}

/** Compares what a writer was told with what the log says. */
function settle(tally: Tally, writer: Writer, log: readonly { seq: number; id: string }[]): void {
  tally.resentBatches += writer.resent();
  const places = new Map<string, { seq: number }[]>();
  for (const entry of log) places.set(entry.id, [...(places.get(entry.id) ?? []), entry]);
  for (const outcome of writer.answered.values()) {
    const found = places.get(outcome.commandId) ?? [];
    if (found.length > 1) tally.duplicates += 1;
    if (outcome.status === 'rejected') {
      tally.rejected += 1;
      if (found.length > 0) tally.risen += 1;
    } else {
      tally.acknowledged += 1;
      if (found[0]?.seq !== outcome.seq) tally.lost += 1;
    }
  }
}
