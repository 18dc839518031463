import { verifyDatabase } from '@dachushi/api/upkeep/verify-database.ts';
import { command } from '@dachushi/domain/command.ts';
import { pathToPast } from '@dachushi/domain/path-to-past.ts';
import type { TakeOver } from '@dachushi/domain/protocol/scenario-answers.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { createPlanStore } from '@dachushi/web/plan/plan-store.ts';
import { sha256Hex } from '@dachushi/web/plan/read-structure.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPerson, nodeWindow } from './testing/node-window.ts';
import { batch, merge, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

const PATIENCE = { timeout: 120_000 };
const WRITERS = ['spo-01', 'spo-02', 'spo-03', 'spo-04', 'spo-05', 'spo-06', 'uc-01', 'uc-02'];

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

/** Eight people who write without a pause, each on a unit of their own, until they are told to stop. */
function crowd(planId: string) {
  const accepted = new Map<string, number>();
  let going = true;
  const writing = WRITERS.map(async (unitId, at) => {
    for (let n = 1; going || n <= 3; n += 1) {
      const sent = batch(`crowd-${planId}-${at}`, n, rename(unitId, `第${n}处`));
      const { json } = await server.post(`/api/plans/${planId}/commands`, sent);
      for (const outcome of json.outcomes)
        if (outcome.status === 'accepted') accepted.set(outcome.commandId, outcome.seq);
    }
  });
  const stop = async () => {
    going = false;
    await Promise.all(writing);
    expect(accepted.size).toBeGreaterThanOrEqual(3 * WRITERS.length);
    return accepted;
  };
  return { stop };
}

/** A window of the web's own store that follows the plan. */
async function follower(planId: string) {
  const window = nodeWindow(server.url, await newPerson(server.url));
  const store = createPlanStore(planId, window.ports);
  const stop = store.start();
  const plan = () => store.state.getState();
  await expect.poll(() => plan().phase, PATIENCE).toBe('ready');
  const holds = () => `${plan().save.kind} ${plan().seq} ${stateHash(plan().structure, sha256Hex)}`;
  return { plan, stop, holds, dispatch: store.actions.dispatch, reports: window.reports };
}
type Follower = Awaited<ReturnType<typeof follower>>;

/** Every entry of the log, all answered steps at the place they were told, the whole chain sound, every window equal. */
async function expectWhole(planId: string, accepted: ReadonlyMap<string, number>, windows: readonly Follower[]) {
  const { json: state } = await server.get(`/api/plans/${planId}/state`);
  const entries: { seq: number; commandId: string; type: string; payload: object }[] = [];
  while (entries.length < state.seq) {
    const page = await server.get(`/api/plans/${planId}/history?after=${entries.length}`);
    entries.push(...(page.json.entries as unknown as typeof entries));
  }
  expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: state.seq }, (_, at) => at + 1));
  const places = new Map(entries.map(({ commandId, seq }) => [commandId, seq]));
  expect([...accepted].filter(([id, seq]) => places.get(id) !== seq)).toEqual([]);
  for (const window of windows) {
    await expect.poll(window.holds, PATIENCE).toBe(`saved ${state.seq} ${state.stateHash}`);
    expect(window.reports).toEqual([]);
    window.stop();
  }
  const verdict = verifyDatabase(server.connection).plans.find((plan) => plan.planId === planId);
  expect(verdict).toMatchObject({ entries: state.seq, fault: null });
  return entries
    .filter(({ type }) => type === 'group')
    .map(({ payload }) => payload as { commands: readonly object[] });
}

/** Looks and decides, as the page does. @returns what was said, and whether it was taken; nothing else may happen. */
async function decide(planId: string, way: 'adopt' | 'update') {
  const { json } = await server.post(`/api/plans/${planId}/${way}`, { dryRun: true });
  const said = json as unknown as TakeOver;
  const conflicts = said.conflicts.map(({ step, kind, parentStep }) => ({
    ...{ step: step.seq, kind, parentStep: parentStep?.seq ?? null },
  }));
  const seen = { headSeq: said.plan.headSeq, parentSeq: said.parent.headSeq, conflicts };
  const answer = await server.post(`/api/plans/${planId}/${way}`, seen);
  const { code, detail } = answer.json;
  if (answer.status !== 200)
    expect([answer.status, code, String(detail).length > 9]).toEqual([409, 'plan_moved_on', true]);
  return { taken: answer.status === 200, said };
}

const RACES = [
  { way: 'adopt', where: 'parent', wins: 'it is taken at once' },
  { way: 'update', where: 'parent', wins: 'it is taken at once' },
  { way: 'update', where: 'scenario', wins: 'whoever decides is told until they have seen the last step' },
] as const;

test.each(RACES)(
  '$way while eight people write in the $where: $wins; nobody’s step is lost and all windows end equal',
  async ({ way, where }) => {
    const parent = await server.newPlan();
    const scenario = (await server.post(`/api/plans/${parent.id}/fork`, { at: 0, title: '备选方案' })).json;
    const own = batch('own', 1, merge('hrss-02', 'hrss-03'), merge('hrss-05', 'hrss-06'), rename('hrss-02', '综合处'));
    await server.post(`/api/plans/${scenario.id}/commands`, own);
    await server.post(`/api/plans/${parent.id}/commands`, batch('ahead', 1, rename('hrss-08', '先行处')));
    const target = way === 'adopt' ? parent.id : scenario.id;
    const windows = [await follower(target), await follower(target)];

    const writers = crowd(where === 'parent' ? parent.id : scenario.id);
    let last = await decide(scenario.id, way);
    if (where === 'parent') expect(last.taken).toBe(true);
    const accepted = await writers.stop();
    if (!last.taken) last = await decide(scenario.id, way);
    expect(last.taken).toBe(true);

    const written = target === (where === 'parent' ? parent.id : scenario.id) ? accepted : new Map<string, number>();
    const groups = await expectWhole(target, written, windows);
    expect(groups).toHaveLength(1);
    if (way === 'adopt') expect(groups[0]?.commands).toHaveLength(last.said.commands);
    const { structure } = (await server.get(`/api/plans/${target}/state`)).json;
    const named = new Map(structure.units.map(({ id, name, divisionIds }) => [String(id), { name, divisionIds }]));
    expect(named.get('hrss-02')).toEqual({ name: '综合处', divisionIds: ['hrss-02', 'hrss-03'] });
    expect(named.get('hrss-05')?.divisionIds).toEqual(['hrss-05', 'hrss-06']);
    expect(named.get('hrss-08')?.name).toBe('先行处');
  },
  120_000,
);

test('恢复 while eight people write is one entry or none: what it brings back is there whole, and nobody’s step is lost', async () => {
  const { id } = await server.newPlan();
  const windows = [await follower(id), await follower(id)];
  const [restorer] = windows as [Follower, Follower];
  const past = restorer.plan().structure;
  await server.post(
    `/api/plans/${id}/commands`,
    batch('own', 1, merge('hrss-02', 'hrss-03'), merge('hrss-05', 'hrss-06')),
  );
  await expect.poll(() => restorer.plan().seq, PATIENCE).toBe(2);

  const writers = crowd(id);
  const now = restorer.plan().structure;
  const commands = pathToPast({ now, past, since: [], most: 2_000 });
  expect(commands?.length).toBeGreaterThan(0);
  expect(restorer.dispatch(command('group', { title: 'restore-step 0', commands: commands ?? [] }))).toBeNull();
  const accepted = await writers.stop();

  const [group, ...more] = await expectWhole(id, accepted, windows);
  expect([group?.commands.length, more]).toEqual([commands?.length, []]);
  const { structure } = (await server.get(`/api/plans/${id}/state`)).json;
  const held = ['hrss-02', 'hrss-03', 'hrss-05', 'hrss-06'].map(
    (unit) => structure.units.find((each) => String(each.id) === unit)?.divisionIds,
  );
  expect(held).toEqual([['hrss-02'], ['hrss-03'], ['hrss-05'], ['hrss-06']]);
});
