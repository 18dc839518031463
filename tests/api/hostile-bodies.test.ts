import { gzipSync } from 'node:zlib';
import { chainHash } from '@dachushi/api/plans/log-entry.ts';
import type { PlanFile } from '@dachushi/api/plans/plan-file.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batch, call, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let file: PlanFile;
beforeAll(async () => {
  server = await startServer();
  const { id } = await server.newPlan();
  const undo = { type: 'undo', payload: { seq: 1 } };
  await server.post(`/api/plans/${id}/commands`, batch('c', 1, rename('hrss-01', '甲'), undo));
  file = (await server.get(`/api/plans/${id}/exports/plan.json`)).json as unknown as PlanFile;
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

/** Longer than the short way of commands takes. */
const PADDING = ' '.repeat(40_000);

describe('a batch of commands gets the same answer by the short way and by the long one', () => {
  const one = (n: number, name: string) => JSON.stringify(batch(`way-${n}`, 1, rename('hrss-02', name)));
  test.each([
    ['taken', one(1, '乙'), 'application/json', [200, undefined]],
    ['with a byte order mark', `\uFEFF${one(2, '丙')}`, 'application/json; charset=utf-8', [200, undefined]],
    ['in UTF-16', Buffer.from(one(3, '丁'), 'utf16le'), 'application/json; charset=utf-16le', [200, undefined]],
    ['no JSON', '{"clientId":', 'application/json', [400, 'invalid_json']],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'application/json', [400, 'invalid_json']],
    ['a number', '7', 'application/json', [400, 'invalid_json']],
    ['a text', '"x"', 'application/json', [400, 'invalid_json']],
    ['null', 'null', 'application/json', [400, 'invalid_json']],
    ['a list', '[]', 'application/json', [400, 'invalid_request']],
    ['an unknown command', one(4, '戊').replace('rename-unit', 'burn'), 'application/json', [400, 'unknown_command']],
    ['another type', one(5, '己'), 'text/plain', [415, 'unsupported_media_type']],
    ['an unknown character set', one(6, '庚'), 'application/json; charset=x', [415, 'unsupported_media_type']],
  ] as const)('%s', async (_, body, type, expected) => {
    const answers = [];
    for (const padding of ['', PADDING]) {
      const { id } = await server.newPlan();
      const wide = type.includes('utf-16') ? Buffer.from(padding, 'utf16le') : Buffer.from(padding);
      const bytes = new Uint8Array(Buffer.concat([Buffer.from(body as string), wide]));
      const headers = { 'content-type': type };
      const answer = await call(`${server.url}/api/plans/${id}/commands`, { method: 'POST', headers, body: bytes });
      const told = ['cache-control', 'content-type', 'content-security-policy'].map((name) => answer.headers.get(name));
      answers.push({ status: answer.status, code: answer.json.code, outcomes: answer.json.outcomes, told });
    }
    expect([answers[0]?.status, answers[0]?.code]).toEqual(expected);
    expect(answers[0]).toEqual(answers[1]);
  });
});

test('another site’s batch is refused by the short way too', async () => {
  const { id } = await server.newPlan();
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
  const answer = await server.post(`/api/plans/${id}/commands`, batch('c', 1, rename('hrss-01', '甲')), foreign);
  expect([answer.status, answer.json.code]).toEqual([403, 'cross_origin']);
});

test('a batch sent in pieces of unknown length is taken', async () => {
  const { id } = await server.newPlan();
  const text = JSON.stringify(batch('c', 1, rename('hrss-01', '甲')));
  const body = new Blob([text]).stream();
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  const answer = await call(`${server.url}/api/plans/${id}/commands`, {
    ...init,
    headers: { 'content-type': 'application/json' },
  });
  expect(answer.json.headSeq).toBe(1);
});

const plan = gzipSync('{"title":"甲","sample":"harbin"}');

describe('a body that cannot be unpacked is the caller’s mistake and not the server’s', () => {
  test.each([
    ['gzip', Buffer.from('not packed at all')],
    ['gzip', plan.subarray(0, 20)],
    ['br', Buffer.from('xx')],
    ['deflate', Buffer.from('xx')],
  ])('%s', async (encoding, body) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
    const answer = await call(`${server.url}/api/plans`, { method: 'POST', headers, body: new Uint8Array(body) });
    expect([answer.status, answer.json.code]).toEqual([400, 'invalid_json']);
  });
});

test('a small body that unpacks into a huge one is refused', async () => {
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const body = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, ' ')));
  const answer = await call(`${server.url}/api/plans`, { method: 'POST', headers, body });
  expect([answer.status, answer.json.code]).toEqual([413, 'body_too_large']);
});

test('two hundred thousand unknown keys are answered with the first thousand, in few words', async () => {
  const keys = Array.from({ length: 200_000 }, (_, at) => `"k${at}":1`).join(',');
  const answer = await server.post('/api/baselines', `{${keys}}`);
  expect([answer.status, answer.json.code]).toEqual([400, 'invalid_baseline']);
  expect(answer.json.issues).toHaveLength(1_000);
  expect(answer.text.length).toBeLessThan(200_000);
  const english = await server.post('/api/baselines', '{"colour":1}', { 'accept-language': 'en' });
  const unknown = { path: ['colour'], message: 'There is no such field', code: 'unrecognized_keys' };
  expect(english.json.issues).toContainEqual(unknown);
});

test('undo inside undo, twenty thousand deep, is refused like any other mistake', async () => {
  const deep = 20_000;
  const restores = '[{"type":"undo","v":1,"payload":{"seq":1,"restores":'.repeat(deep) + '[]' + '}}]'.repeat(deep);
  const entry = `{"type":"undo","seq":1,"payload":{"seq":1,"restores":${restores}}}`;
  const answer = await server.post('/api/plans/import', `{"format":"dachushi-plan","entries":[${entry}]}`);
  expect([answer.status, answer.json.code]).toEqual([422, 'json_bounds']);
});

test('a file whose entries take back themselves, later ones or without being an undo is refused, hashes or not', async () => {
  for (const [at, undoes, seq] of [
    [1, 2, 2],
    [1, 9, 9],
    [1, null, 1],
    [0, 1, null],
  ] as const) {
    const { hash: _, ...entry } = file.entries[at]!;
    const payload = seq === null ? entry.payload : { ...(entry.payload as object), seq };
    const facts = { ...entry, undoes, payload };
    const hash = chainHash(at === 0 ? file.baselineHash : file.entries[at - 1]!.hash, facts);
    const entries = file.entries.slice(0, at + 1).with(at, { ...facts, hash });
    const forged = { ...file, entries, headSeq: at + 1, headHash: hash };
    const answer = await server.post('/api/plans/import', forged);
    expect(answer.json.issues?.map(({ path }) => path.join('.'))).toEqual([`entries.${at}.undoes`]);
  }
});
