import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@dachushi/api/config.ts';
import { nodeVersionProblem } from '@dachushi/api/node-version.ts';
import { serve } from '@dachushi/api/serve.ts';
import { StartError } from '@dachushi/api/start-error.ts';
import Database from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { batch, harbin, removeFolder, rename, silent, startServer, temporaryFolder } from './testing/test-server.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = temporaryFolder();
  folders.push(made);
  return made;
};
afterEach(() => folders.splice(0).forEach(removeFolder));

test('every bad setting is named at once', () => {
  expect(() => readConfig({ PORT: '99999', HOST: 'a b', DATA_DIR: ' ' })).toThrow(/PORT[\s\S]*HOST[\s\S]*DATA_DIR/);
  expect(readConfig({})).toMatchObject({ port: 8080, host: '127.0.0.1' });
});

test('a Node older than 22.14 is told in two languages, a newer one is not', () => {
  expect(nodeVersionProblem('20.20.2')).toMatch(/需要 Node\.js 22\.14[\s\S]*needs Node\.js 22\.14/);
  expect(nodeVersionProblem('22.13.1')).not.toBeNull();
  expect([nodeVersionProblem('22.14.0'), nodeVersionProblem('v24.21.0')]).toEqual([null, null]);
});

test('a second server on the same folder fails loudly, and starts once the first has gone', async () => {
  const dataDir = folder();
  const first = await startServer({ dataDir });
  await expect(startServer({ dataDir })).rejects.toThrow(/另一个大处室服务|Another Dachushi server/);
  await first.close();
  await (await startServer({ dataDir })).close();
});

test('a port that is taken and a host that is not here are told in two languages, and leave the folder free', async () => {
  const running = await startServer({ dataDir: folder() });
  const taken = { port: Number(new URL(running.url).port), host: '127.0.0.1', dataDir: folder() };
  const options = { log: silent, sample: harbin };
  await expect(serve(taken, options)).rejects.toThrow(
    /端口已被占用.* Cannot listen on 127.0.0.1:\d+: the port is in use/,
  );
  const nowhere = { ...taken, port: 0, host: '192.0.2.1' };
  await expect(serve(nowhere, options)).rejects.toThrow(/请检查 HOST.* check HOST/);
  await (await serve({ ...taken, port: 0 }, options)).close();
  await running.close();
});

test('commits are flushed to disk one by one: synchronous stays FULL after reading, foreign keys are on', async () => {
  const server = await startServer({ dataDir: folder() });
  await server.get('/api/plans');
  const setting = (name: string) => server.connection.pragma(name, { simple: true });
  expect([setting('journal_mode'), setting('synchronous'), setting('foreign_keys'), setting('busy_timeout')]).toEqual([
    'wal',
    2,
    1,
    5000,
  ]);
  await server.close();
});

test('a database from a newer version is refused with a clear sentence and left as it was', async () => {
  const dataDir = folder();
  await (await startServer({ dataDir })).close();
  const path = join(dataDir, 'dachushi.db');
  const database = new Database(path);
  database
    .prepare('INSERT INTO migration VALUES (?, ?, ?)')
    .run('0999-from-the-future.sql', 'x', '2030-01-01T00:00:00.000Z');
  database.close();
  await expect(startServer({ dataDir })).rejects.toThrow(/更新的版本（0999-from-the-future\.sql）/);
});

test('a migration changed after it ran is refused', async () => {
  const dataDir = folder();
  await (await startServer({ dataDir })).close();
  const database = new Database(join(dataDir, 'dachushi.db'));
  database.prepare('UPDATE migration SET checksum = ?').run('other');
  database.close();
  await expect(startServer({ dataDir })).rejects.toThrow(/Migration 0001-initial\.sql was changed/);
});

test('a file that is not a database is refused with its path', async () => {
  const dataDir = folder();
  writeFileSync(join(dataDir, 'dachushi.db'), 'not a database'.repeat(100));
  await expect(startServer({ dataDir })).rejects.toThrow(/dachushi\.db/);
});

test('a broken sample does not stop the server: it says so, and everything else works', async () => {
  const broken = { ...harbin, baseline: () => JSON.parse('{"departments": [') as never };
  const server = await startServer({ dataDir: folder(), sample: broken });
  expect((await server.get('/readyz')).json).toMatchObject({ status: 'ok', sample: 'broken' });
  const sample = await server.post('/api/plans', { title: '试点', sample: 'harbin' });
  expect([sample.status, sample.json.code]).toEqual([503, 'sample_broken']);
  const baseline = await server.post('/api/baselines', {
    title: '小城',
    baseDate: '2026-01-01',
    departments: [
      {
        id: 'a',
        name: '甲局',
        divisions: [
          { id: 'a-1', name: '办公室' },
          { id: 'a-2', name: '业务科' },
        ],
      },
    ],
  });
  const plan = await server.post('/api/plans', { title: '自己的', baselineId: baseline.json.id });
  expect([baseline.status, plan.status]).toEqual([201, 201]);
  await server.close();
});

test('a bundled log with a command that cannot apply is a broken sample', async () => {
  const wrong = {
    ...harbin,
    commands: () => [{ type: 'rename-unit', v: 1, payload: { unitId: 'nobody', name: '甲' } } as never],
  };
  const server = await startServer({ dataDir: folder(), sample: wrong });
  const answer = await server.post('/api/plans', { title: '试点', sample: 'harbin-finished' });
  expect(answer.json).toMatchObject({ code: 'sample_broken', reason: 'command 1 (rename-unit): unit-unknown' });
  expect((await server.get('/api/plans')).json.plans).toEqual([]);
  await server.close();
});

test('a graceful stop folds the log into the file, refuses nothing that was answered and can be asked for twice', async () => {
  const dataDir = folder();
  const server = await startServer({ dataDir, log: silent });
  const { id } = await server.newPlan();
  await server.post(`/api/plans/${id}/commands`, batch('c', 1, rename('hrss-01', '甲')));
  await Promise.all([server.close(), server.close()]);
  expect(readdirSync(dataDir).sort()).toEqual(['dachushi.db', 'server.lock']);
  const again = await startServer({ dataDir });
  expect((await again.get(`/api/plans/${id}`)).json.headSeq).toBe(1);
  await again.close();
  expect(existsSync(join(dataDir, 'dachushi.db-wal'))).toBe(false);
});

test('a database with a damaged page is refused with its path', async () => {
  const dataDir = folder();
  await (await startServer({ dataDir })).close();
  const path = join(dataDir, 'dachushi.db');
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xa5, 4096, 4096 * 20));
  const refused = startServer({ dataDir });
  await expect(refused).rejects.toBeInstanceOf(StartError);
  await expect(refused).rejects.toThrow(/无法打开数据库 .*dachushi\.db/);
});

test('a data folder that cannot be made is named at once with what to do, also where a file system only says that it has none', async () => {
  const inFile = join(folder(), 'file');
  writeFileSync(inFile, 'no folder');
  for (const dataDir of [join(inFile, 'data'), '/proc/x', '/proc/x/deep']) {
    const refused = startServer({ dataDir });
    await expect(refused).rejects.toBeInstanceOf(StartError);
    await expect(refused).rejects.toThrow(`无法建立数据目录 ${dataDir}，请换一个 DATA_DIR`);
  }
  const deep = join(folder(), 'a', 'b');
  await (await startServer({ dataDir: deep })).close();
  expect(existsSync(join(deep, 'dachushi.db'))).toBe(true);
});

test('a data folder whose lock cannot be opened is named, and nobody else is blamed', async () => {
  const [blocked, damaged] = [folder(), folder()];
  mkdirSync(join(blocked, 'server.lock'));
  writeFileSync(join(damaged, 'server.lock'), 'not a lock'.repeat(100));
  for (const dataDir of [blocked, damaged]) {
    const refused = startServer({ dataDir });
    await expect(refused).rejects.toBeInstanceOf(StartError);
    await expect(refused).rejects.toThrow(`数据目录 ${dataDir} 不能使用`);
  }
});
