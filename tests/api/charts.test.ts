import type { Comparison } from '@dachushi/domain/comparison.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { batch, removeFolder, rename, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let exportsPath: string;
beforeAll(async () => {
  server = await startServer();
  const { id } = await server.newPlan('harbin-finished');
  exportsPath = `/api/plans/${id}/exports`;
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

test('an SVG brings its fonts, the warning of illustrative figures and a policy that lets it only draw', async () => {
  const answer = await server.get(`${exportsPath}/chart.svg?department=hrss&side=after`);
  expect(answer.status).toBe(200);
  expect(answer.text).toMatch(/^(<\?xml[^>]*>\s*)?<svg/);
  expect(answer.text).toContain('data:font/woff2;base64,');
  expect(answer.text).toContain('示意');
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
  expect(answer.headers.get('content-disposition')).toContain('filename*=');
});

test('before, after and both sides differ, as do the two looks', async () => {
  const paths = ['side=before', 'side=after', 'side=both', 'side=after&look=horizontal', 'side=after&lang=en'];
  const texts = await Promise.all(
    paths.map(async (query) => (await server.get(`${exportsPath}/chart.svg?department=hrss&${query}`)).text),
  );
  expect(new Set(texts).size).toBe(paths.length);
});

test('a PNG is a picture; a size that cannot be is refused with what would fit', async () => {
  const picture = await fetch(`${server.url}${exportsPath}/chart.png?department=hrss&side=after&scale=1`);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect([...new Uint8Array(await picture.arrayBuffer()).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  const refused = await server.get(`${exportsPath}/chart.png?scale=4`);
  expect(refused.status).toBe(422);
  expect(refused.json).toMatchObject({ code: 'export_impossible', limit: 100 });
});

test('law 9: the drawing holds every unit that the comparison shows, by its full name', async () => {
  const path = exportsPath.replace(/exports$/, 'comparison');
  const { departments } = (await server.get(path)).json as unknown as Comparison;
  const department = departments.find((each) => each.departmentId === 'hrss');
  const { text } = await server.get(`${exportsPath}/chart.svg?department=hrss&side=after&look=horizontal`);
  const written = text.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>|\s/g, '');
  const names = department?.rows.map(({ name }) => name) ?? [];
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !written.includes(name))).toEqual([]);
});

test('an unknown department, side or format is a problem', async () => {
  expect((await server.get(`${exportsPath}/chart.svg?department=nowhere`)).json.code).toBe('department_unknown');
  expect((await server.get(`${exportsPath}/chart.svg?side=left`)).json.code).toBe('invalid_request');
  expect((await server.get(`${exportsPath}/chart.doc`)).json.code).toBe('not_found');
});

test('a name that looks like markup stays text in the drawing', async () => {
  const { id } = await server.newPlan();
  await server.post(`/api/plans/${id}/commands`, batch('c', 1, rename('hrss-01', '</text><script>alert(1)</script>')));
  const { text } = await server.get(`/api/plans/${id}/exports/chart.svg?department=hrss&side=after`);
  expect(text).not.toContain('<script');
});
