import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { batch, merge, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let planId: string;
let commands: string;

beforeAll(async () => {
  server = await startServer();
  planId = (await server.newPlan()).id;
  commands = `/api/plans/${planId}/commands`;
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

let clients = 0;
const newClient = () => `refused-${(clients += 1)}`;

describe('a command the domain refuses is answered with its code and leaves the log as it was', () => {
  test.each([
    ['unit-unknown', merge('hrss-01', 'nobody-77')],
    ['cross-department', merge('hrss-01', 'uc-01')],
    ['name-empty', rename('hrss-01', ' \u200B ')],
    ['name-too-long', rename('hrss-01', '处'.repeat(300))],
    ['into-itself', merge('hrss-01', 'hrss-01')],
    ['undo-unknown', { type: 'undo', payload: { seq: 999 } }],
    ['department-unknown', { type: 'lock-department', payload: { departmentId: 'nowhere' } }],
  ])('%s', async (code, intention) => {
    const answer = await server.post(commands, batch(newClient(), 1, intention));
    expect(answer.status).toBe(200);
    expect(answer.json.outcomes).toMatchObject([{ n: 1, status: 'rejected', code }]);
    expect(answer.json.headSeq).toBe(0);
  });

  test('unit-protected', async () => {
    const { json } = await server.get(`/api/plans/${planId}/comparison`);
    const departments = json['departments'] as unknown as { rows: { unitId: string; protected: boolean }[] }[];
    const rows = departments.find((each) => each.rows.some((row) => row.protected))?.rows ?? [];
    const guarded = rows.find((row) => row.protected)!.unitId;
    const other = rows.find((row) => !row.protected)!.unitId;
    const answer = await server.post(commands, batch(newClient(), 1, merge(other, guarded)));
    expect(answer.json.outcomes).toMatchObject([{ status: 'rejected', code: 'unit-protected' }]);
  });

  test('department-locked, and unlocked it goes through', async () => {
    const { id } = await server.newPlan();
    const lock = { type: 'lock-department', payload: { departmentId: 'hrss' } };
    const unlock = { type: 'unlock-department', payload: { departmentId: 'hrss' } };
    const two = [merge('hrss-01', 'hrss-02'), merge('hrss-01', 'hrss-02')] as const;
    const answer = await server.post(`/api/plans/${id}/commands`, batch('locker', 1, lock, two[0], unlock, two[1]));
    expect(answer.json.outcomes.map(({ status }) => status)).toEqual(['accepted', 'rejected', 'accepted', 'accepted']);
    expect(answer.json.outcomes[1]).toMatchObject({ code: 'department-locked' });
  });
});

describe('a request that is not a batch of commands is refused before anything is judged', () => {
  test.each([
    ['unknown_command', batch('x', 1, { type: 'delete-everything', payload: {} })],
    [
      'invalid_request',
      batch('x', 1, { type: 'rename-unit', payload: { unitId: 'hrss-01', name: 'a', colour: 'red' } }),
    ],
    ['invalid_request', batch('x', 1, { type: 'rename-unit', payload: { unitId: '../etc', name: 'a' } })],
    ['invalid_request', { ...batch('x', 1, rename('hrss-01', 'a')), surprise: true }],
    ['invalid_request', { clientId: 'x', commands: [] }],
    ['invalid_request', []],
    ['invalid_json', '{"clientId": '],
    ['invalid_request', '{"clientId":"x","__proto__":{"admin":true},"commands":[]}'],
  ])('%s: %j', async (code, body) => {
    const answer = await server.post(commands, body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.json).toMatchObject({ status: 400, code });
    expect(answer.json.detail).toMatch(/[\u4e00-\u9fff]/);
  });

  test('an issue says where it is', async () => {
    const answer = await server.post(
      commands,
      batch('x', 1, { type: 'rename-unit', payload: { unitId: 'hrss-01', name: 7, hue: 1 } }),
    );
    expect(answer.json.issues?.map(({ path }) => path.join('.'))).toEqual([
      'commands.0.payload.name',
      'commands.0.payload.hue',
    ]);
  });

  test('the sentence is English for a caller who prefers English', async () => {
    const answer = await server.post(commands, '{', { 'accept-language': 'en-GB,en;q=0.9' });
    expect(answer.json.detail).toBe('The request body is not valid JSON.');
  });

  test('another content type is refused', async () => {
    const answer = await server.post(commands, '{}', { 'content-type': 'text/plain' });
    expect([answer.status, answer.json.code]).toEqual([415, 'unsupported_media_type']);
  });

  test('a body of 20 MB is refused on every route that takes one', async () => {
    const body = JSON.stringify({ clientId: 'x'.repeat(20_000_000) });
    for (const path of [commands, '/api/baselines', '/api/plans']) {
      const answer = await server.post(path, body);
      expect([answer.status, answer.json.code]).toEqual([413, 'body_too_large']);
    }
  });

  test('another site in the same browser is refused', async () => {
    const body = batch('x', 1, rename('hrss-01', 'a'));
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'http://elsewhere.example' }]) {
      const answer = await server.post(commands, body, headers);
      expect([answer.status, answer.json.code]).toEqual([403, 'cross_origin']);
    }
    expect((await server.post(commands, body, { origin: server.url })).status).toBe(200);
  });

  test('an unknown plan, a wrong method and an unknown address are problems too', async () => {
    const unknown = await server.post('/api/plans/p-none/commands', batch('x', 1, rename('hrss-01', 'a')));
    expect([unknown.status, unknown.json.code]).toEqual([404, 'plan_unknown']);
    const method = await server.get(commands);
    expect([method.status, method.json.code, method.headers.get('allow')]).toEqual([405, 'method_not_allowed', 'POST']);
    const address = await server.get('/api/nothing');
    expect([address.status, address.json.code]).toEqual([404, 'not_found']);
  });
});

test('names that look like markup or formulas are kept and given back as they were typed', async () => {
  const { id } = await server.newPlan();
  const names = [
    '"><img src=x onerror=alert(1)>',
    '</text><script>alert(1)</script>',
    "=cmd|' /C calc'!A0",
    '__proto__',
    '犇䶮喆处',
  ];
  for (const [at, name] of names.entries()) {
    const answer = await server.post(`/api/plans/${id}/commands`, batch('namer', at + 1, rename('hrss-01', name)));
    expect(answer.json.outcomes).toMatchObject([{ status: 'accepted' }]);
    const { json } = await server.get(`/api/plans/${id}/state`);
    expect(json.structure.units.find((unit) => String(unit.id) === 'hrss-01')?.name).toBe(name);
  }
});
