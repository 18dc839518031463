import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeFolder, startServer, temporaryFolder } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

const SCRIPT = `console.log(${JSON.stringify('处'.repeat(2_000))});`;
let server: TestServer;
let webFolder: string;
beforeAll(async () => {
  webFolder = temporaryFolder();
  mkdirSync(join(webFolder, 'assets'));
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>大处室</title>');
  writeFileSync(join(webFolder, 'assets', 'app-abc.js'), SCRIPT);
  writeFileSync(join(webFolder, 'assets', 'app-abc.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(join(webFolder, 'assets', 'app-abc.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(webFolder, 'assets', 'plain-abc.js'), SCRIPT);
  server = await startServer({ webFolder });
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
  removeFolder(webFolder);
});

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As sent, without a client that unpacks or tidies the path. */
function raw(path: string, headers: Record<string, string> = {}): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const asked = request({ hostname, port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject).end();
  });
}

test('files whose names carry a hash are kept for good and sent compressed', async () => {
  const brotli = await raw('/assets/app-abc.js', { 'accept-encoding': 'gzip, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotli.headers['cache-control']).toContain('immutable');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
  const gzip = await raw('/assets/app-abc.js', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
  const plain = await raw('/assets/app-abc.js');
  expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, SCRIPT]);
  const kept = await raw('/assets/app-abc.js', { 'if-none-match': String(plain.headers['etag']) });
  expect(kept.status).toBe(304);
});

test('a file that the build did not compress goes out as it is', async () => {
  const plain = await raw('/assets/plain-abc.js', { 'accept-encoding': 'gzip, br' });
  expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, SCRIPT]);
});

test('the first page is asked for again each time, and stands for every page of the app', async () => {
  for (const path of ['/', '/index.html', '/plans/p-1/board']) {
    const page = await raw(path, { accept: 'text/html' });
    expect([path, page.status, page.headers['cache-control']]).toEqual([path, 200, 'no-cache']);
    expect(page.body.toString()).toContain('<title>大处室');
    expect(String(page.headers['set-cookie'])).toContain('dachushi_actor=');
  }
});

test('a missing file, and an address that leaves the folder, are not the first page', async () => {
  for (const path of ['/assets/gone.js', '/../package.json', '/%2e%2e/%2e%2e/etc/passwd.txt', '/assets/%00.js']) {
    const answer = await raw(path, { accept: 'text/html' });
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  }
});

test('a program asking for JSON is told that there is nothing', async () => {
  expect((await raw('/plans/p-1', { accept: 'application/json' })).status).toBe(404);
});
