import type { PeopleAnswer, PresenceAside } from '@dachushi/domain/protocol/people.ts';
import { createParser } from 'eventsource-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batch, call, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

interface Somebody {
  readonly actor: string;
  readonly headers: { readonly cookie: string };
}

async function somebody(): Promise<Somebody> {
  const { json, headers } = await server.get('/api/me');
  return {
    actor: json['actor'] as string,
    headers: { cookie: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' },
  };
}

function name(who: Somebody, body: unknown) {
  const headers = { ...who.headers, 'content-type': 'application/json' };
  return call(`${server.url}/api/me`, { method: 'PUT', headers, body: JSON.stringify(body) });
}

const place = (change: object = {}) => ({
  window: 'w1',
  page: 'board',
  departmentId: 'hrss',
  selection: [],
  holds: [],
  chair: false,
  follows: null,
  ...change,
});

async function peopleOf(id: string): Promise<PeopleAnswer> {
  return (await server.get(`/api/plans/${id}/people`)).json as unknown as PeopleAnswer;
}

test('a name is kept over a restart, changed, taken back, and stands with the steps in every plan', async () => {
  const own = await startServer();
  const { json, headers } = await own.get('/api/me');
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const put = (url: string, said: string | null) =>
    call(`${url}/api/me`, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ name: said }),
    });
  const { id } = await own.newPlan();
  await own.post(`/api/plans/${id}/commands`, batch('w', 1, rename('hrss-01', '办公室（党委办公室）')), { cookie });
  expect((await put(own.url, ' 王 五 ')).json).toEqual({ actor: json['actor'], name: '王五' });
  await own.close();
  const again = await startServer({ dataDir: own.dataDir });
  expect((await again.get('/api/me', { cookie })).json).toEqual({ actor: json['actor'], name: '王五' });
  expect((await again.get(`/api/plans/${id}/people`)).json).toEqual({
    people: [{ actor: json['actor'], name: '王五' }],
    present: [],
  });
  await put(again.url, null);
  expect((await again.get('/api/me', { cookie })).json['name']).toBeNull();
  await again.close();
  removeFolder(own.dataDir);
});

test('a name that is none is refused in words, and nothing is kept', async () => {
  const wang = await somebody();
  for (const said of ['', '  ', '<b>王五</b>', '王\n五', '王'.repeat(21)]) {
    const { status, json } = await name(wang, { name: said });
    expect([said, status, json.code]).toEqual([said, 422, 'person_name']);
    expect(json.detail).toContain('1–20');
  }
  expect((await name(wang, {})).status).toBe(400);
  expect((await name(wang, { name: '王五', role: 'chair' })).status).toBe(400);
  expect((await server.get('/api/me', wang.headers)).json['name']).toBeNull();
});

test('where people are is told on the stream without a number, under the actor of the cookie, and never comes into the log', async () => {
  const { id, epoch } = await server.newPlan();
  const [wang, li] = [await somebody(), await somebody()];
  const abort = new AbortController();
  const events: { name: string; id: string | undefined; said: unknown }[] = [];
  const response = await fetch(`${server.url}/api/plans/${id}/events`, { signal: abort.signal });
  const parser = createParser({
    onEvent: ({ event, id: at, data }) => events.push({ name: event ?? '', id: at, said: JSON.parse(data) }),
  });
  const pump = async () => {
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream()) as AsyncIterable<string>)
      parser.feed(piece);
  };
  pump().catch(() => undefined);
  const heard = async (kind: string, count: number) => {
    const found = () => events.filter(({ name: each }) => each === kind);
    while (found().length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    return found();
  };

  await server.post(`/api/plans/${id}/presence`, place({ holds: ['division:hrss-02'] }), wang.headers);
  const [first] = await heard('presence', 1);
  expect(first?.id).toBeUndefined();
  expect((first?.said as PresenceAside).changed).toMatchObject([{ actor: wang.actor, holds: ['division:hrss-02'] }]);

  await name(wang, { name: '王五' });
  expect((await heard('people', 1))[0]?.said).toEqual({ actor: wang.actor, name: '王五' });

  await server.post(`/api/plans/${id}/presence`, place({ page: 'ratios' }), li.headers);
  expect(await peopleOf(id)).toMatchObject({
    people: [
      { actor: li.actor, name: null },
      { actor: wang.actor, name: '王五' },
    ],
    present: [{ actor: li.actor, page: 'ratios' }, { actor: wang.actor }],
  });

  await server.post(`/api/plans/${id}/presence`, { window: 'w1', left: true }, wang.headers);
  const gone = () =>
    events.flatMap(({ name: kind, said }) => (kind === 'presence' ? (said as PresenceAside).gone : []));
  while (gone().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(gone()).toEqual([{ actor: wang.actor, window: 'w1' }]);
  abort.abort();
  expect(await server.get(`/api/plans/${id}`)).toMatchObject({ json: { headSeq: 0, epoch } });
});

test('a presence of another shape, of another site or in no plan is refused', async () => {
  const { id } = await server.newPlan();
  const url = `/api/plans/${id}/presence`;
  const wrong = [
    {},
    place({ window: '../x' }),
    place({ page: 'https://example.org' }),
    place({ selection: ['<script>'] }),
    place({ holds: Array.from({ length: 31 }, (_, n) => `unit:u${n}`) }),
    place({ actor: 'p-somebody-else' }),
  ];
  for (const body of wrong) expect((await server.post(url, body)).status).toBe(400);
  expect((await server.post(url, place(), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await server.post('/api/plans/p-none/presence', place())).status).toBe(404);
  expect((await peopleOf(id)).present).toEqual([]);
});
