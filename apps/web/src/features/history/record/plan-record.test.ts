import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { command } from '@dachushi/domain/command.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { recordOfStructure } from '@dachushi/domain/record.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { merge, plainDepartment, structureOf } from '@dachushi/domain/testing/builders.ts';
import { expect, it } from 'vitest';
import { HttpProblem } from '../../../lib/http.ts';
import { sha256Hex } from '../../../plan/read-structure.ts';
import { CHUNK } from './chunk.ts';
import { PlanRecord, readSteps, stepAt, structureAt } from './plan-record.ts';
import type { RecordPorts } from './plan-record.ts';

const start = structureOf(plainDepartment('a', 5), plainDepartment('b', 4));

function logOf(length: number) {
  const states = [start];
  const log: LogEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const now = states.at(-1) ?? start;
    const done =
      seq === 1 ? merge('a-1', 'a-2') : command('rename-unit', { unitId: 'a-1' as UnitId, name: `第${seq}处` });
    if (checkCommand(now, done)) throw new Error(`entry ${seq} is refused`);
    states.push(applyCommand(now, done));
    const chain = { hash: `h${seq}`, prevHash: `h${seq - 1}` };
    const told = { clientId: 'c', actor: 'p-1', time: '2026-11-22T06:00:00.000Z' };
    log.push({ seq, commandId: `k${seq}`, ...told, type: done.type, v: 1, payload: done.payload, ...chain });
  }
  return { states, log };
}

function serverOf({ states, log }: ReturnType<typeof logOf>, change: Partial<RecordPorts> = {}): RecordPorts {
  return {
    history: (after) => Promise.resolve({ epoch: 'e', entries: log.slice(after, after + CHUNK) }),
    stateAt: (seq) => {
      const structure = states[seq] ?? start;
      const hash = stateHash(structure, sha256Hex);
      return Promise.resolve({ epoch: 'e', seq, stateHash: hash, structure: recordOfStructure(structure) });
    },
    pause: () => Promise.resolve(),
    ...change,
  };
}

async function read(head: number, ports: RecordPorts): Promise<PlanRecord> {
  const record = new PlanRecord({ baseline: start.baseline, head, ports });
  record.start();
  await expect
    .poll(() => readSteps(record.state.getState()) >= head || record.state.getState().problem !== null)
    .toBe(true);
  return record;
}

it('every step of a log of several pages has its ratios, and every state is that of the replay', async () => {
  const plan = logOf(2_345);
  const record = await read(2_345, serverOf(plan));
  const state = record.state.getState();
  expect(state.problem).toBeNull();
  for (const seq of [0, 1, 99, 100, 101, 1_000, 1_001, 2_345]) {
    expect(structureAt(state, seq)?.departments).toEqual(plan.states[seq]?.departments);
  }
  expect(stepAt(state, 1)).toMatchObject({ before: { overall: { after: 9 } }, after: { overall: { after: 8 } } });
  expect(stepAt(state, 2_345)).toMatchObject({
    what: { 'zh-CN': expect.stringMatching(/^“.+”更名为“第2345处”$/u) },
    departmentIds: ['a'],
  });
});

it('a log that has grown is read on from where it was', async () => {
  const plan = logOf(1_050);
  const record = await read(990, serverOf({ ...plan, log: plan.log.slice(0, 990) }));
  record.follow(1_050);
  await expect.poll(() => record.state.getState().problem).toBe('gap'); // this server has no more
  const whole = await read(990, serverOf(plan));
  whole.follow(1_050);
  await expect.poll(() => readSteps(whole.state.getState())).toBe(1_050);
});

it('a missing entry, a broken chain and another epoch are each said', async () => {
  const plan = logOf(30);
  const without = plan.log.filter(({ seq }) => seq !== 7);
  expect((await read(30, serverOf({ ...plan, log: without }))).state.getState().problem).toBe('gap');
  const swapped = plan.log.map((entry) => (entry.seq === 9 ? { ...entry, prevHash: 'other' } : entry));
  expect((await read(30, serverOf({ ...plan, log: swapped }))).state.getState().problem).toBe('gap');
  const long = logOf(1_010);
  const other = serverOf(long, {
    history: (after) =>
      Promise.resolve({ epoch: after === 0 ? 'old' : 'e', entries: long.log.slice(after, after + CHUNK) }),
  });
  expect((await read(1_010, other)).state.getState().problem).toBe('epoch');
});

it('a log that has shrunk is asked whether it is still the same', async () => {
  const plan = logOf(30);
  let epoch = 'e';
  const record = await read(
    30,
    serverOf(plan, { history: (after) => Promise.resolve({ epoch, entries: plan.log.slice(after) }) }),
  );
  record.follow(29); // a window that lags behind
  epoch = 'restored';
  record.follow(20);
  await expect.poll(() => record.state.getState().problem).toBe('epoch');
});

it('a replay that ends elsewhere than the server says is a mismatch', async () => {
  const plan = logOf(1_010);
  const forged = plan.log.map((entry) =>
    entry.seq === 1_000 ? { ...entry, payload: { unitId: 'a-3' as UnitId, name: '他处' } } : entry,
  );
  expect((await read(1_010, serverOf({ ...plan, log: forged }))).state.getState().problem).toBe('mismatch');
});

it('what was read stays while the server does not answer, and goes on when asked again', async () => {
  const plan = logOf(1_200);
  let down = true;
  const flaky = serverOf(plan, {
    history: (after) =>
      down && after === 0
        ? Promise.reject(new HttpProblem({ status: 0, code: 'network' }))
        : Promise.resolve({ epoch: 'e', entries: plan.log.slice(after, after + CHUNK) }),
  });
  const record = await read(1_200, flaky);
  expect(record.state.getState().problem).toBe('network');
  expect(stepAt(record.state.getState(), 1_200)).toBeDefined();
  down = false;
  record.retry();
  await expect.poll(() => readSteps(record.state.getState())).toBe(1_200);
});
