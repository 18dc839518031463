import type { Outcome, PlanSummary } from '@dachushi/domain/protocol/messages.ts';
import { call, removeFolder, temporaryFolder } from '../api/testing/test-server.ts';
import { databaseFaults, isDecided, logOf, onCopy } from './database-audit.ts';
import { pause, serverProcess } from './server-process.ts';
import { openHand } from './window-hand.ts';
import type { Hand } from './window-hand.ts';
import { startWriter } from './writer.ts';
import type { Writer } from './writer.ts';

export const WRITERS = 8;
export const WINDOWS = 2;
const PLANS = 4;

/** What came of a server that was killed again and again. */
export interface Tally {
  kills: number;
  acknowledged: number;
  rejected: number;
  entries: number;
  resentBatches: number;
  durableUnanswered: number;
  lost: number;
  duplicates: number;
  risen: number;
  /** Of real windows, which reconnect by themselves: steps that they were told are saved, and windows that end with another plan. */
  windowSteps: number;
  windowsDifferent: number;
  faults: string[];
}

/** Kills the real process `kills` times under eight writers and two real windows, and compares what all were told with the files. */
export async function killedHouse(kills: number): Promise<Tally> {
  const dataDir = temporaryFolder();
  const server = await serverProcess(dataDir);
  const tally = emptyTally();
  const hands: Hand[] = [];
  try {
    await server.start();
    const plans = await newPlans(server.url);
    const writers = await startWriters(server.url, plans);
    for (let no = 1; no <= WINDOWS; no += 1) hands.push(await openHand(server.url, plans[0]?.id ?? '', no));
    while (tally.kills < kills) {
      await pause(Math.random() * 120);
      await server.kill();
      tally.kills += 1;
      auditFiles(dataDir, writers, tally);
      await server.start();
      for (const hand of hands) hand.networkBack();
    }
    await Promise.all(writers.map((writer) => writer.stop()));
    // all at once: nobody can agree with a server that another hand still keeps busy
    const differences = (await Promise.all(hands.map((hand) => hand.finish()))).filter((found) => found !== '');
    tally.windowsDifferent = differences.length;
    tally.faults.push(...differences);
    const code = await server.stop();
    if (code !== 0) tally.faults.push(`the server ended with ${code}`);
    auditAnswers(dataDir, { writers, hands }, tally);
    return tally;
  } finally {
    for (const hand of hands) hand.close();
    await server.kill();
    removeFolder(dataDir);
  }
}

function emptyTally(): Tally {
  return {
    kills: 0,
    acknowledged: 0,
    rejected: 0,
    entries: 0,
    resentBatches: 0,
    durableUnanswered: 0,
    lost: 0,
    duplicates: 0,
    risen: 0,
    windowSteps: 0,
    windowsDifferent: 0,
    faults: [],
  };
}

async function newPlans(url: string): Promise<readonly PlanSummary[]> {
  const plans: PlanSummary[] = [];
  for (let at = 0; at < PLANS; at += 1) {
    const body = JSON.stringify({ title: `第${at + 1}套`, sample: 'harbin' });
    const made = await call(`${url}/api/plans`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    plans.push(made.json);
  }
  return plans;
}

async function startWriters(url: string, plans: readonly PlanSummary[]): Promise<readonly Writer[]> {
  const { json } = await call(`${url}/api/plans/${plans[0]?.id ?? ''}/state`, {});
  const unitIds = json.structure.units.map((unit) => String(unit.id));
  return Array.from({ length: WRITERS }, (_, at) =>
    startWriter({ url, clientId: `writer-${at + 1}`, planId: plans[at % PLANS]?.id ?? '', unitIds }),
  );
}

/** The files as the killed process left them. */
function auditFiles(dataDir: string, writers: readonly Writer[], tally: Tally): void {
  onCopy(dataDir, (connection) => {
    tally.faults.push(...databaseFaults(connection));
    for (const { clientId, pending } of writers)
      tally.durableUnanswered += pending().filter(({ n }) => isDecided(connection, clientId, n)).length;
  });
}

interface Told {
  readonly writers: readonly Writer[];
  readonly hands: readonly Hand[];
}

function auditAnswers(dataDir: string, { writers, hands }: Told, tally: Tally): void {
  onCopy(dataDir, (connection) => {
    tally.faults.push(...databaseFaults(connection));
    for (const writer of writers) {
      tally.resentBatches += writer.resent();
      settle(tally, writer.answered.values(), placesIn(logOf(connection, writer.planId)));
    }
    for (const hand of hands) {
      tally.windowSteps += hand.told.size;
      settle(tally, hand.told.values(), placesIn(logOf(connection, hand.planId)));
    }
    tally.entries = connection.prepare<[], number>('SELECT count(*) FROM plan_log').pluck().get() ?? 0;
  });
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesIn(log: readonly { readonly seq: number; readonly command_id: string }[]): Places {
  const places = new Map<string, number[]>();
  for (const { command_id: id, seq } of log) places.set(id, [...(places.get(id) ?? []), seq]);
  return places;
}

/** Compares what somebody was told with what the log says. */
function settle(tally: Tally, told: Iterable<Outcome>, places: Places): void {
  for (const outcome of told) {
    const found = places.get(outcome.commandId) ?? [];
    if (found.length > 1) tally.duplicates += 1;
    if (outcome.status === 'rejected') {
      tally.rejected += 1;
      if (found.length > 0) tally.risen += 1;
    } else {
      tally.acknowledged += 1;
      if (found[0] !== outcome.seq) tally.lost += 1;
    }
  }
}
