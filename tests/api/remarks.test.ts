import type { MinutesAnswer } from '@dachushi/domain/protocol/minutes.ts';
import type { RemarkActsAnswer, RemarksAnswer } from '@dachushi/domain/protocol/remark-messages.ts';
import { readDocument } from '@dachushi/exchange/testing/read-docx.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newPerson } from './testing/node-window.ts';
import { batch, merge, removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let planId: string;
let one: Readonly<Record<string, string>>;
let two: Readonly<Record<string, string>>;
beforeAll(async () => {
  server = await startServer();
  one = { cookie: (await newPerson(server.url)).cookie };
  two = { cookie: (await newPerson(server.url)).cookie };
});
beforeEach(async () => {
  planId = (await server.newPlan()).id;
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

const path = () => `/api/plans/${planId}/remarks`;

async function say(person: Readonly<Record<string, string>>, ...acts: readonly object[]): Promise<RemarkActsAnswer> {
  const { json, status } = await server.post(path(), { acts }, person);
  expect([status, json]).toEqual([200, json]);
  return json as unknown as RemarkActsAnswer;
}

async function read(query = ''): Promise<RemarksAnswer> {
  return (await server.get(path() + query)).json as unknown as RemarksAnswer;
}

const write = (actId: string, place: object, text = '请核对') => ({ kind: 'write', actId, place, text });
const park = (...divisionIds: readonly string[]) => ({
  type: 'park-divisions',
  payload: { divisionIds, note: '归口不一' },
});
const settle = (...divisionIds: readonly string[]) => ({
  type: 'settle-divisions',
  payload: { divisionIds, decision: '维持原设置' },
});
const codes = ({ outcomes }: RemarkActsAnswer) =>
  outcomes.map((each) => (each.status === 'refused' ? each.code : each.status));

test('remarks on every kind of place are kept with the name of the place, and told from any revision on', async () => {
  await server.post(`/api/plans/${planId}/commands`, batch('c', 1, merge('hrss-01', 'hrss-02')));
  const places = [
    { on: 'plan' },
    { on: 'department', departmentId: 'hrss' },
    { on: 'unit', unitId: 'hrss-01' },
    { on: 'division', divisionId: 'hrss-02' },
    { on: 'entry', seq: 1 },
  ];
  const { outcomes } = await say(one, ...places.map((place, at) => write(`w-${at}`, place)));
  expect(outcomes.map((each) => (each.status === 'kept' ? each.n : each.code))).toEqual([1, 2, 3, 4, 5]);
  const { threads } = await read();
  expect(threads.map(({ place }) => place)).toEqual(places);
  expect(threads.map(({ departmentId }) => departmentId)).toEqual([null, 'hrss', 'hrss', 'hrss', null]);
  expect(threads.slice(1, 4).every(({ placeName }) => placeName !== '')).toBe(true);
  expect((await read('?since=3')).threads.map(({ id }) => id)).toEqual(['w-3', 'w-4']);
  expect((await read('?since=999')).threads.length).toBe(5);
});

test('law 7: sending again changes nothing, and an id used for something else is refused', async () => {
  const act = write('again', { on: 'plan' });
  const first = await say(one, act);
  const second = await say(one, act, act);
  expect(second.outcomes).toEqual([...first.outcomes, ...first.outcomes]);
  expect((await read()).threads.length).toBe(1);
  expect(codes(await say(one, { ...act, text: '别的' }))).toEqual(['act-id-reused']);
  expect(codes(await say(two, act))).toEqual(['act-id-reused']);
});

test('what cannot be is refused act by act and holds up nobody behind it', async () => {
  await say(one, write('mine', { on: 'plan' }));
  const answer = await say(
    two,
    { kind: 'edit', actId: 'x-1', remarkId: 'mine', text: '改' },
    write('x-2', { on: 'unit', unitId: 'nobody' }),
    write('x-3', { on: 'entry', seq: 7 }),
    { kind: 'vote', actId: 'x-4', divisionId: 'hrss-01', choice: '赞成' },
    write('x-5', { on: 'plan' }),
  );
  expect(codes(answer)).toEqual(['remark-not-own', 'place-unknown', 'place-unknown', 'not-parked', 'kept']);
});

test('a unit that was merged away meanwhile is found in the step in which it was seen', async () => {
  await server.post(`/api/plans/${planId}/commands`, batch('c', 1, merge('hrss-01', 'hrss-02')));
  const late = write('late', { on: 'unit', unitId: 'hrss-02' });
  expect(codes(await say(one, late))).toEqual(['place-unknown']);
  expect(codes(await say(one, { ...late, actId: 'late-2', at: 0 }))).toEqual(['kept']);
  expect((await read()).threads[0]?.departmentId).toBe('hrss');
});

test('on what was put aside each person has one vote, which may change until it is settled', async () => {
  const vote = (actId: string, choice: string, text = '') => ({
    kind: 'vote',
    actId,
    divisionId: 'hrss-01',
    choice,
    text,
  });
  await server.post(`/api/plans/${planId}/commands`, batch('c', 1, park('hrss-01')));
  await say(one, vote('v-1', '赞成'), vote('v-2', '反对', '人员分流未定'));
  await say(two, vote('v-3', '弃权'));
  const { votes, matters } = await read();
  expect(votes.map(({ choice, text, matter }) => [choice, text, matter])).toEqual([
    ['反对', '人员分流未定', 1],
    ['弃权', '', 1],
  ]);
  expect(matters.map(({ divisionId, note, settled }) => [divisionId, note, settled])).toEqual([
    ['hrss-01', '归口不一', null],
  ]);
  await server.post(`/api/plans/${planId}/commands`, batch('c', 2, settle('hrss-01')));
  expect((await read()).matters[0]?.settled).toMatchObject({ seq: 2, decision: '维持原设置' });
  expect(codes(await say(two, vote('v-4', '赞成')))).toEqual(['not-parked']);
  await server.post(`/api/plans/${planId}/commands`, batch('c', 3, park('hrss-01')));
  await say(two, vote('v-5', '赞成'));
  expect((await read()).votes.map(({ matter }) => matter)).toEqual([1, 1, 3]);
});

test('a body that is not as described is refused whole, with the place of every mistake', async () => {
  const { status, json } = await server.post(path(), {
    acts: [write('a', { on: 'plan' }), write('b', { on: 'plan' }, ' ')],
  });
  expect([status, json.code, json.issues?.[0]?.path]).toEqual([400, 'invalid_request', ['acts', 1, 'text']]);
  expect((await read()).threads).toEqual([]);
  expect((await server.get('/api/plans/none/remarks')).json.code).toBe('plan_unknown');
  expect((await server.post('/api/plans/none/remarks', { acts: [write('a', { on: 'plan' })] })).json.code).toBe(
    'plan_unknown',
  );
});

test('what was said survives a restart and travels with the plan file', async () => {
  await say(one, write('kept', { on: 'department', departmentId: 'hrss' }), {
    kind: 'reply',
    actId: 'kept-2',
    threadId: 'kept',
    text: '已核对',
  });
  const before = await read();
  const file = (await server.get(`/api/plans/${planId}/exports/plan.json`)).text;
  const copy = (await server.post('/api/plans/import', file)).json.id;
  const { dataDir } = server;
  await server.close();
  server = await startServer({ dataDir });
  expect(await read()).toEqual(before);
  expect((await server.get(`/api/plans/${copy}/remarks`)).json).toEqual(before);
});

test('the minutes since a moment say what the log says, on the screen and in the Word file alike', async () => {
  await fetch(`${server.url}/api/me`, {
    method: 'PUT',
    headers: { ...one, 'content-type': 'application/json' },
    body: JSON.stringify({ name: '王五' }),
  });
  await server.post(`/api/plans/${planId}/commands`, batch('c', 1, merge('hrss-01', 'hrss-02')), one);
  const since = new Date(Date.now() + 1).toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await server.post(`/api/plans/${planId}/commands`, batch('c', 2, park('hrss-03'), merge('hrss-04', 'hrss-05')), one);
  await say(two, { kind: 'vote', actId: 'v', divisionId: 'hrss-03', choice: '反对', text: '没有依据' });
  const path = `/api/plans/${planId}/minutes`;
  const { json } = await server.get(`${path}?since=${since}`);
  const minutes = json as unknown as MinutesAnswer;
  expect([minutes.from, minutes.to]).toEqual([1, 3]);
  const text = JSON.stringify(minutes.sections);
  expect(text).toContain('王五');
  expect(text).toContain('表决：赞成0票、反对1票、弃权0票。');
  expect(text.match(/合并/gu)?.length).toBe(1);
  expect((await server.get(`${path}?from=1`)).json).toMatchObject({ from: 1, to: 3 });
  expect(JSON.stringify((await server.get(`${path}?from=0&to=1`)).json).match(/合并/gu)?.length).toBe(1);
  // Made, spoken and voted within the two hours of this test: one meeting, from its first step on.
  const { entries } = (await server.get(`/api/plans/${planId}/history?after=0`)).json;
  expect((await server.get(`${path}?since=meeting`)).json).toMatchObject({ from: 0, to: 3, since: entries[0]?.time });
  const file = await fetch(`${server.url}/api/plans/${planId}/exports/minutes.docx?since=${since}`);
  const { paragraphs } = readDocument(Buffer.from(await file.arrayBuffer()));
  const written = paragraphs.map((each) => each.text);
  for (const section of minutes.sections)
    for (const paragraph of section.paragraphs) expect(written).toContain(paragraph);
  expect((await server.get(`${path}?from=3&to=1`)).json.code).toBe('minutes_order');
  expect((await server.get(`${path}?to=9`)).json.code).toBe('seq_unknown');
  expect((await server.get(`${path}?from=1&since=${since}`)).status).toBe(400);
});
