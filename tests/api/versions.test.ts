import type { PlanFile } from '@dachushi/api/plans/plan-file.ts';
import type { NamedVersions } from '@dachushi/domain/protocol/named-versions.ts';
import { createParser } from 'eventsource-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batch, call, merge, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let planId: string;

beforeAll(async () => {
  server = await startServer();
  planId = (await server.newPlan()).id;
  await server.post(
    `/api/plans/${planId}/commands`,
    batch('c', 1, rename('hrss-01', '综合办'), merge('spo-01', 'spo-02')),
  );
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

const versionsOf = async (id: string) =>
  ((await server.get(`/api/plans/${id}/versions`)).json as unknown as NamedVersions).versions;
const name = (given: unknown, seq: unknown) => server.post(`/api/plans/${planId}/versions`, { name: given, seq });
const forget = (given: string) =>
  call(`${server.url}/api/plans/${planId}/versions?name=${encodeURIComponent(given)}`, { method: 'DELETE' });

test('any step may be named, also the start; naming it again the same way changes nothing (law 7)', async () => {
  expect((await name('讨论稿', 1)).status).toBe(201);
  expect((await name(' 讨论稿 ', 1)).status).toBe(200);
  expect((await name('现状', 0)).status).toBe(201);
  expect((await name('另一个名称', 1)).status).toBe(201);
  expect((await versionsOf(planId)).map(({ seq, name: given }) => [seq, given])).toEqual([
    [0, '现状'],
    [1, '另一个名称'],
    [1, '讨论稿'],
  ]);
});

test('a name stands for one point of a plan, and only a step that there is can be named', async () => {
  const taken = await name('讨论稿', 2);
  expect([taken.status, taken.json.code]).toEqual([409, 'version_name_taken']);
  expect(taken.json.detail).toContain('“讨论稿”已经是第 1 步的名称');
  const early = await name('以后', 3);
  expect([early.status, early.json.code]).toEqual([404, 'seq_unknown']);
  expect((await server.post('/api/plans/nowhere/versions', { name: '稿', seq: 0 })).status).toBe(404);
});

test.each([
  ['an empty name', { name: ' \u200b ', seq: 1 }],
  ['a name of 61 characters', { name: '稿'.repeat(61), seq: 1 }],
  ['half a step', { name: '稿', seq: 0.5 }],
  ['a step before the start', { name: '稿', seq: -1 }],
  ['an unknown field', { name: '稿', seq: 1, colour: 'red' }],
  ['no name', { seq: 1 }],
])('%s is refused in words', async (_, body) => {
  const answer = await server.post(`/api/plans/${planId}/versions`, body);
  expect([answer.status, answer.json.code]).toEqual([400, 'invalid_request']);
  expect(answer.json.issues?.[0]?.message).toMatch(/\p{Script=Han}/u);
});

test('whoever has seen another history names nothing and takes no name away', async () => {
  const { epoch } = (await server.get(`/api/plans/${planId}`)).json;
  const ask = (seen: string) => server.post(`/api/plans/${planId}/versions`, { name: '送审稿', seq: 1, epoch: seen });
  const stale = await ask('e-before-the-restore');
  expect([stale.status, stale.json.code]).toEqual([409, 'epoch_changed']);
  expect((await ask(epoch)).status).toBe(201);
  const address = `${server.url}/api/plans/${planId}/versions?name=${encodeURIComponent('送审稿')}&epoch=`;
  expect((await call(`${address}e-before-the-restore`, { method: 'DELETE' })).json.code).toBe('epoch_changed');
  expect((await versionsOf(planId)).map((version) => version.name)).toContain('送审稿');
  expect((await call(address + epoch, { method: 'DELETE' })).status).toBe(200);
});

test('a name is taken away once and for all, and the log stays as it is', async () => {
  expect((await name('作废稿', 2)).status).toBe(201);
  expect((await forget('作废稿')).status).toBe(200);
  expect((await forget('作废稿')).status).toBe(200);
  expect((await versionsOf(planId)).map((version) => version.name)).not.toContain('作废稿');
  expect((await server.get(`/api/plans/${planId}`)).json.headSeq).toBe(2);
});

test('whoever listens to the plan hears of a name at once', async () => {
  const heard: NamedVersions[] = [];
  const stop = new AbortController();
  const parser = createParser({
    onEvent: ({ event, data }) => void (event === 'version' && heard.push(JSON.parse(data) as NamedVersions)),
  });
  const stream = await fetch(`${server.url}/api/plans/${planId}/events`, { signal: stop.signal });
  const listening = (async () => {
    const text = stream.body?.pipeThrough(new TextDecoderStream()) ?? [];
    for await (const piece of text as AsyncIterable<string>) {
      parser.feed(piece);
      if (heard.length === 2) return;
    }
  })();
  await name('定稿', 2);
  await name('定稿', 2); // nothing new, nobody told
  await forget('定稿');
  await listening;
  stop.abort();
  expect(heard.map(({ versions }) => versions.some((version) => version.name === '定稿'))).toEqual([true, false]);
});

test('names travel in the plan file and are carried over where it is opened; a file without any opens as before', async () => {
  const file = (await server.get(`/api/plans/${planId}/exports/plan.json`)).json as unknown as PlanFile;
  const opened = await server.post('/api/plans/import', file);
  expect(opened.status).toBe(201);
  expect(await versionsOf(opened.json.id)).toEqual(await versionsOf(planId));
  const { versions, ...older } = file;
  const old = await server.post('/api/plans/import', older);
  expect([old.status, await versionsOf(old.json.id)]).toEqual([201, []]);
  const broken = { ...file, versions: (versions ?? []).map((version) => ({ ...version, seq: 9 })) };
  const refused = await server.post('/api/plans/import', broken);
  expect([refused.status, refused.json.issues?.[0]?.path]).toEqual([400, ['versions', 0, 'seq']]);
});
