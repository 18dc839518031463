import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { commandOfRow } from '@dachushi/api/plans/log-entry.ts';
import { SNAPSHOT_AT_LATEST, SNAPSHOT_EVERY } from '@dachushi/api/plans/snapshot-keeper.ts';
import { sha256Hex } from '@dachushi/api/sha256.ts';
import { afterEach, expect, test } from 'vitest';
import { databaseFaults, logOf, onCopy } from '../crash/database-audit.ts';
import { batch, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach(removeFolder));

const LENGTH = 2 * SNAPSHOT_EVERY + 30;

/** A plan long enough for two snapshots, written in full batches with a rest behind the first 250 steps. */
async function longPlan(server: TestServer): Promise<string> {
  folders.push(server.dataDir);
  const { id } = await server.newPlan();
  for (let n = 1; n <= LENGTH; n += 50) {
    const many = Array.from({ length: Math.min(50, LENGTH - n + 1) }, (_, at) =>
      rename(`hrss-${String(1 + ((n + at) % 30)).padStart(2, '0')}`, `第${n + at}处`),
    );
    await server.post(`/api/plans/${id}/commands`, batch('c', n, ...many));
    if (n === SNAPSHOT_EVERY + 1) await expect.poll(() => snapshotsOf(server, id)).toEqual([SNAPSHOT_EVERY]);
  }
  return id;
}

function snapshotsOf(server: TestServer, id: string): unknown {
  return server.connection.prepare('SELECT seq FROM snapshot WHERE plan_id = ? ORDER BY seq').pluck().all(id);
}

async function hashesOf(server: TestServer, id: string): Promise<readonly string[]> {
  const steps = [0, 1, SNAPSHOT_EVERY - 1, SNAPSHOT_EVERY, SNAPSHOT_EVERY + 1, LENGTH - 120, LENGTH];
  return Promise.all(steps.map(async (at) => (await server.get(`/api/plans/${id}/state?at=${at}`)).json.stateHash));
}

test('laws 1 and 6: from memory, from snapshots, from the whole log and from a damaged snapshot the states are the same', async () => {
  const first = await startServer();
  const id = await longPlan(first);
  const fromMemory = await hashesOf(first, id);
  await first.close();

  const second = await startServer({ dataDir: first.dataDir });
  expect(snapshotsOf(second, id)).toEqual([SNAPSHOT_EVERY, 2 * SNAPSHOT_EVERY]);
  expect(await hashesOf(second, id)).toEqual(fromMemory);
  second.connection.prepare("UPDATE snapshot SET state = replace(state, '处', '科')").run();
  await second.close();

  const third = await startServer({ dataDir: first.dataDir });
  expect(await hashesOf(third, id)).toEqual(fromMemory);
  third.connection.prepare("UPDATE snapshot SET state = CASE seq % 400 WHEN 0 THEN '{' ELSE '[]' END").run();
  await third.close();

  const unreadable = await startServer({ dataDir: first.dataDir });
  expect(await hashesOf(unreadable, id)).toEqual(fromMemory);
  unreadable.connection.prepare('DELETE FROM snapshot').run();
  await unreadable.close();

  const fourth = await startServer({ dataDir: first.dataDir });
  expect(await hashesOf(fourth, id)).toEqual(fromMemory);
  const { baselineId } = (await fourth.get(`/api/plans/${id}`)).json;
  const baseline = (await fourth.get(`/api/baselines/${baselineId}`)).json['baseline'] as unknown as Baseline;
  const rows = logOf(fourth.connection, id);
  const folded = rows.reduce(
    (structure, row) => applyCommand(structure, commandOfRow(row)),
    structureFromBaseline(indexBaseline(baseline).index),
  );
  expect(stateHash(folded, sha256Hex)).toBe(fromMemory.at(-1));
  await fourth.close();
});

test('the chain of hashes shows a changed, a dropped and a swapped row', async () => {
  const server = await startServer();
  const id = await longPlan(server);
  await server.close();
  const damages = [
    `UPDATE plan_log SET actor_id = 'x' WHERE plan_id = '${id}' AND seq = 7`,
    `DELETE FROM plan_log WHERE plan_id = '${id}' AND seq = 7`,
    `UPDATE plan_log SET payload = (SELECT payload FROM plan_log WHERE plan_id = '${id}' AND seq = 9) WHERE plan_id = '${id}' AND seq = 7`,
  ];
  expect(onCopy(server.dataDir, databaseFaults)).toEqual([]);
  for (const damage of damages) {
    const faults = onCopy(server.dataDir, (copy) => {
      copy.exec(damage);
      return databaseFaults(copy);
    });
    expect(faults.length).toBeGreaterThan(0);
  }
});

test('a plan that is never left alone has a snapshot at the latest after two thousand steps', async () => {
  const server = await startServer();
  folders.push(server.dataDir);
  const { id } = await server.newPlan();
  const path = `/api/plans/${id}/commands`;
  const hurry = Array.from({ length: SNAPSHOT_AT_LATEST + 2 * SNAPSHOT_EVERY }, (_, at) =>
    rename('hrss-01', `第${at}处`),
  );
  for (let n = 0; n < hurry.length; n += 100) await server.post(path, batch('c', n + 1, ...hurry.slice(n, n + 100)));
  expect(snapshotsOf(server, id)).not.toEqual([]);
  await server.close();
});
