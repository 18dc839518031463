import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { removeFolder, temporaryFolder } from './testing/test-server.ts';

const MAIN = fileURLToPath(new URL('../../apps/api/src/main.mjs', import.meta.url));

test('the log has a line for every request when the server has stopped, though lines leave together', async () => {
  const dataDir = temporaryFolder();
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir };
  const server = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => /running: (\S+)/.exec(said)?.[1]).toBeDefined();
  const url = /running: (\S+)/.exec(said)?.[1] ?? '';
  const asked = Array.from({ length: 20 }, (_, no) => `/api/plans/p-${no}`);
  await Promise.all(asked.map((path) => fetch(url + path).then((answer) => answer.text())));
  server.kill('SIGTERM');
  await once(server, 'close');
  for (const path of asked) expect(said).toContain(`"method":"GET","path":"${path}","status":404`);
  removeFolder(dataDir);
});
