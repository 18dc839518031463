import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { PackageAnswer, PackageRequest } from '@dachushi/domain/protocol/export-messages.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let plan: string;
beforeAll(async () => {
  server = await startServer();
  plan = `/api/plans/${(await server.newPlan('harbin-finished')).id}`;
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
});

async function begin(request: PackageRequest): Promise<PackageAnswer> {
  const { status, json } = await server.post(`${plan}/packages`, request);
  expect(status).toBe(202);
  return json as unknown as PackageAnswer;
}

async function progress({ id }: PackageAnswer): Promise<PackageAnswer> {
  return (await server.get(`${plan}/packages/${id}`)).json as unknown as PackageAnswer;
}

async function ready(begun: PackageAnswer): Promise<PackageAnswer> {
  let now = await progress(begun);
  await expect.poll(async () => (now = await progress(begun)).state).not.toBe('making');
  return now;
}

/** The files of a zip, read by its directory at the end as other programs do. */
function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, size, length] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26);
    const body = bytes.subarray(start, start + size);
    files.set(name, method === 0 ? body : inflateRawSync(body));
    at += 46 + length;
  }
  return files;
}

test('the folder holds every file under its Chinese name, and a list with the hash of each', async () => {
  const files = ['comparison.xlsx', 'regulation.pdf', 'chart.svg', 'plan.json'] as const;
  const made = await ready(await begin({ files, departments: ['hrss', 'edu'] }));
  expect(made).toMatchObject({ state: 'ready', done: 10, total: 10, current: null, problem: null });
  const answer = await fetch(`${server.url}${plan}/packages/${made.id}/file`);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  expect(answer.headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent('试点方案-会议材料-')}`,
  );
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.length).toBe(made.size);
  const folder = unzip(bytes);
  expect([...folder.keys()].slice(0, 4)).toEqual([
    '全市/改革前后对照表.xlsx',
    '全市/三定规定修订稿.pdf',
    '全市/机构设置图.svg',
    '全市/方案全文（可在另一台机器打开）.json',
  ]);
  const list = folder.get('目录.txt')?.toString('utf8') ?? '';
  for (const [name, content] of folder) {
    if (name === '目录.txt') continue;
    expect(list).toContain(`${name}\t${content.length}\t${createHash('sha256').update(content).digest('hex')}`);
  }
  expect([...folder.keys()].filter((name) => /^\d\d .*人力资源.*\//.test(name)).length).toBe(3);
});

test('a file of the folder is the file of its own address, so that it can be verified', async () => {
  const made = await ready(await begin({ files: ['comparison.docx'] }));
  const folder = unzip(Buffer.from(await (await fetch(`${server.url}${plan}/packages/${made.id}/file`)).arrayBuffer()));
  const single = Buffer.from(await (await fetch(`${server.url}${plan}/exports/comparison.docx`)).arrayBuffer());
  expect(folder.get('全市/改革前后对照表.docx')?.equals(single)).toBe(true);
});

test('the server answers others while a folder is made, and giving it up leaves nothing', async () => {
  const begun = await begin({});
  expect(begun.total).toBe(11);
  const [state, others] = await Promise.all([server.get(`${plan}/state`), server.get('/api/plans')]);
  expect([state.status, others.status]).toEqual([200, 200]);
  const meanwhile = await progress(begun);
  expect(meanwhile.state).toBe('making');
  expect((await server.get(`${plan}/packages/${begun.id}/file`)).json.code).toBe('package_not_ready');
  const gone = await fetch(`${server.url}${plan}/packages/${begun.id}`, { method: 'DELETE' });
  expect(gone.status).toBe(204);
  expect((await server.get(`${plan}/packages/${begun.id}`)).json.code).toBe('package_unknown');
  const left = () => readdirSync(join(server.dataDir, 'packages')).includes(begun.id);
  await expect.poll(left).toBe(false);
});

test('more folders at once than a machine can make are refused', async () => {
  const begun = await Promise.all([begin({}), begin({})]);
  const { status, json } = await server.post(`${plan}/packages`, {});
  expect([status, json.code]).toEqual([429, 'export_busy']);
  for (const { id } of begun) await fetch(`${server.url}${plan}/packages/${id}`, { method: 'DELETE' });
});

test('unknown departments, files and packages of another plan are refused', async () => {
  expect((await server.post(`${plan}/packages`, { departments: ['nobody'] })).json.code).toBe('department_unknown');
  expect((await server.post(`${plan}/packages`, { files: ['secret.docx'] })).status).toBe(400);
  const made = await ready(await begin({ files: ['comparison.xlsx'] }));
  const { id: other } = await server.newPlan();
  expect((await server.get(`/api/plans/${other}/packages/${made.id}`)).json.code).toBe('package_unknown');
});

test('closing the server ends what is made and deletes the folders', async () => {
  const second = await startServer();
  const { id } = await second.newPlan('harbin-finished');
  await second.post(`/api/plans/${id}/packages`, {});
  await second.close();
  expect(existsSync(join(second.dataDir, 'packages'))).toBe(false);
  removeFolder(second.dataDir);
});

test('the oldest folder makes room for a thirteenth, so that a busy hour locks nobody out', async () => {
  const first = await ready(await begin({ files: ['comparison.xlsx'] }));
  for (let n = 0; n < 12; n += 1) await ready(await begin({ files: ['comparison.xlsx'] }));
  const { status, json } = await server.get(`${plan}/packages/${first.id}`);
  expect([status, json.code]).toEqual([404, 'package_unknown']);
});
