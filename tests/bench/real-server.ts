import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface RealServer {
  readonly url: string;
  readonly pid: number;
  readonly dataDir: string;
  /** Resident memory in MB; 0 where the system does not tell. */
  memory(): number;
  close(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('../../apps/api/src/main.mjs', import.meta.url));
const PATIENCE_MS = 60_000;

/** What `npm start` starts it with. */
const FLAGS = ['--max-semi-space-size=8'];

/** The server as users run it: its own process, its own empty data folder, a free port. */
export function startRealServer(main = MAIN): Promise<RealServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dachushi-bench-'));
  const child = spawn(process.execPath, [...(main === MAIN ? FLAGS : []), main], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let text = '';
    const giveUp = setTimeout(() => reject(new Error(`the server did not start:\n${text}`)), PATIENCE_MS);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${text}`)));
    child.stdout.on('data', function listen(chunk: Buffer) {
      text += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (!url) return;
      clearTimeout(giveUp);
      child.stdout.off('data', listen).resume();
      resolve({
        url,
        pid: child.pid ?? 0,
        dataDir,
        memory: () => memoryOf(child.pid ?? 0),
        close: () => stop(child, dataDir),
      });
    });
  });
}

function stop(child: ChildProcess, dataDir: string): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit').once('exit', () => {
      rmSync(dataDir, { recursive: true, force: true });
      resolve();
    });
    child.kill('SIGTERM');
  });
}

export function memoryOf(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0; // no /proc here
  }
}

/** Posts JSON and answers JSON. @throws with the server's own words when it refuses. */
export async function post<Answer>(url: string, body: unknown): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
