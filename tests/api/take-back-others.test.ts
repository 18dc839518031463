import type { HistoryPage } from '@dachushi/domain/protocol/messages.ts';
import type { PlanFile } from '@dachushi/api/plans/plan-file.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newPerson } from './testing/node-window.ts';
import { batch, merge, removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let planId: string;
const cookies: Record<'wang' | 'li', string> = { wang: '', li: '' };

beforeAll(async () => {
  server = await startServer();
  planId = (await server.newPlan()).id;
  cookies.wang = (await newPerson(server.url)).cookie;
  cookies.li = (await newPerson(server.url)).cookie;
  await act('wang', 1, merge('hrss-02', 'hrss-03'));
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

type Step = Parameters<typeof batch>[2];

async function act(who: keyof typeof cookies, n: number, step: Step) {
  const headers = { 'content-type': 'application/json', cookie: cookies[who] };
  const { json } = await server.post(`/api/plans/${planId}/commands`, batch(`w-${who}`, n, step), headers);
  return json.outcomes[0];
}
const undo = (seq: number, reason?: string): Step => ({
  type: 'undo',
  payload: reason === undefined ? { seq } : { seq, reason },
});
const entries = async () => ((await server.get(`/api/plans/${planId}/history`)).json as unknown as HistoryPage).entries;

test('a colleague’s step is taken back only with a reason; without one it is refused, and blanks are none', async () => {
  expect(await act('li', 1, undo(1))).toMatchObject({ status: 'rejected', code: 'undo-not-own', detail: { seq: 1 } });
  expect(await act('li', 2, undo(1, '  \u200B\u202E\u3164\uFEFF'))).toMatchObject({
    status: 'rejected',
    code: 'undo-not-own',
  });
  expect((await entries()).length).toBe(1);
});

test('what nobody can see is no title and no name of a version', async () => {
  const unseen = '\u200B\u202E\u3164\uFEFF';
  for (const [path, body] of [
    [`/api/plans/${planId}/versions`, { name: unseen, seq: 0 }],
    [`/api/plans/${planId}/fork`, { at: 0, title: unseen }],
    ['/api/plans', { title: unseen, sample: 'harbin' }],
  ] as const)
    expect([path, (await server.post(path, body)).status]).toEqual([path, 400]);
});

test('the reason stands in the log with the step, under the hash, and travels in the plan file', async () => {
  expect(await act('li', 3, undo(1, ' 与市委意见不一致 '))).toMatchObject({ status: 'accepted', seq: 2 });
  const [, taken] = await entries();
  expect(taken).toMatchObject({ type: 'undo', undoes: 1, reason: '与市委意见不一致' });
  const file = (await server.get(`/api/plans/${planId}/exports/plan.json`)).json as unknown as PlanFile;
  expect((await server.post('/api/plans/import', file)).status).toBe(201);
  const forged = file.entries.map((entry) =>
    entry.seq === 2 ? { ...entry, payload: { ...(entry.payload as object), reason: '别的事由' } } : entry,
  );
  const refused = await server.post('/api/plans/import', { ...file, entries: forged });
  expect([refused.status, refused.json.issues?.[0]?.path]).toEqual([400, ['entries', 1, 'hash']]);
});

test('who was taken back brings it back with a reason too, and one’s own steps need none', async () => {
  expect(await act('wang', 2, undo(2))).toMatchObject({ status: 'rejected', code: 'undo-not-own' });
  expect(await act('wang', 3, undo(2, '会上重新议定'))).toMatchObject({ status: 'accepted', seq: 3 });
  expect(await act('wang', 4, undo(3))).toMatchObject({ status: 'accepted', seq: 4 });
});

test('a reason longer than 500 characters is refused in words', async () => {
  const answer = await server.post(`/api/plans/${planId}/commands`, batch('long', 1, undo(4, '长'.repeat(501))));
  expect([answer.status, answer.json.code]).toEqual([400, 'invalid_request']);
});
