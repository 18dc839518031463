import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

const small = (change: object = {}, division: object = {}) => ({
  title: '小城现状',
  baseDate: '2026-01-01',
  departments: [
    {
      id: 'edu',
      name: ' 教育局 ',
      divisions: [
        { id: 'edu-1', name: '办公室', ...division },
        { id: 'edu-2', name: '基教科' },
      ],
    },
  ],
  ...change,
});

test('names and ids are enough: everything else has a plain default', async () => {
  const posted = await server.post(
    '/api/baselines',
    small({}, { duties: ['负责文电', { id: 'd-9', text: '负责会务' }], establishment: 7 }),
  );
  expect(posted.status).toBe(201);
  expect(posted.json).toMatchObject({ title: '小城现状', departments: 1, divisions: 2 });
  const { json } = await server.get(posted.headers.get('location')!);
  const baseline = json['baseline'] as unknown as { departments: { name: string; divisions: object[] }[] };
  expect(baseline.departments[0]).toMatchObject({
    name: '教育局',
    category: '',
    inScope: true,
    exemptReason: null,
    items: [],
  });
  expect(baseline.departments[0]!.divisions[0]).toEqual({
    id: 'edu-1',
    name: '办公室',
    kind: '业务',
    duties: [
      { id: 'edu-1-d1', text: '负责文电' },
      { id: 'd-9', text: '负责会务' },
    ],
    establishment: { 行政: 7, 政法: 0, 事业: 0, 工勤: 0 },
    posts: { chief: 0, deputy: 0 },
    counted: true,
    protected: false,
    temporary: null,
  });
});

test('the same content posted twice is stored once', async () => {
  const first = await server.post('/api/baselines', small({ title: '两次' }));
  const second = await server.post('/api/baselines', small({ title: '两次' }));
  expect([first.status, second.status, second.json.id]).toEqual([201, 200, first.json.id]);
});

test('a stored baseline never changes, so a browser may keep it', async () => {
  const { json } = await server.post('/api/baselines', small());
  const path = `/api/baselines/${json.id}`;
  const first = await server.get(path);
  expect(first.headers.get('cache-control')).toContain('immutable');
  // without the second header fetch would add “no-cache”, which asks for the whole answer
  const headers = { 'if-none-match': first.headers.get('etag')!, 'cache-control': 'max-age=0' };
  const again = await fetch(server.url + path, { headers });
  expect(again.status).toBe(304);
});

describe('every mistake is named with its path, and nothing is stored', () => {
  test.each([
    ['an unknown key', small({}, { colour: 'red' }), 'departments.0.divisions.0.colour'],
    ['a missing name', small({ departments: [{ id: 'a', divisions: [] }] }), 'departments.0.name'],
    ['an empty name', small({}, { name: ' \u200B' }), 'departments.0.divisions.0.name'],
    ['a bad id', small({}, { id: '../etc/passwd' }), 'departments.0.divisions.0.id'],
    ['a negative count', small({}, { establishment: { 行政: -1 } }), 'departments.0.divisions.0.establishment'],
    ['an unknown kind', small({}, { kind: '秘密' }), 'departments.0.divisions.0.kind'],
    ['an id used twice', small({}, { id: 'edu-2' }), 'departments.0.divisions.1.id'],
    ['no department', small({ departments: [] }), 'departments'],
    ['no date', small({ baseDate: '2026年1月' }), 'baseDate'],
    [
      'out of scope without a reason',
      small({ departments: [{ id: 'a', name: '甲', inScope: false, divisions: [] }] }),
      'departments.0.exemptReason',
    ],
    [
      'an item of a stranger',
      small({
        departments: [
          { id: 'a', name: '甲', divisions: [], items: [{ id: 'i', nature: '审批', name: '许可', handlerId: 'b-1' }] },
        ],
      }),
      'departments.0.items.0.handlerId',
    ],
  ])('%s', async (_, body, path) => {
    const before = (await server.get('/api/baselines')).text;
    const answer = await server.post('/api/baselines', body);
    expect([answer.status, answer.json.code]).toEqual([400, 'invalid_baseline']);
    expect(answer.json.issues?.map((issue) => issue.path.join('.'))).toContainEqual(expect.stringMatching(`^${path}`));
    expect((await server.get('/api/baselines')).text).toBe(before);
  });

  test('several mistakes are all named', async () => {
    const answer = await server.post('/api/baselines', small({ baseDate: 'x', extra: 1 }, { kind: '?' }));
    expect(answer.json.issues?.map(({ path }) => path.join('.')).sort()).toEqual([
      'baseDate',
      'departments.0.divisions.0.kind',
      'extra',
    ]);
    expect(answer.json['count']).toBe(3);
  });

  test('a key that would reach into every object', async () => {
    const text = JSON.stringify(small()).replace('"title"', '"__proto__":{"polluted":true},"title"');
    expect((await server.post('/api/baselines', text)).json.code).toBe('invalid_baseline');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

test('20,000 divisions are taken, one more is not', async () => {
  const posted = await server.post('/api/baselines', { ...syntheticBaseline(20_000, 1) });
  expect([posted.status, posted.json['divisions']]).toEqual([201, 20_000]);
  const plan = await server.post('/api/plans', { title: '全省', baselineId: posted.json.id });
  expect(plan.json.overall.before).toBeGreaterThan(0);
  const more = await server.post('/api/baselines', syntheticBaseline(20_001, 1));
  expect(more.json.issues?.[0]?.path).toEqual(['departments']);
});
