import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

test('the bundled reform gives 652 → 497 and the three ratios of the report', async () => {
  const plan = await server.newPlan('harbin-finished');
  expect(plan.overall).toEqual({ before: 652, after: 497 });
  const { json } = await server.get(`/api/plans/${plan.id}/assessment`);
  const ratios = json['ratios'] as unknown as Record<
    string,
    { ratio: string; before: number; removed: number; departments: number }
  >;
  expect(ratios['overall']).toMatchObject({ ratio: '23.77', removed: 155 });
  expect(ratios['inScope']).toMatchObject({ ratio: '28.13', before: 551 });
  expect(ratios['departmentMean']).toMatchObject({ ratio: '28.13', departments: 38 });
});

test('copies of the sample are independent, and the list shows the newest first', async () => {
  const untouched = await server.newPlan('harbin');
  const finished = await server.newPlan('harbin-finished');
  await server.post(`/api/plans/${untouched.id}/commands`, batch('c', 1, merge('hrss-01', 'hrss-02')));
  for (const _ of ['worked out', 'kept']) {
    const { plans } = (await server.get('/api/plans')).json;
    expect(plans.slice(0, 2).map(({ id }) => id)).toEqual([finished.id, untouched.id]);
    expect(plans.slice(0, 2).map(({ overall }) => overall.after)).toEqual([497, 651]);
    expect(plans[0]?.notice).toContain('示意');
  }
});

describe('a plan that cannot be made is a problem', () => {
  test.each([
    [404, 'baseline_unknown', { title: '甲', baselineId: 'b-none' }],
    [400, 'invalid_request', { title: '甲' }],
    [400, 'invalid_request', { title: ' ', sample: 'harbin' }],
    [400, 'invalid_request', { title: '长'.repeat(300), sample: 'harbin' }],
    [400, 'invalid_request', { title: '甲', sample: 'atlantis' }],
    [400, 'invalid_request', { title: '甲', sample: 'harbin', baselineId: 'b-1' }],
    [400, 'invalid_request', { title: '甲', sample: 'harbin', admin: true }],
  ])('%i %s %j', async (status, code, body) => {
    const answer = await server.post('/api/plans', body);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });
});

test('the state, the ratios and the rows can be asked for at any step', async () => {
  const { id } = await server.newPlan();
  await server.post(
    `/api/plans/${id}/commands`,
    batch('c', 1, merge('hrss-01', 'hrss-02'), rename('hrss-01', '综合办公室')),
  );
  const names = [];
  for (const at of [0, 1, 2]) {
    const { json } = await server.get(`/api/plans/${id}/state?at=${at}`);
    expect(json.seq).toBe(at);
    names.push(json.structure.units.find((unit) => String(unit.id) === 'hrss-01')?.name);
  }
  expect(names).toEqual(['办公室', '办公室', '综合办公室']);
  const after = await Promise.all(
    [0, 1].map(
      async (at) =>
        (await server.get(`/api/plans/${id}/assessment?at=${at}`)).json['ratios'] as unknown as {
          overall: { after: number };
        },
    ),
  );
  expect(after.map(({ overall }) => overall.after)).toEqual([652, 651]);
  const unknown = await server.get(`/api/plans/${id}/state?at=3`);
  expect(unknown.status).toBe(404);
  expect(unknown.json).toMatchObject({ code: 'seq_unknown', headSeq: 2 });
  expect((await server.get(`/api/plans/${id}/state?at=last`)).json.code).toBe('invalid_request');
});

test('the history is read page by page', async () => {
  const { id, headSeq } = await server.newPlan('harbin-finished');
  const page = (await server.get(`/api/plans/${id}/history?after=10&limit=5`)).json;
  expect(page.entries.map(({ seq }) => seq)).toEqual([11, 12, 13, 14, 15]);
  const rest = (await server.get(`/api/plans/${id}/history?after=${headSeq - 1}`)).json;
  expect(rest.entries.map(({ seq }) => seq)).toEqual([headSeq]);
  expect((await server.get(`/api/plans/${id}/history?limit=1001`)).json.code).toBe('invalid_request');
});

describe('undo', () => {
  test('undo and redo are entries of the log and lead back to equal states', async () => {
    const { id } = await server.newPlan();
    const path = `/api/plans/${id}/commands`;
    const undo = (seq: number) => ({ type: 'undo', payload: { seq } });
    await server.post(path, batch('c', 1, merge('hrss-01', 'hrss-02', 'hrss-03'), undo(1), undo(2)));
    const hashes = await Promise.all(
      [0, 1, 2, 3].map(async (at) => (await server.get(`/api/plans/${id}/state?at=${at}`)).json.stateHash),
    );
    expect(hashes[2]).toBe(hashes[0]);
    expect(hashes[3]).toBe(hashes[1]);
    const { entries } = (await server.get(`/api/plans/${id}/history`)).json;
    expect(entries.map(({ type, undoes }) => [type, undoes])).toEqual([
      ['merge-units', undefined],
      ['undo', 1],
      ['undo', 2],
    ]);
  });

  test('a command whose place is not known yet can be named by its id', async () => {
    const { id } = await server.newPlan();
    const sent = batch('c', 1, merge('hrss-01', 'hrss-02'), { type: 'undo', payload: { commandId: 'c-1' } });
    expect((await server.post(`/api/plans/${id}/commands`, sent)).json.outcomes.map(({ status }) => status)).toEqual([
      'accepted',
      'accepted',
    ]);
  });

  test('what was undone cannot be undone again unless it was restored', async () => {
    const { id } = await server.newPlan();
    const undo = (seq: number) => ({ type: 'undo', payload: { seq } });
    const sent = batch('c', 1, merge('hrss-01', 'hrss-02'), undo(1), undo(1), undo(2), undo(1));
    const { outcomes } = (await server.post(`/api/plans/${id}/commands`, sent)).json;
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'rejected', 'accepted', 'accepted']);
    expect(outcomes[2]).toMatchObject({ code: 'undo-already', detail: { seq: 1, undoneBy: 2 } });
  });

  test('an undo that would overwrite a later change is refused and says who changed what, and when', async () => {
    const { id } = await server.newPlan();
    const path = `/api/plans/${id}/commands`;
    await server.post(path, batch('mine', 1, merge('hrss-01', 'hrss-02')));
    await server.post(
      path,
      batch('theirs', 1, rename('hrss-20', '无关'), rename('hrss-01', '综合办公室'), rename('hrss-21', '也无关')),
    );
    const { outcomes } = (await server.post(path, batch('mine', 2, { type: 'undo', payload: { seq: 1 } }))).json;
    expect(outcomes[0]).toMatchObject({
      code: 'undo-conflict',
      detail: {
        seq: 1,
        ids: ['hrss-01'],
        changedBy: { seq: 3, actor: 'client:theirs', type: 'rename-unit', time: expect.stringMatching(/Z$/) },
      },
    });
  });
});
