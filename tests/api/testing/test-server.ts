import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@dachushi/api/serve.ts';
import type { RunningServer, ServeOptions } from '@dachushi/api/serve.ts';
import type { Baseline } from '@dachushi/domain/baseline.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type {
  CommandBatchAnswer,
  HistoryPage,
  PlanSummary,
  Problem,
  StateAnswer,
} from '@dachushi/domain/protocol/messages.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { harbinPlanCommands } from '@dachushi/seeds/harbin-plan.ts';
import pino from 'pino';

export const silent = pino({ level: 'silent' });

let baseline: Baseline | undefined;
let commands: readonly Command[] | undefined;
/** The bundled case, read once for all servers of a test file. */
export const harbin = {
  baseline: () => (baseline ??= harbinBaseline()),
  commands: () => (commands ??= harbinPlanCommands(harbin.baseline())),
};

export interface TestServer extends RunningServer {
  readonly dataDir: string;
  readonly get: Call;
  readonly post: (path: string, body: unknown, headers?: Headers) => Promise<Answer>;
  /** A new plan on the untouched sample. */
  newPlan(sample?: string): Promise<PlanSummary>;
}

type Headers = Readonly<Record<string, string>>;
type Call = (path: string, headers?: Headers) => Promise<Answer>;

export interface Answer {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly text: string;
  readonly json: Body;
}

/** What any route may answer: the fields that the tests look at. */
export type Body = PlanSummary &
  CommandBatchAnswer &
  HistoryPage &
  StateAnswer &
  Problem & { readonly plans: readonly PlanSummary[]; readonly [name: string]: unknown };

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dachushi-test-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export interface TestServerOptions extends Partial<ServeOptions> {
  readonly dataDir?: string;
}

/** The real server with a real database, on a free port. */
export async function startServer({
  dataDir = temporaryFolder(),
  ...options
}: TestServerOptions = {}): Promise<TestServer> {
  const server = await serve({ port: 0, host: '127.0.0.1', dataDir }, { log: silent, sample: harbin, ...options });
  const get: Call = (path, headers = {}) => call(`${server.url}${path}`, { headers });
  const post = (path: string, body: unknown, headers: Headers = {}) =>
    call(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const newPlan = async (sample = 'harbin') => (await post('/api/plans', { title: '试点方案', sample })).json;
  return { ...server, dataDir, get, post, newPlan };
}

export async function call(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, text, json: (isJson ? JSON.parse(text) : {}) as Body };
}

interface Intention {
  readonly type: string;
  readonly payload: unknown;
  readonly commandId?: string;
}

/** A batch of one client, numbered from `first`. */
export function batch(clientId: string, first: number, ...intentions: readonly Intention[]) {
  return {
    clientId,
    commands: intentions.map(({ type, payload, commandId }, at) => ({
      n: first + at,
      commandId: commandId ?? `${clientId}-${first + at}`,
      type,
      v: 1,
      payload,
    })),
  };
}

export const merge = (intoUnitId: string, ...unitIds: readonly string[]): Intention => ({
  type: 'merge-units',
  payload: { unitIds, intoUnitId, reasons: [] },
});

export const rename = (unitId: string, name: string): Intention => ({ type: 'rename-unit', payload: { unitId, name } });
