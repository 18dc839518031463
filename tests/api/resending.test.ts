import { afterAll, beforeAll, expect, test } from 'vitest';
import { batch, merge, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

async function newCommandsPath(): Promise<string> {
  return `/api/plans/${(await server.newPlan()).id}/commands`;
}

test('law 7: a batch sent again, alone or eight times at once, changes nothing and is answered the same', async () => {
  const path = await newCommandsPath();
  const sent = batch(
    'c',
    1,
    merge('hrss-01', 'hrss-02'),
    merge('hrss-01', 'nobody-9'),
    rename('hrss-01', '办公室（合）'),
  );
  const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => server.post(path, sent)));
  expect(first!.json.outcomes.map(({ status }) => status)).toEqual(['accepted', 'rejected', 'accepted']);
  for (const other of others) expect(other.json).toEqual(first!.json);
  await server.post(path, batch('d', 1, rename('hrss-03', '行政科')));
  const again = await server.post(path, sent);
  expect(again.json.outcomes).toEqual(first!.json.outcomes);
  expect(again.json.headSeq).toBe(3);
});

test('law 7: what was accepted, taken back or refused is answered the same by a server that was started again', async () => {
  const first = await startServer();
  const path = `/api/plans/${(await first.newPlan()).id}/commands`;
  const undo = { type: 'undo', payload: { commandId: 'c-1' } };
  const sent = batch(
    'c',
    1,
    merge('hrss-01', 'hrss-02'),
    undo,
    rename('nobody-9', '甲'),
    undo,
    rename('hrss-01', '乙'),
  );
  const { outcomes } = (await first.post(path, sent)).json;
  await first.close();
  const second = await startServer({ dataDir: first.dataDir });
  expect(outcomes.map(({ status }) => status).join()).toBe('accepted,accepted,rejected,rejected,accepted');
  expect((await second.post(path, sent)).json).toMatchObject({ headSeq: 3, outcomes });
  const changes = [
    { commandId: 'x' },
    { v: 2 },
    { payload: { unitId: 'hrss-01', name: '丙' } },
    { type: 'undo', payload: { seq: 1 } },
  ];
  for (const change of changes) {
    const other = structuredClone(sent);
    Object.assign(other.commands[4]!, change);
    const { status } = await second.post(path, other);
    expect([400, 422]).toContain(status);
  }
  await second.close();
  removeFolder(first.dataDir);
});

test('a rejected command stays rejected when it is sent again after it would have become possible', async () => {
  const path = await newCommandsPath();
  const early = batch('late', 1, rename('u-new', '新处'));
  const first = await server.post(path, early);
  expect(first.json.outcomes).toMatchObject([{ status: 'rejected', code: 'unit-unknown' }]);
  const create = {
    type: 'create-unit',
    payload: { unitId: 'u-new', departmentId: 'hrss', name: '审批处', kind: '审批' },
  };
  await server.post(path, batch('maker', 1, create));
  expect((await server.post(path, early)).json.outcomes).toEqual(first.json.outcomes);
});

test('a gap in the numbers takes nothing and says which number is expected', async () => {
  const path = await newCommandsPath();
  const answer = await server.post(path, batch('g', 2, rename('hrss-01', '甲')));
  expect(answer.status).toBe(409);
  expect(answer.json).toMatchObject({ code: 'gap', expected: 1 });
  const holed = batch('g', 1, rename('hrss-01', '甲'), rename('hrss-01', '乙'));
  holed.commands[1]!.n = 3;
  expect((await server.post(path, holed)).json).toMatchObject({ code: 'gap', expected: 2 });
  expect((await server.post(path, batch('g', 1, rename('hrss-01', '甲')))).json.headSeq).toBe(1);
});

test('a number used for something else is refused and nothing of its batch is taken', async () => {
  const path = await newCommandsPath();
  await server.post(path, batch('k', 1, rename('hrss-01', '甲')));
  const answer = await server.post(path, batch('k', 1, rename('hrss-01', '乙'), rename('hrss-02', '丙')));
  expect([answer.status, answer.json.code]).toEqual([422, 'key_reused']);
  expect((await server.post(path, batch('k', 2, rename('hrss-03', '丁')))).json.headSeq).toBe(2);
});

test('one number twice in a batch with two meanings is refused whole', async () => {
  const path = await newCommandsPath();
  const twice = batch('t', 1, rename('hrss-01', '甲'), rename('hrss-01', '乙'));
  twice.commands[1]!.n = 1;
  expect((await server.post(path, twice)).json.code).toBe('key_reused');
  expect((await server.post(path, batch('t', 1, rename('hrss-01', '丙')))).json.headSeq).toBe(1);
});

test('a command that another window has already brought is answered with its place and not written twice', async () => {
  const path = await newCommandsPath();
  const shared = { ...rename('hrss-01', '甲'), commandId: 'same-command' };
  const first = await server.post(path, batch('window-1', 1, shared));
  const second = await server.post(path, batch('window-2', 1, shared));
  expect(first.json.outcomes).toMatchObject([{ status: 'accepted', seq: 1 }]);
  expect(second.json).toMatchObject({ headSeq: 1, outcomes: [{ status: 'accepted', seq: 1 }] });
  expect((await server.post(path, batch('window-2', 2, rename('hrss-01', '乙')))).json.headSeq).toBe(2);
});

test('a command id that already stands for something else is refused and never answered as accepted', async () => {
  const path = await newCommandsPath();
  const undo = { type: 'undo', payload: { seq: 1 }, commandId: 'one-undo' };
  await server.post(path, batch('a', 1, { ...rename('hrss-01', '甲'), commandId: 'one-id' }, undo));
  const sameUndo = { ...undo, payload: { commandId: 'one-id' } };
  expect((await server.post(path, batch('b', 1, sameUndo))).json.outcomes).toMatchObject([{ seq: 2 }]);
  for (const other of [
    { ...rename('hrss-02', '乙'), commandId: 'one-id' },
    { ...merge('hrss-01', 'hrss-02'), commandId: 'one-id' },
    { ...undo, payload: { seq: 2 } },
  ]) {
    const answer = await server.post(path, batch('b', 2, other));
    expect([answer.status, answer.json.code]).toEqual([422, 'key_reused']);
  }
  expect((await server.post(path, batch('b', 2, rename('hrss-02', '乙')))).json.headSeq).toBe(3);
});

test('another epoch and a base ahead of the plan are conflicts that name where the plan is', async () => {
  const path = await newCommandsPath();
  const epoch = await server.post(path, { ...batch('e', 1, rename('hrss-01', '甲')), epoch: 'e-before-restore' });
  expect([epoch.status, epoch.json.code]).toEqual([409, 'epoch_changed']);
  const base = await server.post(path, { ...batch('e', 1, rename('hrss-01', '甲')), baseSeq: 7 });
  expect(base.status).toBe(409);
  expect(base.json).toMatchObject({ code: 'base_unknown', headSeq: 0 });
  const stale = await server.post(path, { ...batch('e', 1, rename('hrss-01', '甲')), baseSeq: 0 });
  expect(stale.status).toBe(200);
});
