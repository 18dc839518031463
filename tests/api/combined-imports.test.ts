import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfirmedImport, ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

const HEAD = '部门,内设机构,编制,正职,副职\n';
const EDUCATION = `${HEAD}市教育局,办公室,8,1,2\n市教育局,人事处,5,1,1\n`;
const FINANCE = `${HEAD}市财政局,办公室,6,1,1\n市财政局,预算处,若干,1,1\n`;
const MATTERS = '项目编码,实施部门,项目名称,承办处室\n0101,市财政局,预算调整审批,预算处\n';

async function upload(name: string, text: string): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([text]), name);
  const { status, json } = await call(`${server.url}/api/imports`, { method: 'POST', body });
  expect(status).toBe(201);
  return json.id;
}

const combine = (...imports: string[]) => server.post('/api/imports/combined', { imports });
const baselines = async () => ((await server.get('/api/baselines')).json['baselines'] as readonly unknown[]).length;

test('one file for each department and a list of matters become one baseline, whole or not at all; the files are deleted', async () => {
  const [education, finance, matters] = [
    await upload('市教育局.csv', EDUCATION),
    await upload('市财政局.csv', FINANCE),
    await upload('事项.csv', MATTERS),
  ];
  const { status, json } = await combine(education, finance, matters);
  const one = json as unknown as ReadyImport;
  expect([status, one.confirmable, one.combines]).toEqual([201, false, [education, finance, matters]]);
  expect(one.problems.filter(({ level }) => level === 'error')).toMatchObject([
    { code: 'not-a-number', sheet: '市财政局.csv', row: 3, column: 'C' },
  ]);

  const before = await baselines();
  const refused = await server.post(`/api/imports/${one.id}/confirm`, {});
  expect([refused.status, refused.json['code'], await baselines()]).toEqual([422, 'import_has_errors', before]);
  const fixes = [{ type: 'cell', sheet: null, row: 3, column: 'C', value: '4' }];
  const there = await server.post(`/api/imports/${one.id}/preview`, { fixes });
  expect([there.status, there.json['code']]).toEqual([409, 'import_combined']);

  await server.post(`/api/imports/${finance}/preview`, { fixes });
  const healed = (await server.get(`/api/imports/${one.id}`)).json as unknown as ReadyImport;
  expect([healed.confirmable, healed.preview.divisions, healed.preview.establishmentTotal]).toEqual([true, 4, 23]);
  const answer = await server.post(`/api/imports/${one.id}/confirm`, { title: '全市现状' });
  const { baselineId, planId } = answer.json as unknown as ConfirmedImport;
  const { baseline } = (await server.get(`/api/baselines/${baselineId}`)).json as unknown as {
    baseline: { source: string; departments: readonly { items: readonly unknown[] }[] };
  };
  for (const name of ['市教育局.csv', '市财政局.csv', '事项.csv'])
    expect(baseline.source).toMatch(new RegExp(`${name}（SHA-256 [0-9a-f]{64}，\\d{4}-\\d\\d-\\d\\d导入）`, 'u'));
  expect(baseline.departments.map(({ items }) => items.length)).toEqual([0, 1]);
  expect((await server.get(`/api/plans/${planId}`)).json).toMatchObject({ title: '全市现状', departments: 2 });
  expect([await baselines(), readdirSync(join(server.dataDir, 'imports'))]).toEqual([before + 1, []]);
});

test('a combination compares with a stored baseline and goes with any of its files; the files outlive it', async () => {
  const first = await upload('甲.csv', EDUCATION);
  const second = await upload('乙.csv', EDUCATION.replaceAll('教育', '体育'));
  const one = (await combine(first, second)).json.id;
  const stored = (await server.get('/api/baselines')).json['baselines'] as readonly { id: string }[];
  const { json } = await server.get(`/api/imports/${one}/changes?baseline=${stored[0]?.id ?? ''}`);
  expect(json['newDepartments']).toEqual(['市体育局']);
  const later = (await combine(second, first)).json.id;
  expect((await server.get(`/api/imports/${one}`)).json['code']).toBe('import_unknown');
  await call(`${server.url}/api/imports/${first}`, { method: 'DELETE' });
  expect((await server.get(`/api/imports/${later}`)).json['code']).toBe('import_unknown');
  expect((await server.get(`/api/imports/${second}`)).status).toBe(200);
});

test('a file alone, the same twice, or one that nobody knows is no combination', async () => {
  const one = await upload('甲.csv', EDUCATION);
  expect((await combine(one)).status).toBe(400);
  expect((await combine(one, one)).status).toBe(400);
  expect((await combine(one, 'i-none')).json['code']).toBe('import_unknown');
});
