import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../apps/api/src/main.mjs', import.meta.url));

/** The server as the user runs it: its own process, which can be killed and started again on the same folder and port. */
export interface ServerProcess {
  readonly url: string;
  /** Resolves when the process answers that it is ready. @throws with its last words when it ends first. */
  start(): Promise<void>;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
}

export async function serverProcess(dataDir: string): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let words = '';

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const ending = child;
    child = null;
    if (!ending) return null;
    const gone = once(ending, 'exit');
    ending.kill(signal);
    const [code] = await gone;
    return code as number | null;
  }
  return {
    url,
    async start() {
      words = '';
      const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir };
      const starting = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      child = starting;
      const keep = (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2_000));
      starting.stdout.on('data', keep);
      starting.stderr.on('data', keep);
      while (!(await answers(`${url}/readyz`))) {
        if (starting.exitCode !== null) throw new Error(`the server ended: ${words}`);
        await pause(10);
      }
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Below the ports that the system gives to whoever asks for any: while the process is killed nobody else gets its port. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const probe = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    probe.close();
    await once(probe, 'close');
    return port;
  }
}
