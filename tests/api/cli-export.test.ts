import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@dachushi/cli/run.ts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { removeFolder, startServer, temporaryFolder } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

const folder = temporaryFolder();
let server: TestServer;
let planId = '';
beforeAll(async () => {
  server = await startServer();
  ({ id: planId } = await server.newPlan('harbin-finished'));
});
afterAll(async () => {
  await server.close();
  removeFolder(server.dataDir);
  removeFolder(folder);
});
beforeEach(() => void vi.stubEnv('DATA_DIR', server.dataDir));
afterEach(() => void vi.unstubAllEnvs());

async function cli(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(words, { say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

test.each([
  ['chart.pptx', ['--side', 'after', '--department', 'hrss']],
  ['chart.svg', ['--lang', 'en', '--look', 'compact', '--department', 'hrss,edu']],
  ['chart.pdf', ['--paper', 'A3', '--orientation', 'portrait', '--department', 'hrss', '--at', '5']],
  ['regulation.docx', ['--department', 'hrss']],
  ['comparison.xlsx', []],
])('%s is the file of the server, byte for byte, beside the running server', async (file, options) => {
  const path = join(folder, file);
  expect(await cli('export', planId, file, ...options, '-o', path)).toMatchObject({ code: 0, said: path });
  const question = new URLSearchParams();
  for (let at = 0; at < options.length; at += 2) question.set((options[at] ?? '').slice(2), options[at + 1] ?? '');
  const answer = await fetch(`${server.url}/api/plans/${planId}/exports/${file}?${question.toString()}`);
  expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(path))).toBe(true);
});

test('a plan may be named by its title; the whole plan is a file too, and is known again', async () => {
  const path = join(folder, 'plan.json');
  expect((await cli('export', '试点方案', 'plan.json', '-o', path)).code).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'dachushi-plan', title: '试点方案' });
  expect(await cli('verify', path)).toMatchObject({ code: 0, said: expect.stringContaining('一致') as string });
});

test('an exported file is verified with its plan and version, and so is its hash', async () => {
  const path = join(folder, 'checked.docx');
  await cli('export', planId, 'comparison.docx', '--at', '3', '--department', 'hrss', '-o', path);
  const { code, said } = await cli('verify', path);
  expect([code, said]).toEqual([0, expect.stringContaining('试点方案')]);
  expect(said).toMatch(/第 3 步.*此后又有 \d+ 步/);
  const { stateHash } = (await server.get(`/api/plans/${planId}/state?at=3`)).json;
  expect((await cli('verify', stateHash.slice(0, 12))).code).toBe(0);
  expect((await cli('verify', '0123456789abcdef')).code).toBe(1);
});

test('a file that is no export is told, and a folder is still checked entry by entry', async () => {
  const path = join(folder, 'letter.docx');
  writeFileSync(path, 'PK nothing');
  expect(await cli('verify', path)).toMatchObject({ code: 1, said: expect.stringContaining('没有标记') as string });
  expect((await cli('verify', server.dataDir)).said).toContain('逐条相符');
});

test('what cannot be made is said in a sentence, and nothing is written', async () => {
  const path = join(folder, 'nothing');
  mkdirSync(path, { recursive: true });
  const asked: readonly (readonly string[])[] = [
    ['没有方案', 'chart.svg'],
    [planId, 'secret.docx'],
    [planId, 'chart.svg', '--side', 'left'],
    [planId, 'comparison.xlsx', '--department', 'nobody'],
    [planId, 'comparison.xlsx', '--at', '99999'],
    [planId, 'plan.json', '--lang', 'en'],
  ];
  for (const words of asked) {
    const { code, complained } = await cli('export', ...words, '-o', join(path, 'x'));
    expect([words, code]).toEqual([words, 1]);
    expect(complained.length).toBeGreaterThan(5);
  }
  expect((await cli('export', planId)).code).toBe(2);
  expect((await cli('export', planId, 'chart.svg', '--colour', 'red')).code).toBe(2);
});
