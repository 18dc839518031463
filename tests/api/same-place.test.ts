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

interface Said {
  readonly status: string;
  readonly code?: string;
}

/** Two planners who have both seen the untouched plan, in both orders. @returns what each was told, and who holds which division. */
async function both(one: Parameters<typeof batch>[2], other: Parameters<typeof batch>[2]) {
  const ends = [];
  for (const order of [
    [one, other],
    [other, one],
  ] as const) {
    const { id } = await server.newPlan();
    const path = `/api/plans/${id}/commands`;
    const told: Said[] = [];
    for (const [at, wish] of order.entries()) {
      const { json } = await server.post(path, { ...batch(`planner-${at}`, 1, wish), baseSeq: 0 });
      told.push(...json.outcomes);
    }
    const { json } = await server.get(`/api/plans/${id}/state`);
    const held = json.structure.units.flatMap((unit) => unit.divisionIds.map((division) => String(division)));
    expect(new Set(held).size).toBe(held.length);
    ends.push({ told: told.map(({ status, code }) => code ?? status), state: json, divisions: held.length });
  }
  return ends;
}

const move = (toUnitId: string, divisionId: string) => ({
  type: 'move-divisions',
  payload: { divisionIds: [divisionId], toUnitId },
});

test('two planners put A into B and B into A: the first stands, the second is told that its unit is gone', async () => {
  for (const { told, divisions } of await both(merge('hrss-01', 'hrss-02'), merge('hrss-02', 'hrss-01'))) {
    expect(told).toEqual(['accepted', 'unit-unknown']);
    expect(divisions).toBe(652);
  }
});

test('two planners move the same division: both count in their order, the last one stands, and the log says who moved it on', async () => {
  const [first, second] = await both(move('hrss-02', 'hrss-05'), move('hrss-03', 'hrss-05'));
  for (const end of [first, second]) expect([end?.told, end?.divisions]).toEqual([['accepted', 'accepted'], 652]);
  const holder = (end: typeof first) =>
    String(end?.state.structure.units.find((unit) => unit.divisionIds.some((id) => String(id) === 'hrss-05'))?.id);
  expect([holder(first), holder(second)]).toEqual(['hrss-03', 'hrss-02']);
});

test('a unit is abolished while another planner moves a division into it: by order one of them is told, and no division is lost', async () => {
  const abolish = { type: 'abolish-unit', payload: { unitId: 'hrss-02', intoUnitId: 'hrss-01', reasons: [] } };
  const [first, second] = await both(abolish, move('hrss-02', 'hrss-05'));
  expect(first?.told).toEqual(['accepted', 'unit-unknown']);
  expect(second?.told).toEqual(['accepted', 'accepted']);
  for (const end of [first, second])
    for (const division of ['hrss-02', 'hrss-05'])
      expect(JSON.stringify(end?.state.structure)).toContain(`"${division}"`);
  // abolished divisions are in no unit; the plan keeps them with where their work goes
  expect([first?.divisions, second?.divisions]).toEqual([651, 650]);
});

test('eight equal posts at once, 125 times over: one entry each, and all eight hear the same', async () => {
  const { id } = await server.newPlan();
  const path = `/api/plans/${id}/commands`;
  const odd: unknown[] = [];
  for (let n = 1; n <= 125; n += 1) {
    const sent = batch('c', n, n % 5 === 0 ? rename('nobody-1', '无') : rename('hrss-01', `第${n}处`));
    const answers = await Promise.all(Array.from({ length: 8 }, () => server.post(path, sent)));
    const said = new Set(answers.map(({ json }) => JSON.stringify(json.outcomes)));
    if (said.size !== 1 || answers.some(({ status }) => status !== 200)) odd.push([n, ...said]);
  }
  expect(odd).toEqual([]);
  expect((await server.get(`/api/plans/${id}`)).json.headSeq).toBe(100);
});
