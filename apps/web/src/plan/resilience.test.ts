import { expect, it } from 'vitest';
import { HttpProblem } from '../lib/http.ts';
import { memoryOutbox } from './testing/memory-outbox.ts';
import { settled } from './testing/manual-clock.ts';
import { Browser, merge, rename, rig } from './testing/plan-rig.ts';
import type { Window } from './testing/plan-rig.ts';

const ready = async () => {
  const parts = rig();
  return { ...parts, window: await parts.browser.open() };
};

/** Answers of one kind of request are held back until told. */
function holdBack(window: Window, kind: 'state' | 'send') {
  const { transport } = window.ports;
  const real = transport[kind].bind(transport) as (...asked: unknown[]) => Promise<unknown>;
  const waiting: (() => void)[] = [];
  Object.assign(transport, {
    [kind]: async (...asked: unknown[]) => {
      const said = await real(...asked);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return said;
    },
  });
  return async () => {
    for (const release of waiting.splice(0)) release();
    Object.assign(transport, { [kind]: real });
    await settled();
  };
}

it('an answer that never came is forgotten once the event has come: saved is shown again', async () => {
  const { window, clock } = await ready();
  window.line = 'answers-lost';
  window.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  window.line = 'open';
  await clock.advance(5_000);
  expect(window.plan.save).toEqual({ kind: 'saved', count: 0, keptHere: true });
});

it('what the server had acknowledged and lost by a restore is sent again', async () => {
  const { window, server, clock } = await ready();
  window.hearing = false;
  window.store.actions.dispatch(rename('a1', '办公室'));
  await settled();
  expect(window.plan.save.kind).toBe('saved');
  server.restore(0);
  window.hearing = true;
  window.ear().hello(server.hello);
  await clock.advance(5_000);
  expect(server.entries.map((entry) => entry.type)).toEqual(['rename-unit']);
  expect([window.hash, window.plan.save.kind]).toEqual([server.hash, 'saved']);
});

it('a file copied back under the same epoch is noticed, reported and followed', async () => {
  const { window, server, clock } = await ready();
  const other = await new Browser(server, clock, { actor: 'li' }).open();
  for (const name of ['甲处', '乙处', '丙处']) window.store.actions.dispatch(rename('a1', name));
  await settled();
  server.copyBack(1);
  other.close();
  const third = await new Browser(server, clock, { actor: 'sun' }).open();
  for (const name of ['丁处', '戊处']) third.store.actions.dispatch(rename('b1', name));
  await settled();
  window.ear().hello(server.hello);
  await clock.advance(3_000);
  expect(server.entries).toHaveLength(3);
  expect(window.hash).toBe(server.hash);
  expect(window.reports.join()).toContain('another history');
});

it('an entry that stands on another one than ours is not applied', async () => {
  const { window, server, clock } = await ready();
  window.store.actions.dispatch(rename('a1', '甲处'));
  await settled();
  const [entry] = server.entries;
  window.ear().entry({ ...entry!, seq: 2, commandId: 'elsewhere', prevHash: 'another', hash: 'none' });
  await clock.advance(3_000);
  expect(window.hash).toBe(server.hash);
  expect(window.reports.join()).toContain('another history');
});

it('a window that holds something else than the server says reads the plan anew and reports it', async () => {
  const { window, server } = await ready();
  window.store.actions.dispatch(rename('a1', '甲处'));
  await settled();
  const read = holdBack(window, 'state');
  window.ear().beacon({ epoch: server.epoch, seq: 1, stateHash: 'what it should be' });
  await read();
  expect(window.reports).toEqual(['this window holds something else than the server: reading the plan anew']);
  window.ear().beacon({ epoch: server.epoch, seq: 1, stateHash: server.hash });
  expect(window.reports).toHaveLength(1);
});

it('a heartbeat tells of an entry that was missed', async () => {
  const { window, browser, server } = await ready();
  const other = await browser.open();
  other.hearing = false;
  window.store.actions.dispatch(rename('a1', '甲处'));
  await settled();
  expect(other.hash).not.toBe(server.hash);
  other.ear().beacon({ epoch: server.epoch, seq: 1 });
  await settled();
  expect(other.hash).toBe(server.hash);
});

it('entries that arrive while the plan is read anew are shown when it is read', async () => {
  const { window, browser, server } = await ready();
  const other = await browser.open();
  const read = holdBack(other, 'state');
  other.ear().reset(server.hello);
  await settled();
  window.store.actions.dispatch(rename('a1', '甲处'));
  await settled();
  await read();
  expect([other.plan.seq, other.hash]).toEqual([1, server.hash]);
});

it('a command that the log holds already is not shown twice when the next window takes the queue over', async () => {
  const { window, browser, server } = await ready();
  window.store.actions.dispatch(rename('a1', '甲处'));
  window.line = 'answers-lost';
  window.hearing = false;
  await settled();
  const other = await new Browser(server, browser.clock, { actor: 'li' }).open();
  other.store.actions.dispatch(rename('a1', '乙处'));
  await settled();
  window.close();
  const next = await browser.open();
  expect(next.names('a')[0]).toBe('乙处');
  await browser.clock.advance(1_000);
  expect([next.hash, next.plan.save.kind]).toEqual([server.hash, 'saved']);
  expect(await browser.outbox.waiting('p1')).toEqual([]);
});

it('what a proxy says in passing does not bounce an edit; what it says again and again does', async () => {
  const { window, server, clock } = await ready();
  const { transport } = window.ports;
  const real = transport.send.bind(transport);
  let strangers = 3;
  const send: typeof transport.send = (planId, batch) => {
    strangers -= 1;
    return strangers >= 0 ? Promise.reject(new HttpProblem({ status: 413, code: 'http-413' })) : real(planId, batch);
  };
  Object.assign(transport, { send });
  window.store.actions.dispatch(rename('a1', '甲处'));
  await clock.advance(10_000);
  expect([window.plan.refusals.length, server.entries.length]).toEqual([0, 1]);
  strangers = 1_000;
  window.store.actions.dispatch(rename('a1', '乙处'));
  await clock.advance(60_000);
  expect(window.plan.refusals).toMatchObject([{ code: 'http-413' }]);
});

it('a disk that takes nothing is said at once, and gets everything that still waits when it takes again', async () => {
  const { server, clock } = rig();
  const disk = memoryOutbox();
  let full = true;
  const change: typeof disk.change = (asked) => (full ? Promise.reject(new Error('full')) : disk.change(asked));
  const browser = new Browser(server, clock, { outbox: { ...disk, change } });
  const window = await browser.open();
  window.cut();
  window.store.actions.dispatch(rename('a1', '甲处'));
  await settled();
  expect(window.plan.save).toMatchObject({ keptHere: false, count: 1 });
  full = false;
  window.store.actions.dispatch(rename('a2', '乙处'));
  await settled();
  expect(window.plan.save).toMatchObject({ keptHere: true, count: 2 });
  expect((await disk.waiting('p1')).map(({ n }) => n)).toEqual([1, 2]);
});

it('an answer of a history that is gone settles nothing', async () => {
  const { window, server, clock } = await ready();
  const answer = holdBack(window, 'send');
  window.hearing = false;
  window.store.actions.dispatch(rename('a1', '甲处'));
  await settled();
  server.restore(0);
  window.hearing = true;
  window.ear().hello(server.hello);
  await clock.advance(2_000);
  await answer();
  await clock.advance(20_000);
  expect(server.entries).toHaveLength(1);
  expect([window.hash, window.plan.save.kind]).toEqual([server.hash, 'saved']);
});

it('a page too old for the server asks to be loaded again, sends nothing more, and keeps its queue for the next one', async () => {
  const { window, browser, server, clock } = await ready();
  window.line = 'cut';
  window.store.actions.dispatch(rename('a1', '甲处'));
  await settled();
  window.ear().hello({ ...server.hello, minClient: 1_000 });
  window.line = 'open';
  await clock.advance(60_000);
  expect([window.plan.outdated, server.entries.length]).toEqual([true, 0]);
  expect(await browser.outbox.waiting('p1')).toHaveLength(1);
  window.close();
  const next = await browser.open();
  await clock.advance(1_000);
  expect([next.plan.outdated, next.names('a')[0], next.plan.save.kind]).toEqual([false, '甲处', 'saved']);
});

it('a state that cannot be read here again and again ends in a request to load the page, not in endless reading', async () => {
  const { window, server, clock } = await ready();
  let reads = 0;
  const { transport } = window.ports;
  const state: typeof transport.state = () => {
    reads += 1;
    return Promise.resolve({ ...server.state(), stateHash: 'of a newer kind' });
  };
  Object.assign(transport, { state });
  window.ear().reset(server.hello);
  for (let turn = 0; turn < 20; turn += 1) {
    await clock.advance(2_000);
    if (!window.plan.outdated) window.ear().reset(server.hello);
  }
  expect([window.plan.outdated, reads]).toEqual([true, 3]);
});
