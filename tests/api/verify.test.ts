import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyDatabase } from '@dachushi/api/upkeep/verify-database.ts';
import { verifyFile } from '@dachushi/api/upkeep/restore-backup.ts';
import { run } from '@dachushi/cli/run.ts';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Random } from '../simulation/random.ts';
import { smallWorld } from '../simulation/small-world.ts';
import { batch, merge, removeFolder, rename, startServer, temporaryFolder } from './testing/test-server.ts';

const ENTRIES = 60;
const EDITS = 1_000;
const folder = temporaryFolder();
const sound = join(folder, 'sound.db');
let planId = '';
let epoch = '';

/** A database with a plan of sixty steps on a small baseline, as a stopped server leaves it. */
beforeAll(async () => {
  const server = await startServer();
  const { json: kept } = await server.post('/api/baselines', smallWorld());
  ({ id: planId, epoch } = (await server.post('/api/plans', { title: '核验', baselineId: kept.id })).json);
  for (let n = 1; n <= ENTRIES - 2; n += 1)
    await server.post(`/api/plans/${planId}/commands`, batch('c', n, rename(`a-${1 + (n % 5)}`, `第${n}处`)));
  const undo = { type: 'undo', payload: { seq: ENTRIES - 2 } };
  await server.post(`/api/plans/${planId}/commands`, batch('c', ENTRIES - 1, undo, merge('b-3', 'b-4')));
  await server.close();
  copyFileSync(join(server.dataDir, 'dachushi.db'), sound);
  removeFolder(server.dataDir);
});
afterAll(() => removeFolder(folder));
afterEach(() => void vi.unstubAllEnvs());

async function cli(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(words, { say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

/** Does something to a database behind the server's back and says what. */
type Tampering = (database: Database.Database, random: Random) => string;

const COLUMNS = ['command_id', 'client_id', 'client_n', 'actor_id', 'group_id', 'type', 'v', 'payload', 'undoes'];
const MORE = ['server_time', 'prev_hash', 'hash'];

const change: Tampering = (database, random) => {
  const column = random.pick([...COLUMNS, ...MORE]) ?? 'payload';
  const seq = random.between(1, ENTRIES);
  const old = database.prepare(`SELECT ${column} FROM plan_log WHERE plan_id = ? AND seq = ?`).pluck().get(planId, seq);
  const other = typeof old === 'number' ? old + random.between(1, 9) : otherText(String(old ?? ''), random);
  database.prepare(`UPDATE plan_log SET ${column} = ? WHERE plan_id = ? AND seq = ?`).run(other, planId, seq);
  return `${column} of ${seq}: ${String(old)} → ${other}`;
};

/** One character more, fewer or another. */
function otherText(old: string, random: Random): string {
  const at = random.between(0, Math.max(0, old.length - 1));
  const inserted = random.pick(['x', '7', ' ', '处']) ?? 'x';
  if (old.length === 0 || random.chance(0.4)) return old.slice(0, at) + inserted + old.slice(at);
  if (random.chance(0.5)) return old.slice(0, at) + old.slice(at + 1);
  return old.slice(0, at) + (old[at] === 'y' ? 'z' : 'y') + old.slice(at + 1);
}

const remove: Tampering = (database, random) => {
  const first = random.between(1, ENTRIES);
  const last = Math.min(ENTRIES, first + random.between(0, 3));
  database.prepare('DELETE FROM plan_log WHERE plan_id = ? AND seq BETWEEN ? AND ?').run(planId, first, last);
  return `${first}–${last} deleted`;
};

const swap: Tampering = (database, random) => {
  const one = random.between(1, ENTRIES - 1);
  const other = random.between(one + 1, ENTRIES);
  const move = database.prepare('UPDATE plan_log SET seq = ? WHERE plan_id = ? AND seq = ?');
  move.run(-1, planId, one);
  move.run(one, planId, other);
  move.run(other, planId, -1);
  return `${one} and ${other} swapped`;
};

const insert: Tampering = (database, random) => {
  const seq = random.between(1, ENTRIES);
  database
    .prepare(
      `INSERT INTO plan_log SELECT plan_id, ?, command_id || 'x', client_id, client_n + 1000, actor_id, group_id, type, v,
       payload, undoes, server_time, prev_hash, hash FROM plan_log WHERE plan_id = ? AND seq = ?`,
    )
    .run(random.chance(0.5) ? ENTRIES + 1 : -seq, planId, seq);
  return `a copy of ${seq} put in`;
};

const head: Tampering = (database, random) => {
  const part = random.pick([
    'head_seq = head_seq - 1',
    "head_hash = 'f' || substr(head_hash, 2) || '0'",
    'head_seq = head_seq + 1',
  ]);
  database.prepare(`UPDATE plan SET ${part ?? ''} WHERE id = ?`).run(planId);
  return `head: ${part ?? ''}`;
};

const baseline: Tampering = (database, random) => {
  const mine = 'WHERE id = (SELECT baseline_id FROM plan WHERE id = ?)';
  const content = database.prepare<[string], string>(`SELECT content FROM baseline ${mine}`).pluck().get(planId) ?? '';
  database.prepare(`UPDATE baseline SET content = ? ${mine}`).run(otherText(content, random), planId);
  return 'baseline';
};

test('a database that nobody touched is found whole, entry by entry', async () => {
  expect(verifyFile(sound).plans).toMatchObject([{ planId, entries: ENTRIES, fault: null }]);
  const told = await cli('verify', sound);
  expect([told.code, told.complained]).toEqual([0, '']);
  expect(told.said).toContain(`${ENTRIES} 条记录，逐条相符`);
});

/** Null when the database itself refuses, as it does two entries of one command. */
function attempt(act: () => string): string | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return null;
    throw error;
  }
}

test('1,000 random edits, deletions, swaps and insertions straight in the database are all found', () => {
  const random = new Random(20_261_122);
  const database = new Database(sound);
  database.pragma('foreign_keys = OFF');
  const missed: string[] = [];
  const kinds = new Map<string, number>();
  for (let done = 0; done < EDITS;) {
    const tamper = random.pick([change, change, change, change, remove, swap, insert, head, baseline]) ?? change;
    database.exec('SAVEPOINT edit');
    const what = attempt(() => tamper(database, random));
    if (what !== null) {
      done += 1;
      const faults = verifyDatabase(database).plans.flatMap(({ fault }) => (fault ? [fault.code] : []));
      if (faults.length === 0) missed.push(what);
      for (const code of faults) kinds.set(code, (kinds.get(code) ?? 0) + 1);
    }
    database.exec('ROLLBACK TO edit; RELEASE edit');
  }
  database.close();
  expect(missed).toEqual([]);
  expect(kinds.size).toBeGreaterThanOrEqual(6);
});

test('the first bad entry is told in words', async () => {
  const bad = join(folder, 'bad.db');
  copyFileSync(sound, bad);
  const database = new Database(bad);
  database
    .prepare(`UPDATE plan_log SET payload = replace(payload, '第16处', '第17处') WHERE plan_id = ? AND seq = 16`)
    .run(planId);
  database.close();
  const told = await cli('verify', bad);
  expect(told.code).toBe(1);
  expect(told.complained).toContain('第 16 条记录的内容与校验值不符 / entry 16 does not match its hash');
});

test('a backup is restored under new epochs, what was there is kept, and a running server is not disturbed', async () => {
  const dataDir = temporaryFolder();
  vi.stubEnv('DATA_DIR', dataDir);
  const server = await startServer({ dataDir });
  await server.newPlan();
  const refused = await cli('restore', sound);
  expect([refused.code, refused.complained]).toEqual([1, expect.stringContaining(dataDir)]);
  const copy = join(folder, 'copy.db');
  expect((await cli('backup', copy)).code).toBe(0);
  await server.close();
  expect((await cli('restore', sound)).said).toContain('已恢复 1 个方案');
  const again = await startServer({ dataDir });
  const { json } = await again.get(`/api/plans/${planId}`);
  expect(json.headSeq).toBe(ENTRIES);
  expect(json.epoch).not.toBe(epoch);
  await again.close();
  expect(verifyFile(copy).plans).toHaveLength(1);
  removeFolder(dataDir);
});
