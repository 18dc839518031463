import { existsSync, readdirSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type { ConfirmedImport, ImportAnswer, ReadyImport } from '@dachushi/domain/protocol/import-answers.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, removeFolder, startServer } from './testing/test-server.ts';
import type { Answer, TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

const CSV =
  '部门,内设机构,行政编制,正职,副职\n市甲局,办公室,6,1,1\n,人事处,4,1,0\n市乙局,办公室,5,1,1\n,业务处,7,1,2\n';
const WITH_ERROR = CSV.replace(',人事处,4', ',人事处,若干');

function form(name: string, bytes: string | Uint8Array): FormData {
  const body = new FormData();
  body.append('file', new Blob([bytes as BlobPart]), name);
  return body;
}

function upload(name: string, bytes: string | Uint8Array, headers: Record<string, string> = {}): Promise<Answer> {
  return call(`${server.url}/api/imports`, { method: 'POST', body: form(name, bytes), headers });
}

async function ready(name: string, bytes: string | Uint8Array): Promise<ReadyImport> {
  const answer = await upload(name, bytes);
  expect([answer.status, answer.json['code']]).toEqual([201, undefined]);
  return answer.json as unknown as ReadyImport;
}

const remove = (path: string) => call(`${server.url}${path}`, { method: 'DELETE' });
const waiting = () => readdirSync(join(server.dataDir, 'imports'));

async function stored(): Promise<readonly number[]> {
  const { json } = await server.get('/api/baselines');
  const { json: plans } = await server.get('/api/plans');
  return [(json['baselines'] as readonly unknown[]).length, plans.plans.length];
}

/** The confirmed baseline's divisions as `department/name`. */
async function divisionsOf(baselineId: string): Promise<readonly string[]> {
  const { json } = await server.get(`/api/baselines/${baselineId}`);
  const { departments } = json['baseline'] as {
    departments: readonly { name: string; divisions: readonly { name: string }[] }[];
  };
  return departments.flatMap(({ name, divisions }) => divisions.map((each) => `${name}/${each.name}`));
}

describe('from a file to a plan', () => {
  test('a workbook is read, previewed and confirmed into one baseline with its source, and the file is deleted', async () => {
    const before = await stored();
    const one = await ready('现状台账.csv', CSV);
    expect(one.file.name).toBe('现状台账.csv');
    expect(one.preview).toMatchObject({ departments: 2, divisions: 4, establishmentTotal: 22 });
    expect(waiting()).toEqual([one.id]);
    const answer = await server.post(`/api/imports/${one.id}/confirm`, {
      title: '某市现状',
      baseDate: '2026-03-01',
      countingBasis: '机关党委列入总数',
    });
    expect(answer.status).toBe(201);
    const { baselineId, planId } = answer.json as unknown as ConfirmedImport;
    expect(answer.headers.get('location')).toBe(`/api/plans/${planId}`);
    const { json } = await server.get(`/api/baselines/${baselineId}`);
    expect(json['baseline']).toMatchObject({
      title: '某市现状',
      baseDate: '2026-03-01',
      countingBasis: '机关党委列入总数',
    });
    expect((json['baseline'] as { source: string }).source).toMatch(
      /现状台账\.csv（SHA-256 [0-9a-f]{64}，\d{4}-\d\d-\d\d导入）/u,
    );
    expect((await server.get(`/api/plans/${planId}`)).json).toMatchObject({ title: '某市现状', departments: 2 });
    expect(waiting()).toEqual([]);
    expect((await server.get(`/api/imports/${one.id}`)).json['code']).toBe('import_unknown');
    expect(await stored()).toEqual(before.map((count) => count + 1));
  });

  test('with errors nothing is stored; a correction at the place named lets the same file through', async () => {
    const before = await stored();
    const one = await ready('有错.csv', WITH_ERROR);
    expect(one.confirmable).toBe(false);
    const error = one.problems.find(({ level }) => level === 'error');
    expect(error).toMatchObject({ code: 'not-a-number', row: 3, column: 'C' });
    const refused = await server.post(`/api/imports/${one.id}/confirm`, {});
    expect([refused.status, refused.json['code']]).toEqual([422, 'import_has_errors']);
    expect(await stored()).toEqual(before);
    const fixes = [{ type: 'cell', sheet: error?.sheet ?? null, row: 3, column: 'C', value: '4' }];
    const again = (await server.post(`/api/imports/${one.id}/preview`, { fixes })).json as unknown as ReadyImport;
    expect([again.confirmable, again.preview.establishmentTotal]).toEqual([true, 22]);
    const answer = await server.post(`/api/imports/${one.id}/confirm`, { fixes });
    expect(await divisionsOf(answer.json['baselineId'] as string)).toHaveLength(4);
  });

  test('a caller who does not wait is told the progress, and may cancel', async () => {
    const started = await upload('慢.csv', CSV, { prefer: 'respond-async' });
    expect([started.status, started.json['state']]).toEqual([202, 'reading']);
    const path = `/api/imports/${started.json.id}`;
    await expect.poll(async () => ((await server.get(path)).json as unknown as ImportAnswer).state).toBe('ready');
    expect((await remove(path)).status).toBe(204);
    expect((await remove(path)).status).toBe(204);
    expect((await server.get(path)).status).toBe(404);
    expect(waiting()).toEqual([]);
  });

  test('the rejected file leaves nothing behind, and the answer names file and reason in the language asked for', async () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]);
    for (const [language, word] of [
      ['zh', '不能导入'],
      ['en', 'cannot be imported'],
    ] as const) {
      const { status, json, headers } = await upload('旧台账.xls', bytes, { 'accept-language': language });
      expect([status, headers.get('content-type')]).toEqual([422, expect.stringContaining('application/problem+json')]);
      expect(json['code']).toMatch(/unsupported-format|encrypted-file|corrupt-file/);
      expect(json['detail']).toContain('旧台账.xls');
      expect(json['detail']).toContain(word);
    }
    expect(waiting()).toEqual([]);
  });
});

describe('hostile uploads', () => {
  test('more than 20 MB is refused and not kept', async () => {
    const { status, json } = await upload('大.csv', new Uint8Array(20_000_001).fill(65));
    expect([status, json['code']]).toEqual([422, 'file-too-large']);
    expect(json['detail']).toContain('大.csv');
    expect(waiting()).toEqual([]);
  });

  test('a body that is no multipart, has no file or breaks off is answered and not kept', async () => {
    expect((await server.post('/api/imports', {})).json['code']).toBe('multipart_expected');
    const empty = new FormData();
    empty.append('title', 'x');
    const without = await call(`${server.url}/api/imports`, { method: 'POST', body: empty });
    expect([without.status, without.json['code']]).toEqual([400, 'upload_incomplete']);
    const broken = await call(`${server.url}/api/imports`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc',
    });
    expect([broken.status, broken.json['code']]).toEqual([400, 'upload_incomplete']);
    const noBoundary = await call(`${server.url}/api/imports`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data' },
      body: 'abc',
    });
    expect(noBoundary.status).toBe(415);
    expect(waiting()).toEqual([]);
  });

  test('a line cut in the middle of an upload leaves no file', async () => {
    const { port } = new URL(server.url);
    await new Promise<void>((resolve) => {
      const cut = httpRequest({
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: '/api/imports',
        headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '1000000' },
      });
      cut.on('error', () => resolve());
      cut.on('close', () => resolve());
      cut.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nabc');
      setTimeout(() => cut.destroy(), 50);
    });
    await expect.poll(waiting).toEqual([]);
    expect((await server.get('/readyz')).status).toBe(200);
  });

  test.each(['../../etc/passwd.csv', 'C:\\台账\\a.csv', `${'长'.repeat(500)}.csv`, '\u202Egpj.csv', ''])(
    'a file called %j stays in its folder under a name of ours',
    async (name) => {
      const { json } = await upload(name, CSV);
      const called = (json as unknown as ReadyImport).file?.name ?? json['file'];
      expect(called).not.toMatch(/[/\\\u202E]/u);
      expect([...String(called)].length).toBeLessThanOrEqual(200);
      expect(existsSync(join(server.dataDir, '..', 'etc'))).toBe(false);
      await remove(`/api/imports/${json.id}`);
    },
  );

  test('another site cannot import with this user’s browser', async () => {
    const { status } = await upload('a.csv', CSV, { 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(403);
  });

  test('too many waiting files are refused, and taken again when some are gone', async () => {
    const ids: string[] = [];
    let answer = await upload('a.csv', CSV, { prefer: 'respond-async' });
    while (answer.status === 202 && ids.length < 100) {
      ids.push(answer.json.id);
      answer = await upload('a.csv', CSV, { prefer: 'respond-async' });
    }
    expect([answer.status, answer.json['code']]).toEqual([429, 'import_busy']);
    for (const id of ids) await remove(`/api/imports/${id}`);
    const last = await upload('a.csv', CSV);
    expect(last.status).toBe(201);
    await remove(`/api/imports/${last.json.id}`);
  });
});

test('files left by a server that was killed are gone at the next start, and those of one that stops go with it', async () => {
  const own = await startServer();
  const sent = await call(`${own.url}/api/imports`, { method: 'POST', body: form('a.csv', CSV) });
  const folder = join(own.dataDir, 'imports');
  expect(readdirSync(folder)).toEqual([sent.json.id]);
  await own.close();
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  removeFolder(own.dataDir);
});

test('after an hour a file is unknown', async () => {
  let time = Date.parse('2026-11-22T08:00:00Z');
  const own = await startServer({ now: () => new Date(time) });
  const sent = await call(`${own.url}/api/imports`, { method: 'POST', body: form('a.csv', CSV) });
  expect((await own.get(`/api/imports/${sent.json.id}`)).status).toBe(200);
  time += 3_600_000;
  expect((await own.get(`/api/imports/${sent.json.id}`)).json['code']).toBe('import_unknown');
  await own.close();
  removeFolder(own.dataDir);
});
