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
  expect(answer.text).toContain('data:font/woff;base64,');
  expect(answer.text).toContain('示意');
  // date and time by the clock of China, as on the pages of the PDF
  expect(answer.text).toMatch(/\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}/);
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

test('a PDF and slides are files of their type, named after the plan, and the same each time', async () => {
  for (const [name, type, start] of [
    ['chart.pdf?department=hrss&side=changes&paper=A3&orientation=portrait', 'application/pdf', '%PDF-1.7'],
    ['chart.pptx?department=hrss&look=compact', 'presentationml.presentation', 'PK'],
  ] as const) {
    const fetched = async () => {
      const answer = await fetch(`${server.url}${exportsPath}/${name}`);
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
        200,
        expect.stringContaining('filename*='),
      ]);
      expect(answer.headers.get('content-type')).toContain(type);
      return Buffer.from(await answer.arrayBuffer());
    };
    const first = await fetched();
    expect(first.toString('latin1', 0, start.length)).toBe(start);
    expect(first.equals(await fetched())).toBe(true);
  }
});

test('a PDF carries plan, era, step and hash of what it shows', async () => {
  const { epoch, seq, stateHash } = (await server.get(exportsPath.replace(/exports$/, 'state'))).json;
  const answer = await fetch(`${server.url}${exportsPath}/chart.pdf?department=hrss`);
  const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  expect(text).toContain(`${epoch}:${seq} ${stateHash}`);
});

test('the whole city is made while the server goes on answering', async () => {
  const file = fetch(`${server.url}${exportsPath}/chart.pdf`);
  const answers: number[] = [];
  let made = false;
  void file.then(() => (made = true));
  do answers.push((await server.get('/livez')).status);
  while (!made);
  expect((await file).status).toBe(200);
  expect(answers.length).toBeGreaterThan(10);
});

test('paper is asked for where there is paper only, and only kinds that exist', async () => {
  for (const query of ['chart.pptx?paper=A4', 'chart.svg?side=left', 'chart.pdf?paper=A5', 'chart.pdf?page=2'])
    expect([query, (await server.get(`${exportsPath}/${query}`)).json.code]).toEqual([query, 'invalid_request']);
  expect((await server.get(`${exportsPath}/chart.pptx?department=nowhere`)).json.code).toBe('department_unknown');
  expect((await server.get(`${exportsPath}/chart.pdf?at=99999`)).json.code).toBe('seq_unknown');
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
