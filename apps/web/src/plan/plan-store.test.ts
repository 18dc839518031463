import { expect, it } from 'vitest';
import { HttpProblem } from '../lib/http.ts';
import { ManualClock, settled } from './testing/manual-clock.ts';
import { Browser, merge, rename, rig, smallBaseline } from './testing/plan-rig.ts';
import { MemoryServer } from './testing/memory-server.ts';

const ready = async () => {
  const parts = rig();
  return { ...parts, window: await parts.browser.open() };
};

it('an edit shows at once and is called saved only when the server holds it', async () => {
  const { window, server } = await ready();
  expect(window.store.actions.dispatch(merge('a1', 'a2'))).toBeNull();
  expect(window.plan.structure.departments.get('a' as never)?.units).toHaveLength(5);
  expect(window.plan.assessment.overall).toEqual({ before: 12, after: 11 });
  expect(window.plan.save).toEqual({ kind: 'saving', count: 1, keptHere: true });
  await settled();
  expect(window.plan.save).toEqual({ kind: 'saved', count: 0, keptHere: true });
  expect(window.hash).toBe(server.hash);
});

it('a command that cannot apply to what is seen is answered at once and changes nothing', async () => {
  const { window, server } = await ready();
  const before = window.plan.structure;
  expect(window.store.actions.dispatch(merge('a1', 'b1'))?.code).toBe('cross-department');
  await settled();
  expect(window.plan.structure).toBe(before);
  expect(server.requests).toHaveLength(0);
});

it('the view stays the very same object when the server confirms what it shows', async () => {
  const { window } = await ready();
  window.store.actions.dispatch(merge('a1', 'a2'));
  window.store.actions.dispatch(merge('a3', 'a2'));
  const shown = window.plan.structure;
  await settled();
  expect(window.plan.save.kind).toBe('saved');
  expect(window.plan.structure).toBe(shown);
});

it('commands go out in order, numbered without holes, at most a hundred at a time', async () => {
  const { window, server } = await ready();
  for (let step = 0; step < 230; step += 1) window.store.actions.dispatch(rename('a1', `名称${step}`));
  await settled();
  const sent = server.requests.flatMap((batch) => batch.commands.map((command) => command.n));
  expect(sent).toEqual(Array.from({ length: 230 }, (_, at) => at + 1));
  expect(Math.max(...server.requests.map((batch) => batch.commands.length))).toBe(100);
  expect(window.hash).toBe(server.hash);
});

it('two windows follow each other', async () => {
  const { window, browser, server } = await ready();
  const other = await browser.open();
  window.store.actions.dispatch(merge('a1', 'a2'));
  other.store.actions.dispatch(merge('b1', 'b2'));
  await settled();
  expect([window.hash, other.hash]).toEqual([server.hash, server.hash]);
  expect(other.plan.remote?.entry.type).toBe('merge-units');
});

it('pending commands are rebased over what others did first', async () => {
  const { window, server, clock } = await ready();
  window.cut();
  window.store.actions.dispatch(rename('a2', '办公室'));
  const other = await new Browser(server, clock, { actor: 'li' }).open();
  other.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  await window.reconnect();
  await clock.advance(2_000);
  expect(server.entries.map((entry) => entry.type)).toEqual(['merge-units', 'rename-unit']);
  expect([window.hash, other.hash]).toEqual([server.hash, server.hash]);
});

it('law 13: what was made offline waits, is counted, and leaves in one go', async () => {
  const { window, server, clock } = await ready();
  window.cut();
  for (let step = 0; step < 5; step += 1) window.store.actions.dispatch(rename('a1', `名称${step}`));
  await clock.advance(3_000);
  expect(window.plan.save).toEqual({ kind: 'offline', count: 5, keptHere: true });
  expect(window.names('a')[0]).toBe('名称4');
  await window.reconnect();
  expect(window.plan.save).toEqual({ kind: 'saved', count: 0, keptHere: true });
  expect(server.requests.map((batch) => batch.commands.length)).toEqual([5]);
});

it('an answer lost after the commit changes nothing when the command is sent again', async () => {
  const { window, server, clock } = await ready();
  window.hearing = false;
  window.line = 'answers-lost';
  window.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  expect(server.entries).toHaveLength(1);
  expect(window.plan.save.kind).toBe('offline');
  window.line = 'open';
  await clock.advance(5_000);
  expect(server.entries).toHaveLength(1);
  expect(server.requests.length).toBeGreaterThan(1);
  expect(new Set(server.requests.map((batch) => batch.commands[0]?.n))).toEqual(new Set([1]));
  expect(window.plan.save.kind).toBe('saved');
  expect(window.hash).toBe(server.hash);
});

it('an event that never comes is fetched soon after its acknowledgement', async () => {
  const { window, server, clock } = await ready();
  window.hearing = false;
  window.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  expect(window.plan.save.kind).toBe('saved');
  await clock.advance(2_000);
  expect(window.hash).toBe(server.hash);
  expect(window.plan.undo?.entry.seq).toBe(1);
});

it('duplicate, reordered and missing events end in the same plan', async () => {
  const { window, server, clock } = await ready();
  const other = await new Browser(server, clock, { actor: 'li' }).open();
  window.hearing = false;
  for (let step = 0; step < 4; step += 1) other.store.actions.dispatch(rename('b1', `名称${step}`));
  await settled();
  const [first, second, , fourth] = server.entries;
  for (const entry of [second, first, first, fourth, second]) window.ear().entry(structuredClone(entry!));
  await settled();
  expect(window.hash).toBe(server.hash);
  expect(window.reports).toEqual([]);
});

it('a refused command leaves the view and waits for a decision; it can be tried again or dropped', async () => {
  const { window, server, clock } = await ready();
  const other = await new Browser(server, clock, { actor: 'li' }).open();
  window.hearing = false;
  other.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  window.store.actions.dispatch(rename('a1', '办公室'));
  window.store.actions.dispatch(rename('b1', '人事处'));
  await settled();
  expect(window.plan.save).toMatchObject({ kind: 'attention', count: 1 });
  expect(window.plan.refusals).toMatchObject([{ code: 'unit-unknown', command: { payload: { name: '办公室' } } }]);
  window.hearing = true;
  await clock.advance(2_000);
  expect(window.hash).toBe(server.hash);
  const [refusal] = window.plan.refusals;
  expect(window.store.actions.reapply(refusal!.id)?.code).toBe('unit-unknown');
  window.store.actions.undo();
  other.store.actions.undo();
  await settled();
  expect(window.store.actions.reapply(refusal!.id)).toBeNull();
  await settled();
  expect(window.plan.refusals).toEqual([]);
  expect(window.names('a')[0]).toBe('办公室');
  expect(window.plan.save.kind).toBe('saved');
});

it('an unsent command that no longer applies after a remote change is given back, and those behind it still go', async () => {
  const { window, server, clock } = await ready();
  const other = await new Browser(server, clock, { actor: 'li' }).open();
  window.line = 'cut';
  window.store.actions.dispatch(rename('b6', '信息处'));
  await settled(); // this one has left and gets no answer
  window.store.actions.dispatch(rename('a1', '办公室'));
  window.store.actions.dispatch(rename('b1', '人事处'));
  other.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  window.ear().entry(structuredClone(server.entries[0]!));
  expect(window.plan.refusals).toMatchObject([{ code: 'unit-unknown' }]);
  await window.reconnect();
  await clock.advance(1_000);
  expect(server.entries.map((entry) => entry.payload)).toMatchObject([
    { intoUnitId: 'a2' },
    { name: '信息处' },
    { name: '人事处' },
  ]);
  expect(window.hash).toBe(server.hash);
});

it('the next window of the same browser sends what a closed one left, once, in order, under its numbers', async () => {
  const { window, server, browser, clock } = await ready();
  window.line = 'answers-lost';
  window.store.actions.dispatch(rename('a1', '一'));
  await settled();
  window.line = 'cut';
  window.store.actions.dispatch(rename('a1', '二'));
  window.store.actions.dispatch(rename('a1', '三'));
  await settled();
  window.close();
  const next = await browser.open();
  await clock.advance(1_000);
  expect(server.entries.map((entry) => (entry.payload as { name: string }).name)).toEqual(['一', '二', '三']);
  expect(new Set(server.entries.map((entry) => entry.clientId)).size).toBe(1);
  expect(next.hash).toBe(server.hash);
  expect(next.plan.save.kind).toBe('saved');
  expect(await browser.outbox.waiting('p1')).toEqual([]);
});

it('a window that lives on takes over a neighbour that closed', async () => {
  const { window, server, browser, clock } = await ready();
  const neighbour = await browser.open();
  neighbour.cut();
  neighbour.store.actions.dispatch(rename('a1', '一'));
  await settled();
  await clock.advance(20_000);
  expect(server.entries).toHaveLength(0);
  neighbour.close();
  await clock.advance(20_000);
  expect(server.entries).toHaveLength(1);
  expect(window.hash).toBe(server.hash);
});

it('without storage the editing goes on, and the state says that nothing would survive closing', async () => {
  const clock = new ManualClock();
  const server = new MemoryServer(smallBaseline());
  const forbidden = () => Promise.reject(new DOMException('forbidden', 'SecurityError'));
  const window = await new Browser(server, clock, { outbox: { change: forbidden, waiting: forbidden } }).open();
  window.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  expect(window.plan.save).toEqual({ kind: 'saved', count: 0, keptHere: false });
  expect(server.entries).toHaveLength(1);
  expect(window.reports).toHaveLength(1);
});

it('a restored server is followed again and gets what it never confirmed', async () => {
  const { window, server, clock } = await ready();
  window.store.actions.dispatch(rename('a1', '一'));
  window.store.actions.dispatch(rename('a2', '二'));
  await settled();
  window.cut();
  window.store.actions.dispatch(rename('b1', '三'));
  server.restore(1);
  await settled();
  await window.reconnect();
  await clock.advance(20_000);
  expect(server.entries.map((entry) => (entry.payload as { name: string }).name)).toEqual(['一', '三']);
  expect(window.hash).toBe(server.hash);
  expect(window.plan.save).toMatchObject({ kind: 'attention', count: 1 });
  expect(window.plan.refusals).toMatchObject([{ code: 'lost_in_restore', command: { payload: { name: '二' } } }]);
});

it('confirmed steps that a backup does not hold are offered to whoever made them: again, an undo by its command, or let go', async () => {
  const { window, server, clock } = await ready();
  window.store.actions.dispatch(rename('a1', '一'));
  window.store.actions.dispatch(rename('a2', '二'));
  await settled();
  window.store.actions.undo();
  await settled();
  const other = await new Browser(server, clock, { actor: 'li' }).open();
  server.restore(0);
  await Promise.all([window.reconnect(), other.reconnect()]);
  await clock.advance(20_000);
  expect(other.plan.refusals).toEqual([]);
  const [first, second, third] = window.plan.refusals;
  expect([first, second, third].map((each) => each?.command.type)).toEqual(['rename-unit', 'rename-unit', 'undo']);
  expect(third?.command.payload).toHaveProperty('commandId');
  window.store.actions.reapply(first?.id ?? '');
  window.store.actions.dropRefusal(second?.id ?? '');
  window.store.actions.dropRefusal(third?.id ?? '');
  await settled();
  expect(server.entries.map((entry) => (entry.payload as { name: string }).name)).toEqual(['一']);
  expect([window.plan.save.kind, window.hash]).toEqual(['saved', server.hash]);
});

it('an entry that cannot apply here leads to reading the plan anew, and is reported', async () => {
  const { window, server } = await ready();
  window.hearing = false;
  window.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  const strange = {
    ...server.entries[0]!,
    commandId: 'strange',
    payload: { unitIds: ['nobody'], intoUnitId: 'a2', reasons: [] },
  };
  window.ear().entry(strange as never);
  await settled();
  expect(window.reports).toHaveLength(1);
  expect(window.hash).toBe(server.hash);
});

it('a stream silent for 35 s is replaced, and a late end of the old one disturbs nothing', async () => {
  const { window, server, clock } = await ready();
  const old = window.ear();
  await clock.advance(36_000);
  expect(window.ear()).not.toBe(old);
  const current = window.ear();
  old.closed();
  old.reset(server.hello);
  await clock.advance(1_000);
  expect(window.ear()).toBe(current);
  expect(server.ears.size).toBe(1);
});

it('a plan that the server does not know is missing, not broken', async () => {
  const { browser, server } = rig();
  server.state = () => {
    throw new HttpProblem({ status: 404, code: 'plan_unknown' });
  };
  const window = await browser.open();
  expect(window.plan.phase).toBe('missing');
});
