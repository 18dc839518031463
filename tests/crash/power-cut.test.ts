import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { batch, removeFolder, rename, startServer, temporaryFolder } from '../api/testing/test-server.ts';
import { Random } from '../simulation/random.ts';
import { databaseFaults, logOf } from './database-audit.ts';

const STEPS = 40;
const CUTS = 200;

/** How the last blocks of a file look after the power went: some written, some not, some half. */
type Ruin = (bytes: Buffer, from: number, random: Random) => Buffer;

const SECTOR = 512;

const cutShort: Ruin = (bytes, from, random) => bytes.subarray(0, random.between(from, bytes.length));

const sectorsMissing: Ruin = (bytes, from, random) => {
  const ruined = Buffer.from(bytes);
  for (let at = from; at < ruined.length; at += SECTOR)
    if (random.chance(0.5)) ruined.fill(0, at, Math.min(at + SECTOR, ruined.length));
  return ruined;
};

const sectorsOfSomethingElse: Ruin = (bytes, from, random) => {
  const ruined = Buffer.from(bytes);
  for (let at = from; at < ruined.length; at += SECTOR)
    if (random.chance(0.3)) ruined.fill(random.between(1, 255), at, Math.min(at + SECTOR, ruined.length));
  return ruined;
};

test('law 12: whatever is left of what was not yet flushed when the power goes, every acknowledged step is there and the chain is whole', async () => {
  const server = await startServer();
  const { id } = await server.newPlan();
  const log = join(server.dataDir, 'dachushi.db-wal');
  /** Bytes of the log at the moment of each answer: these are on disk, whatever happens. */
  const flushed: number[] = [];
  for (let n = 1; n <= STEPS; n += 1) {
    await server.post(`/api/plans/${id}/commands`, batch('c', n, rename('hrss-01', `第${n}`)));
    flushed.push(statSync(log).size);
  }
  const whole = readFileSync(log);
  const file = temporaryFolder();
  copyFileSync(join(server.dataDir, 'dachushi.db'), join(file, 'before.db'));
  const random = new Random(20_261_122);
  const wrong: string[] = [];
  for (let cut = 0; cut < CUTS; cut += 1) {
    const acknowledged = random.between(1, STEPS);
    const ruin = random.pick([cutShort, sectorsMissing, sectorsOfSomethingElse]) ?? cutShort;
    const end = Math.min(whole.length, (flushed[acknowledged - 1] ?? 0) + random.between(0, 40_000));
    writeFileSync(join(file, 'after.db-wal'), ruin(whole.subarray(0, end), flushed[acknowledged - 1] ?? 0, random));
    copyFileSync(join(file, 'before.db'), join(file, 'after.db'));
    const after = new Database(join(file, 'after.db'));
    const entries = logOf(after, id).length;
    const faults = databaseFaults(after);
    after.close();
    if (faults.length > 0 || entries < acknowledged)
      wrong.push(`${ruin.name}, ${acknowledged}: ${entries} ${faults.join()}`);
  }
  expect(wrong).toEqual([]);
  await server.close();
  for (const folder of [file, server.dataDir]) removeFolder(folder);
});
