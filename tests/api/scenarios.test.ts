import { verifyDatabase } from '@dachushi/api/upkeep/verify-database.ts';
import type { PlansCompared, TakeOver } from '@dachushi/domain/protocol/scenario-answers.ts';
import { readXlsx } from '@dachushi/exchange/import/xlsx/read-xlsx.ts';
import Database from 'better-sqlite3';
import { join } from 'node:path';
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

let clients = 0;
/** Takes steps on a plan as a window of its own; every one of them must be accepted. */
async function act(planId: string, ...steps: readonly { readonly type: string; readonly payload: unknown }[]) {
  clients += 1;
  const { json } = await server.post(`/api/plans/${planId}/commands`, batch(`w-${clients}`, 1, ...steps));
  expect(json.outcomes.map(({ status }) => status)).toEqual(steps.map(() => 'accepted'));
  return json.headSeq;
}
/** Each act is another person's: 回退 says why. */
const undo = (seq: number) => ({ type: 'undo', payload: { seq, reason: '试改' } });
const fork = async (planId: string, at: number, title = '备选方案') =>
  (await server.post(`/api/plans/${planId}/fork`, { at, title })).json;
const hashOf = async (planId: string, at?: number) =>
  (await server.get(`/api/plans/${planId}/state${at === undefined ? '' : `?at=${at}`}`)).json.stateHash;
const headOf = async (planId: string) => (await server.get(`/api/plans/${planId}`)).json.headSeq;
const ask = async (planId: string, way: 'update' | 'adopt', body: object = { dryRun: true }) => {
  const answer = await server.post(`/api/plans/${planId}/${way}`, body);
  return { status: answer.status, code: answer.json.code, said: answer.json as unknown as TakeOver };
};
const decide = async (planId: string, way: 'update' | 'adopt', drop?: readonly number[]) => {
  const { said } = await ask(planId, way);
  return ask(planId, way, {
    headSeq: said.plan.headSeq,
    parentSeq: said.parent.headSeq,
    ...(drop ? { drop } : {}),
  });
};

test('a fork has its parent’s state, its history hash for hash, a log of its own after it, and survives as a file', async () => {
  const parent = await server.newPlan();
  await act(parent.id, merge('hrss-02', 'hrss-03'), rename('hrss-02', '综合规划处'), merge('hrss-05', 'hrss-06'));
  const child = await fork(parent.id, 2);
  expect(child).toMatchObject({ headSeq: 2, parent: { planId: parent.id, forkSeq: 2 } });
  expect(await hashOf(child.id)).toBe(await hashOf(parent.id, 2));
  await act(child.id, merge('hrss-07', 'hrss-08'), undo(2));
  expect(await headOf(parent.id)).toBe(3);
  const [before, after] = await Promise.all(
    [parent.id, child.id].map(async (id) => (await server.get(`/api/plans/${id}/history`)).json.entries),
  );
  expect(after?.slice(0, 2)).toEqual(before?.slice(0, 2));
  expect(after?.[2]?.prevHash).toBe(before?.[1]?.hash);
  const file = (await server.get(`/api/plans/${child.id}/exports/plan.json`)).text;
  const copy = await server.post('/api/plans/import', file);
  expect(copy.status).toBe(201);
  expect(await hashOf(copy.json.id)).toBe(await hashOf(child.id));
  expect(JSON.parse((await server.get(`/api/plans/${copy.json.id}/exports/plan.json`)).text)).toEqual(JSON.parse(file));
});

test('a fork of the start is the baseline, a fork of a fork names its own parent', async () => {
  const parent = await server.newPlan();
  const child = await fork(parent.id, 0);
  await act(child.id, merge('hrss-02', 'hrss-03'));
  await act(parent.id, merge('hrss-05', 'hrss-06'));
  const grandchild = await fork(child.id, 1);
  expect(grandchild.parent).toEqual({ planId: child.id, forkSeq: 1 });
  expect(await hashOf((await fork(parent.id, 0)).id)).toBe(await hashOf(parent.id, 0));
  const { plans } = (await server.get('/api/plans')).json;
  expect(plans.find(({ id }) => id === child.id)?.parent).toEqual({ planId: parent.id, forkSeq: 0 });
});

test('every scenario passes the check of the whole database, and survives a new start', async () => {
  const parent = await server.newPlan('harbin-finished');
  const child = await fork(parent.id, 30);
  await act(child.id, rename('hrss-01', '办公室（综合）'), undo(30));
  await decide(child.id, 'update');
  const hash = await hashOf(child.id);
  const { dataDir } = server;
  await server.close();
  const connection = new Database(join(dataDir, 'dachushi.db'), { readonly: true });
  const { plans } = verifyDatabase(connection);
  connection.close();
  expect(plans.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  server = await startServer({ dataDir });
  expect(await hashOf(child.id)).toBe(hash);
});

test('four scenarios stand side by side, aligned by division, with their ratios and what they disturb', async () => {
  const parent = await server.newPlan();
  const merged = await fork(parent.id, 0, '并处');
  const elsewhere = await fork(parent.id, 0, '并入另处');
  const renamed = await fork(parent.id, 0, '更名');
  await act(merged.id, merge('hrss-02', 'hrss-03'));
  await act(elsewhere.id, merge('hrss-04', 'hrss-03'));
  await act(renamed.id, rename('hrss-03', '新名处'));
  const ids = [parent.id, merged.id, elsewhere.id, renamed.id];
  const { json, status } = await server.get(`/api/compare?plans=${ids.join(',')}`);
  expect(status).toBe(200);
  const said = json as unknown as PlansCompared;
  expect(said.plans.map(({ figures }) => figures.overall.ratio)).toEqual(['0.00', '0.15', '0.15', '0.00']);
  const row = said.departments.flatMap(({ rows }) => rows).find(({ id }) => id === 'hrss-03');
  expect(row?.standings.map((standing) => standing?.mark)).toEqual(['不变', '移入', '移入', '更名']);
  expect(row?.standings.map((standing) => standing?.unitId)).toEqual(['hrss-03', 'hrss-02', 'hrss-04', 'hrss-03']);
  expect(said.plans.map(({ figures }) => figures.disruption.divisions)).toEqual([0, 2, 2, 1]);
  const file = await fetch(`${server.url}/api/compare/comparison.xlsx?plans=${ids.join(',')}`);
  const [overview, divisions] = await readXlsx(new Uint8Array(await file.arrayBuffer()), () => undefined);
  expect(overview?.rows[1]?.cells.map((cell) => cell?.text)).toEqual([
    '① 总体精简率',
    ...said.plans.map(({ figures: { overall } }) => `${overall.ratio}%（${overall.removed}/652）`),
  ]);
  expect(divisions?.rows).toHaveLength(653);
});

test('a scenario adopted into an unchanged parent makes it equal, by one entry that is taken back in one', async () => {
  const parent = await server.newPlan();
  await act(parent.id, merge('hrss-02', 'hrss-03'));
  const child = await fork(parent.id, 1);
  await act(child.id, merge('hrss-05', 'hrss-06'), rename('hrss-05', '甲处'), undo(3), undo(1));
  const before = await hashOf(parent.id);
  const { said } = await ask(child.id, 'adopt');
  expect(said.steps.map(({ seq }) => seq)).toEqual([2, 5]);
  expect(said.change.plans.map(({ figures }) => figures.overall.after)).toEqual([651, 651]);
  const done = await decide(child.id, 'adopt');
  expect(done).toMatchObject({ status: 200, said: { seq: 2 } });
  expect(await hashOf(parent.id)).toBe(await hashOf(child.id));
  expect((await ask(child.id, 'adopt')).said).toMatchObject({ steps: [], commands: 0, behind: 0 });
  expect(await decide(child.id, 'adopt')).toMatchObject({ status: 409, code: 'nothing_new' });
  await act(parent.id, undo(2));
  expect(await hashOf(parent.id)).toBe(before);
  expect((await ask(child.id, 'adopt')).said.steps).toHaveLength(2);
});

test('an update lists what no longer fits, what is done already and what both decided, and is one entry', async () => {
  const parent = await server.newPlan();
  const child = await fork(parent.id, 0);
  await act(
    child.id,
    rename('hrss-02', '甲处'),
    rename('hrss-04', '乙处'),
    rename('hrss-06', '丙处'),
    merge('hrss-08', 'hrss-09'),
  );
  await act(parent.id, merge('hrss-03', 'hrss-02'), rename('hrss-04', '丁处'), rename('hrss-06', '丙处'));
  const { said } = await ask(child.id, 'update');
  expect(said.conflicts.map(({ step, kind, code, parentStep }) => [step.seq, kind, code, parentStep?.seq])).toEqual([
    [1, 'refused', 'unit-unknown', 1],
    [2, 'both', undefined, 2],
    [3, 'done', 'no-change', 3],
  ]);
  const before = await hashOf(child.id);
  const done = await decide(child.id, 'update', [2]);
  expect(done).toMatchObject({ status: 200, said: { seq: 5 } });
  const next = (await ask(child.id, 'update')).said;
  expect(next).toMatchObject({ behind: 0, parentSeq: 3, conflicts: [{ step: { seq: 1 } }] });
  expect(next.steps.map(({ seq }) => seq)).toEqual([4]);
  expect(next.waiting.map(({ seq }) => seq)).toEqual([1]);
  await decide(child.id, 'update', [1]);
  expect((await ask(child.id, 'update')).said.waiting).toEqual([]);
  await act(child.id, undo(5));
  expect(await hashOf(child.id)).toBe(before);
  expect((await ask(child.id, 'update')).said.steps.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
});

test('updated and then adopted, both are equal; windows of the parent hear of one step', async () => {
  const parent = await server.newPlan();
  const child = await fork(parent.id, 0);
  await act(child.id, merge('hrss-08', 'hrss-09'));
  await act(parent.id, merge('hrss-02', 'hrss-03'));
  await decide(child.id, 'update');
  await act(child.id, rename('hrss-08', '监督处'));
  expect((await decide(child.id, 'adopt')).status).toBe(200);
  expect(await hashOf(parent.id)).toBe(await hashOf(child.id));
  expect(await headOf(parent.id)).toBe(2);
});

test('with the conflicts that were read a decision outlives steps that bring no new one, and only those', async () => {
  const parent = await server.newPlan();
  const child = await fork(parent.id, 0);
  await act(child.id, rename('hrss-02', '综合处'), rename('hrss-03', '规划处'));
  await act(parent.id, rename('hrss-02', '办公处'));
  const { said } = await ask(child.id, 'adopt');
  const read = said.conflicts.map(({ step, kind, parentStep }) => ({
    ...{ step: step.seq, kind, parentStep: parentStep?.seq ?? null },
  }));
  expect(read).toEqual([{ step: 1, kind: 'both', parentStep: 1 }]);
  const seen = { headSeq: said.plan.headSeq, parentSeq: said.parent.headSeq, conflicts: read };
  await act(parent.id, rename('hrss-02', '秘书处'));
  expect(await ask(child.id, 'adopt', seen)).toMatchObject({ status: 409, code: 'plan_moved_on' });
  const again = await ask(child.id, 'adopt');
  const conflicts = again.said.conflicts.map(() => ({ step: 1, kind: 'both', parentStep: 2 }));
  await act(parent.id, merge('hrss-05', 'hrss-06'));
  const late = { headSeq: 2, parentSeq: 2 };
  expect(await ask(child.id, 'adopt', late)).toMatchObject({ status: 409, code: 'plan_moved_on' });
  expect(await ask(child.id, 'adopt', { ...late, conflicts })).toMatchObject({ status: 200, said: { seq: 4 } });
});

test('what a long scenario would do is worked out beside the server, and is what is then done', async () => {
  const parent = await server.newPlan();
  const child = await fork(parent.id, 0);
  const names = Array.from({ length: 45 }, (_, at) => rename('hrss-02', `第${at}处`));
  await act(child.id, merge('hrss-05', 'hrss-06'), ...names);
  const { said } = await ask(child.id, 'adopt');
  expect(said.steps).toHaveLength(46);
  expect((await decide(child.id, 'adopt')).said).toEqual({ ...said, seq: 1 });
  expect(await ask(child.id, 'adopt', { dryRun: true })).toMatchObject({ said: { commands: 0 } });
  const stranger = await server.newPlan();
  expect((await ask(stranger.id, 'update')).code).toBe('no_parent');
});

test('each refusal says its code and changes nothing', async () => {
  const parent = await server.newPlan();
  const child = await fork(parent.id, 0);
  const other = await server.post('/api/baselines', {
    title: '小城',
    baseDate: '2026-01-01',
    departments: [{ id: 'a', name: '甲局', divisions: [{ id: 'a-1', name: '办公室' }] }],
  });
  const stranger = (await server.post('/api/plans', { title: '别的城市', baselineId: other.json.id })).json;
  const codeOf = async (answer: ReturnType<TestServer['get']>) => {
    const { status, json } = await answer;
    return [status, json.code];
  };
  const title = '备选';
  expect(await codeOf(server.post('/api/plans/nobody/fork', { at: 0, title }))).toEqual([404, 'plan_unknown']);
  expect(await codeOf(server.post(`/api/plans/${parent.id}/fork`, { at: 9, title }))).toEqual([404, 'seq_unknown']);
  expect(await codeOf(server.post(`/api/plans/${parent.id}/fork`, { at: 0, title: ' ' }))).toEqual([
    400,
    'invalid_request',
  ]);
  const compare = (...ids: readonly string[]) => codeOf(server.get(`/api/compare?plans=${ids.join(',')}`));
  expect(await compare(parent.id, 'nobody')).toEqual([404, 'plan_unknown']);
  expect(await compare(parent.id, stranger.id)).toEqual([422, 'compare_mixed']);
  expect(await compare(parent.id)).toEqual([400, 'invalid_request']);
  expect(await compare(parent.id, parent.id)).toEqual([400, 'invalid_request']);
  expect(await compare(...Array.from({ length: 9 }, (_, at) => `p-${at}`))).toEqual([400, 'invalid_request']);
  expect(await codeOf(server.post(`/api/plans/${parent.id}/update`, { dryRun: true }))).toEqual([409, 'no_parent']);
  expect(await codeOf(server.post(`/api/plans/${parent.id}/adopt`, { dryRun: true }))).toEqual([409, 'no_parent']);
  expect(await codeOf(server.post(`/api/plans/${child.id}/update`, { headSeq: 0, parentSeq: 0 }))).toEqual([
    409,
    'nothing_new',
  ]);
  await act(child.id, rename('hrss-02', '甲处'));
  await act(parent.id, merge('hrss-03', 'hrss-02'));
  expect(await codeOf(server.post(`/api/plans/${child.id}/update`, { headSeq: 0, parentSeq: 1 }))).toEqual([
    409,
    'plan_moved_on',
  ]);
  expect(await codeOf(server.post(`/api/plans/${child.id}/adopt`, { headSeq: 1, parentSeq: 1 }))).toEqual([
    409,
    'scenario_conflicts',
  ]);
  expect([await headOf(parent.id), await headOf(child.id)]).toEqual([1, 1]);
});
