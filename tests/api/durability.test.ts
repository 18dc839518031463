import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskUsed } from '@dachushi/api/health/disk-watch.ts';
import pino from 'pino';
import { expect, test } from 'vitest';
import { databaseFaults, logOf, onCopy } from '../crash/database-audit.ts';
import { batch, removeFolder, rename, startServer } from './testing/test-server.ts';
import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';

test('law 12: what was acknowledged is in the files at the moment of the answer, forty times of forty', async () => {
  const server = await startServer();
  const { id } = await server.newPlan();
  for (let n = 1; n <= 40; n += 1) {
    const { json } = await server.post(`/api/plans/${id}/commands`, batch('c', n, rename('hrss-01', `第${n}`)));
    const found = onCopy(server.dataDir, (connection) => logOf(connection, id).map((row) => row.seq));
    expect(found.at(-1)).toBe(json.headSeq);
  }
  await server.close();
  removeFolder(server.dataDir);
});

/** Bytes of one page in the write-ahead log, its own head included. */
const PAGE = 4_096 + 24;

test('a step writes four pages, the log, the index of its ids, the place of its window and the head of its plan, in one flush', async () => {
  const server = await startServer();
  const { id } = await server.newPlan();
  const log = join(server.dataDir, 'dachushi.db-wal');
  const pages: number[] = [];
  for (let n = 1; n <= 31; n += 1) {
    const before = statSync(log).size;
    await server.post(`/api/plans/${id}/commands`, batch('c', n, rename('hrss-01', `第${n}`)));
    pages.push((statSync(log).size - before) / PAGE);
  }
  // the others are those that split a page
  expect(pages.toSorted((a, b) => a - b)[15]).toBe(4);
  await server.close();
  removeFolder(server.dataDir);
});

test('a full disk acknowledges nothing, reading goes on, and writing resumes when there is space', async () => {
  const server = await startServer();
  const { id } = await server.newPlan();
  const path = `/api/plans/${id}/commands`;
  await server.post(path, batch('c', 1, rename('hrss-01', '甲')));
  const pages = Number(server.connection.pragma('page_count', { simple: true }));
  server.connection.pragma(`max_page_count = ${pages}`);
  let full = await server.post(path, batch('c', 2, rename('hrss-01', '乙')));
  let n = 2;
  while (full.status === 200) full = await server.post(path, batch('c', (n += 1), rename('hrss-01', `乙${n}`)));
  expect([full.status, full.json.code]).toEqual([507, 'storage_full']);
  const { json: state } = await server.get(`/api/plans/${id}/state`);
  expect(state.seq).toBe(n - 1);
  server.connection.pragma('max_page_count = 1000000');
  const resumed = await server.post(path, batch('c', n, rename('hrss-01', `乙${n}`)));
  expect(resumed.json.headSeq).toBe(n);
  expect(onCopy(server.dataDir, databaseFaults)).toEqual([]);
  await server.close();
  removeFolder(server.dataDir);
});

test('a disk that is 85 % full is told in the log once and wherever the server is watched, before anything is refused', async () => {
  const told: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void told.push(line) });
  let used = 0.849;
  const server = await startServer({ log, diskUsed: () => used });
  const disk = async () => (await server.get('/readyz')).json['disk'];
  expect([await disk(), told.length]).toEqual(['ok', 0]);
  used = 0.85;
  expect([await disk(), await disk()]).toEqual(['low', 'low']);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/"used":0\.85.*腾出空间.*make room/u);
  expect((await server.get('/metrics')).text).toContain('dachushi_disk_used_ratio 0.85');
  used = 0.5;
  expect(await disk()).toBe('ok');
  used = 0.99;
  expect([await disk(), told.length]).toEqual(['low', 2]);
  await server.close();
  removeFolder(server.dataDir);
  const real = diskUsed(tmpdir());
  expect(real > 0 && real < 1).toBe(true);
  expect(diskUsed('/nowhere/at/all')).toBe(0);
});

test('a disk that fails at commit answers 503, acknowledges nothing and asks for the end of the process', async () => {
  const broken: unknown[] = [];
  const server = await startServer({ onBroken: (error) => broken.push(error) });
  const { id } = await server.newPlan();
  const exec = server.connection.exec.bind(server.connection);
  server.connection.exec = (sql: string) => {
    if (sql === 'COMMIT') throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' });
    return exec(sql);
  };
  const answers = await Promise.all(
    ['a', 'b', 'c'].map((clientId) =>
      server.post(`/api/plans/${id}/commands`, batch(clientId, 1, rename('hrss-01', clientId))),
    ),
  );
  server.connection.exec = exec;
  expect(answers.map(({ status, json }) => `${status} ${json.code}`)).toEqual(Array(3).fill('503 storage_failed'));
  expect(broken.length).toBeGreaterThan(0);
  expect((await server.get(`/api/plans/${id}/history`)).json.entries).toEqual([]);
  const after = await server.post(`/api/plans/${id}/commands`, batch('a', 1, rename('hrss-01', 'a')));
  expect(after.json.headSeq).toBe(1);
  await server.close();
  removeFolder(server.dataDir);
});

test('a command whose check throws is refused as internal for good, and the plan stays usable', async () => {
  let poisoned = true;
  const rules = {
    applyCommand,
    checkCommand: (structure: Parameters<typeof checkCommand>[0], command: Parameters<typeof checkCommand>[1]) => {
      if (poisoned && command.type === 'merge-units') throw new Error('a fault in a rule');
      return checkCommand(structure, command);
    },
  };
  const server = await startServer({ rules });
  const { id } = await server.newPlan();
  const path = `/api/plans/${id}/commands`;
  const sent = batch(
    'c',
    1,
    { type: 'merge-units', payload: { unitIds: ['hrss-02'], intoUnitId: 'hrss-01' } },
    rename('hrss-01', '甲'),
  );
  const first = await server.post(path, sent);
  expect(first.json.outcomes).toMatchObject([
    { status: 'rejected', code: 'internal' },
    { status: 'accepted', seq: 1 },
  ]);
  poisoned = false;
  expect((await server.post(path, sent)).json.outcomes).toEqual(first.json.outcomes);
  await server.close();
  removeFolder(server.dataDir);
});

test('the server’s clock set back never makes the log go back in time', async () => {
  const times = ['2026-03-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'];
  let now = times[0]!;
  const server = await startServer({ now: () => new Date(now) });
  const { id } = await server.newPlan();
  for (const [at, time] of times.entries()) {
    now = time;
    await server.post(`/api/plans/${id}/commands`, batch('c', at + 1, rename('hrss-01', `第${at}`)));
  }
  const { json } = await server.get(`/api/plans/${id}/history`);
  expect(json.entries.map((entry) => entry.time)).toEqual([times[0], times[0], times[2]]);
  await server.close();
  removeFolder(server.dataDir);
});
