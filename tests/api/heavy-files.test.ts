import { chainHash } from '@dachushi/api/plans/log-entry.ts';
import type { LogFacts } from '@dachushi/api/plans/log-entry.ts';
import type { PlanFile } from '@dachushi/api/plans/plan-file.ts';
import { sha256Hex } from '@dachushi/api/sha256.ts';
import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type { Command } from '@dachushi/domain/command.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { BASELINE_SCHEMA } from '@dachushi/domain/protocol/baseline-schema.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
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

/** A plan in which somebody has renamed so many times. */
function longPlan(divisions: number, steps: number): PlanFile {
  const baseline = BASELINE_SCHEMA.parse(syntheticBaseline(divisions, 1));
  const baselineHash = sha256Hex(canonicalJson(baseline));
  let structure = structureFromBaseline(indexBaseline(baseline).index);
  let hash = baselineHash;
  const units = baseline.departments.flatMap((department) => department.divisions.map(({ id }) => id));
  const entries = Array.from({ length: steps }, (_, at) => {
    const payload = { unitId: units[at % units.length], name: `第${at + 1}处` };
    const command = { type: 'rename-unit', v: 1, payload } as unknown as Command;
    const who = { clientId: 'long', clientN: at + 1, actor: 'somebody', groupId: null, undoes: null };
    const facts: LogFacts = {
      ...{ ...command, ...who, seq: at + 1, commandId: `long-${at + 1}` },
      time: '2026-11-22T08:00:00.000Z',
    };
    structure = applyCommand(structure, command);
    hash = chainHash(hash, facts);
    return { ...facts, hash };
  });
  const head = { headSeq: steps, headHash: hash, stateHash: stateHash(structure, sha256Hex) };
  return {
    ...{ format: 'dachushi-plan', version: 1, title: '很长的方案', notice: null },
    ...{ baselineHash, ...head, baseline, entries },
  };
}

async function open(text: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return call(`${server.url}/api/plans/import`, { method: 'POST', headers, body: text, ...init });
}

async function verify(text: string, init: RequestInit = {}): Promise<Answer> {
  const body = new FormData();
  body.append('file', new Blob([text]), 'plan.json');
  return call(`${server.url}/api/verify`, { method: 'POST', body, ...init });
}

/** Whoever is asked between two pieces of a job answers this often at least; whoever does it in one go answers once or twice. */
const MANY = 10;

/** What came of the job, and how often others were answered meanwhile. */
async function othersDuring<T>(job: Promise<T>): Promise<{ readonly done: T; readonly answers: number }> {
  let isOver = false;
  const result = job.finally(() => (isOver = true));
  let answers = 0;
  for (; !isOver; answers += 1) await server.get('/livez');
  return { done: await result, answers };
}

describe('a plan of many steps', () => {
  const text = JSON.stringify(longPlan(6_000, 12_000));

  test('is opened while the server goes on answering others, and is known again', async () => {
    const { done, answers } = await othersDuring(open(text));
    expect([done.status, done.json.headSeq]).toEqual([201, 12_000]);
    expect(answers).toBeGreaterThan(MANY);
    const known = await othersDuring(verify(text));
    expect(known.done.json['verdict']).toBe('match');
    expect(known.answers).toBeGreaterThan(MANY);
  });

  test('leaves nothing behind when whoever sent it goes away, and the next one is taken', async () => {
    const before = await stored();
    for (const ask of [
      (signal: AbortSignal) => open(text, { signal }),
      (signal: AbortSignal) => verify(text, { signal }),
    ]) {
      const going = new AbortController();
      const asked = ask(going.signal);
      setTimeout(() => going.abort(), 400);
      await expect(asked).rejects.toThrow();
    }
    const next = await verify('{"format":"dachushi-plan"}');
    expect(next.json['verdict']).toBe('changed');
    expect(await stored()).toEqual(before);
  });
});

async function stored() {
  const plans = (await server.get('/api/plans')).json.plans.length;
  const baselines = (await server.get('/api/baselines')).json['baselines'];
  return { plans, baselines };
}

describe('JSON that no file of this app is like is refused before a parser sees it', () => {
  test.each([
    ['thirty million brackets', '['.repeat(15_000_000) + ']'.repeat(15_000_000)],
    ['seven million empty lists', `[${'[],'.repeat(7_000_000)}[]]`],
  ])('%s', async (_, hostile) => {
    const done = await open(hostile);
    expect([done.status, done.json.code]).toEqual([422, 'json_bounds']);
    const file = `{"format":"dachushi-plan","entries":${hostile}}`;
    expect((await verify(file)).json['verdict']).toBe('unmarked');
    const baseline = await server.post('/api/baselines', `{"departments":${hostile.slice(0, 15_000_000)}`);
    expect([baseline.status, baseline.json.code]).toEqual([422, 'json_bounds']);
  });
});

test('a plan file in anything but UTF-8 JSON is refused', async () => {
  for (const type of ['text/plain', 'application/json; charset=utf-16le'])
    expect((await server.post('/api/plans/import', '{}', { 'content-type': type })).status).toBe(415);
  for (const body of ['7', 'null', '{"format":', ''])
    expect((await server.post('/api/plans/import', body)).json.code).toBe('invalid_json');
});
