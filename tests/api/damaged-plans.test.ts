import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { batch, call, removeFolder, rename, startServer } from './testing/test-server.ts';

const STEPS = 12;

/** What was done to the files, and the entry that shows it first. */
const DAMAGES = [
  [
    'an entry edited',
    `UPDATE plan_log SET payload = replace(payload, '第9处', '第8处') WHERE plan_id = ? AND seq = 9`,
    9,
  ],
  ['an entry that is no JSON any more', `UPDATE plan_log SET payload = '{' WHERE plan_id = ? AND seq = 12`, 12],
  ['the author of an entry changed', `UPDATE plan_log SET actor_id = 'p-other' WHERE plan_id = ? AND seq = 1`, 1],
  ['an entry gone', `DELETE FROM plan_log WHERE plan_id = ? AND seq = 5`, 5],
  ['the last entry gone', `DELETE FROM plan_log WHERE plan_id = ? AND seq = 12`, 11],
  ['the head set back', `UPDATE plan SET head_seq = 10 WHERE id = ?`, 12],
] as const;

test('a plan whose log was damaged is closed with words when the server starts again, and every other plan goes on', async () => {
  const first = await startServer();
  const plans: string[] = [];
  for (let no = 0; no <= DAMAGES.length; no += 1) {
    const { id } = await first.newPlan();
    const steps = Array.from({ length: STEPS }, (_, at) => rename('hrss-01', `第${at + 1}处`));
    await first.post(`/api/plans/${id}/commands`, batch('c', 1, ...steps));
    plans.push(id);
  }
  await first.get('/api/plans');
  await first.close();
  const database = new Database(join(first.dataDir, 'dachushi.db'));
  DAMAGES.forEach(([, damage], at) => database.prepare(damage).run(plans[at]));
  database.close();

  const server = await startServer({ dataDir: first.dataDir });
  const later = batch('later', 1, rename('hrss-02', '新'));
  for (const [at, [what, , seq]] of DAMAGES.entries()) {
    const path = `/api/plans/${plans[at] ?? ''}`;
    for (const { status, json } of [await server.get(`${path}/state`), await server.post(`${path}/commands`, later)])
      expect([what, status, json.code, json['seq']]).toEqual([what, 503, 'plan_damaged', seq]);
  }
  const told = await server.get(`/api/plans/${plans[0] ?? ''}/state`);
  expect(told.json.detail).toContain('npm run cli -- verify');
  const listed = (await server.get('/api/plans')).json.plans.map(({ id }) => id);
  expect(new Set(listed)).toEqual(new Set(plans));
  const whole = plans.at(-1) ?? '';
  const { stateHash } = (await server.get(`/api/plans/${whole}/state`)).json;
  const known = (await server.post('/api/verify', { hash: stateHash })).json;
  expect([known['verdict'], known.plans.map((plan) => (plan as object as { planId: string }).planId)]).toEqual([
    'match',
    [whole],
  ]);
  const body = new FormData();
  body.append('file', new Blob([(await server.get(`/api/plans/${whole}/exports/plan.json`)).text]), 'plan.json');
  const again = await call(`${server.url}/api/verify`, { method: 'POST', body });
  expect([again.status, again.json['verdict']]).toEqual([200, 'match']);
  expect((await server.post(`/api/plans/${whole}/commands`, later)).json.headSeq).toBe(STEPS + 1);
  await server.close();
  removeFolder(first.dataDir);
});
