import { OPERATIONS } from '@dachushi/api/openapi/operations.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { batch, call, merge, removeFolder, startServer } from './testing/test-server.ts';
import type { Answer, TestServer } from './testing/test-server.ts';

let server: TestServer;
let planId: string;
let baselineId: string;
let scenarioId: string;
beforeAll(async () => {
  server = await startServer();
  ({ id: planId, baselineId } = await server.newPlan('harbin-finished'));
  scenarioId = (await server.post(`/api/plans/${planId}/fork`, { at: 5, title: '备选方案' })).json.id;
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

const bodies: Readonly<Record<string, () => unknown>> = {
  '/api/baselines': () => ({
    title: '小城',
    baseDate: '2026-01-01',
    departments: [{ id: 'a', name: '甲局', divisions: [{ id: 'a-1', name: '办公室' }] }],
  }),
  '/api/plans': () => ({ title: '另一方案', baselineId }),
  '/api/imports/combined': async () => ({ imports: [(await upload()).json.id, (await upload()).json.id] }),
  '/api/imports/{importId}/preview': () => ({}),
  '/api/imports/{importId}/confirm': () => ({ title: '导入的现状' }),
  '/api/plans/{planId}/presence': () => ({
    window: 'w-1',
    page: 'board',
    departmentId: 'hrss',
    selection: ['unit:hrss-01'],
    holds: [],
    chair: false,
    follows: null,
  }),
  '/api/plans/{planId}/move': () => ({ baselineId }),
  '/api/plans/{planId}/remarks': () => ({
    acts: [{ kind: 'write', actId: 'said-1', place: { on: 'plan' }, text: '请核对总数' }],
  }),
  '/api/plans/{planId}/packages': () => ({ files: ['comparison.xlsx'] }),
  '/api/verify': () => ({ hash: '0123 4567 89ab' }),
  '/api/plans/{planId}/versions': () => ({ name: '讨论稿', seq: 0 }),
  '/api/plans/{planId}/fork': () => ({ at: 3, title: '备选方案' }),
  '/api/plans/{planId}/update': () => ({ dryRun: true }),
  '/api/plans/{planId}/adopt': () => ({ dryRun: true }),
  '/api/plans/{planId}/commands': () => batch('routes', 1, merge('hrss-01', 'nobody-1')),
};

/** A small ledger on its way in. */
async function upload(): Promise<Answer> {
  const body = new FormData();
  body.append('file', new Blob(['部门,内设机构,编制\n市甲局,办公室,6\n']), '台账.csv');
  return call(`${server.url}/api/imports`, { method: 'POST', body });
}

function putOf(body: unknown): RequestInit {
  return { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** A small meeting folder, ready to be taken. */
async function folderMade(): Promise<string> {
  const { id } = (await server.post(`/api/plans/${planId}/packages`, { files: ['comparison.xlsx'] })).json;
  const state = async () => (await server.get(`/api/plans/${planId}/packages/${id}`)).json['state'];
  await expect.poll(state).not.toBe('making');
  return id;
}

/** What an address cannot do without. */
function questionOf(path: string): string {
  if (path.includes('chart.')) return '?department=hrss';
  if (path.endsWith('/versions')) return '?name=%E8%AE%A8%E8%AE%BA%E7%A8%BF';
  if (path.startsWith('/api/compare')) return `?plans=${planId},${scenarioId}`;
  if (path.endsWith('/changes')) return `?baseline=${baselineId}`;
  return path.startsWith('/api/imports/') && path.endsWith('/move') ? `?plan=${planId}` : '';
}

/** They need a plan that has a parent. */
const OF_SCENARIOS = /\/(?:update|adopt)$/;

describe('every described route answers as described', () => {
  test.each(
    OPERATIONS.filter(({ answer }) => answer !== 'text/event-stream').map(
      (each) => [`${each.method} ${each.path}`, each] as const,
    ),
  )('%s', async (_, operation) => {
    const importId = operation.path.includes('{importId}') ? (await upload()).json.id : '';
    const packageId = operation.path.includes('{packageId}') ? await folderMade() : '';
    const path = operation.path
      .replace('{packageId}', packageId)
      .replace('{planId}', OF_SCENARIOS.test(operation.path) ? scenarioId : planId)
      .replace('{baselineId}', baselineId)
      .replace('{importId}', importId);
    const imported =
      operation.path === '/api/plans/import' ? (await server.get(`/api/plans/${planId}/exports/plan.json`)).text : '';
    const ask = {
      get: () => server.get(path + questionOf(path)),
      post: async () =>
        operation.upload ? upload() : server.post(path, imported || (await bodies[operation.path]!())),
      put: () => call(server.url + path, putOf({ name: '王五' })),
      delete: () => call(server.url + path + questionOf(path), { method: 'DELETE' }),
    };
    const answer = await ask[operation.method]();
    expect(answer.status).toBe(operation.status);
    const type = answer.headers.get('content-type') ?? '';
    if (typeof operation.answer === 'string') expect(type).toContain(operation.answer);
    else if (operation.answer !== null)
      expect((operation.answer as z.ZodType).safeParse(answer.json).error?.issues ?? []).toEqual([]);
  });
});

test('every route that Express serves is described, and the description is OpenAPI 3.1', async () => {
  const { json, status } = await server.get('/api/openapi.json');
  expect(status).toBe(200);
  expect(json['openapi']).toBe('3.1.0');
  const paths = json['paths'] as unknown as Record<string, Record<string, { operationId: string }>>;
  expect(Object.keys(paths).length).toBe(new Set(OPERATIONS.map(({ path }) => path)).size);
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
  expect(new Set(ids).size).toBe(OPERATIONS.length);
});

test('the description for reading needs no script and nothing from elsewhere', async () => {
  const { text, status, headers } = await server.get('/api/docs');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('text/html');
  expect(text).not.toMatch(/<script|https?:\/\//);
  for (const { path } of OPERATIONS) expect(text).toContain(path);
});

test('every method that a route does not take is answered with 405 and those it takes', async () => {
  for (const { path } of OPERATIONS) {
    const response = await fetch(server.url + path.replace(/\{\w+\}/g, 'x'), { method: 'PATCH' });
    expect([path, response.status]).toEqual([path, 405]);
    expect(response.headers.get('allow')).toMatch(/GET|POST/);
  }
});

test('pages and answers carry the policy that keeps other origins out, and nothing that needs TLS', async () => {
  const { headers } = await server.get('/api/plans');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;connect-src 'self';object-src 'none';base-uri 'none';frame-ancestors 'none'",
  );
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
});

test('the actor is known by a cookie that scripts cannot read, and the log shows only its fingerprint', async () => {
  const first = await server.get('/api/me');
  const cookie = first.headers.get('set-cookie')!;
  expect(cookie).toMatch(/^dachushi_actor=.*HttpOnly.*SameSite=Lax/);
  const own = { cookie: cookie.split(';')[0]! };
  const again = await server.get('/api/me', own);
  expect([again.json['actor'], again.headers.get('set-cookie')]).toEqual([first.json['actor'], null]);
  const { id } = await server.newPlan();
  await server.post(`/api/plans/${id}/commands`, batch('with', 1, merge('hrss-01', 'hrss-02')), own);
  await server.post(`/api/plans/${id}/commands`, batch('without', 1, merge('hrss-03', 'hrss-04')));
  const { json } = await server.get(`/api/plans/${id}/history`);
  expect(json.entries.map(({ actor }) => actor)).toEqual([first.json['actor'], 'client:without']);
  expect(JSON.stringify(json)).not.toContain(own.cookie.split('=')[1]);
});

test('a client may count its commands by outcome in the figures', async () => {
  const { text } = await server.get('/metrics');
  expect(text).toMatch(/dachushi_commands_total\{outcome="accepted"\} [1-9]/);
  expect(text).toMatch(/dachushi_commit_seconds_count [1-9]/);
  expect(text).toContain('dachushi_event_streams');
});
