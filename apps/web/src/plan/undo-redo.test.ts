import { expect, it } from 'vitest';
import { settled } from './testing/manual-clock.ts';
import { Browser, merge, rename, rig } from './testing/plan-rig.ts';

const ready = async () => {
  const parts = rig();
  return { ...parts, window: await parts.browser.open() };
};

it('n undos and n redos lead back to the same plan', async () => {
  const { window, server } = await ready();
  const start = window.hash;
  const { dispatch, undo, redo } = window.store.actions;
  for (const command of [merge('a1', 'a2'), rename('a2', '办公室'), merge('b1', 'b2'), merge('a3', 'a2')]) {
    dispatch(command);
    await settled();
  }
  const end = window.hash;
  for (let step = 0; step < 4; step += 1) expect(undo()).toBeNull();
  expect(window.hash).toBe(start);
  expect(window.plan.undo).toBeNull();
  await settled();
  expect([window.hash, server.hash]).toEqual([start, start]);
  for (let step = 0; step < 4; step += 1) {
    expect(redo()).toBeNull();
    await settled();
  }
  expect([window.hash, server.hash]).toEqual([end, end]);
  expect(window.plan.redo).toBeNull();
});

it('an undo shows before the server has answered', async () => {
  const { window, server } = await ready();
  const start = window.hash;
  window.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  window.store.actions.undo();
  expect(window.hash).toBe(start);
  expect(server.entries).toHaveLength(1);
  expect(window.plan.redo?.entry.type).toBe('merge-units');
});

it('an unsent command is simply taken out, and 恢复 brings it back', async () => {
  const { window, server, clock } = await ready();
  window.cut();
  window.store.actions.dispatch(rename('a1', '一'));
  await settled(); // this one has left
  window.store.actions.dispatch(rename('a1', '二'));
  window.store.actions.dispatch(rename('a1', '三'));
  window.store.actions.undo();
  expect(window.names('a')[0]).toBe('二');
  window.store.actions.undo();
  expect(window.plan.save.count).toBe(1);
  window.store.actions.redo();
  expect(window.names('a')[0]).toBe('二');
  expect(window.plan.redo?.entry.payload).toMatchObject({ name: '三' });
  await window.reconnect();
  await clock.advance(1_000);
  expect(server.entries.map((entry) => (entry.payload as { name: string }).name)).toEqual(['一', '二']);
  expect(server.requests.at(-1)?.commands.map((command) => command.n)).toEqual([1, 2]);
});

it('a sent command without an answer is undone by its id', async () => {
  const { window, server, clock } = await ready();
  const start = window.hash;
  window.cut();
  window.store.actions.dispatch(merge('a1', 'a2'));
  await settled();
  window.store.actions.undo();
  expect(window.hash).toBe(start);
  await window.reconnect();
  await clock.advance(1_000);
  expect(server.entries.map((entry) => [entry.type, entry.undoes])).toEqual([
    ['merge-units', undefined],
    ['undo', 1],
  ]);
  expect(window.hash).toBe(server.hash);
  expect(window.plan.redo?.entry.seq).toBe(1);
});

it('after a reload 撤回 and 恢复 go on where they were', async () => {
  const { window, browser, server } = await ready();
  const start = window.hash;
  window.store.actions.dispatch(merge('a1', 'a2'));
  window.store.actions.dispatch(merge('a3', 'a2'));
  await settled();
  window.store.actions.undo();
  await settled();
  window.close();
  const next = await browser.open();
  expect(next.plan.undo?.entry.payload).toMatchObject({ unitIds: ['a1'] });
  expect(next.plan.redo?.entry.payload).toMatchObject({ unitIds: ['a3'] });
  next.store.actions.undo(); // the structures around it are not known here: the server works it out
  await settled();
  expect(next.hash).toBe(start);
  next.store.actions.redo();
  next.store.actions.redo();
  await settled();
  expect(next.hash).toBe(server.hash);
  expect(next.names('a')).toHaveLength(4);
});

it('what somebody else did is not on my stack, and what they changed since is not overwritten', async () => {
  const { window, server, clock } = await ready();
  const other = await new Browser(server, clock, { actor: 'li' }).open();
  window.store.actions.dispatch(rename('a1', '办公室'));
  await settled();
  other.store.actions.dispatch(rename('a1', '综合处'));
  await settled();
  expect(window.plan.undo?.entry.payload).toMatchObject({ name: '办公室' });
  expect(window.store.actions.undo()?.code).toBe('undo-conflict');
  expect(window.names('a')[0]).toBe('综合处');
  expect(server.entries).toHaveLength(2);
});

it('a new command clears what could be redone', async () => {
  const { window } = await ready();
  window.store.actions.dispatch(merge('a1', 'a2'));
  window.store.actions.undo();
  expect(window.plan.redo).not.toBeNull();
  window.store.actions.dispatch(rename('b1', '人事处'));
  expect(window.plan.redo).toBeNull();
});

it('the stack reaches back 200 own steps, whatever others do in between', async () => {
  const { window, server, clock } = await ready();
  const other = await new Browser(server, clock, { actor: 'li' }).open();
  for (let step = 0; step < 250; step += 1) {
    window.store.actions.dispatch(rename('a1', `名称${step}`));
    other.store.actions.dispatch(rename('b1', `别名${step}`));
  }
  await settled();
  for (let step = 0; step < 100; step += 1) {
    expect(window.plan.undo?.entry.payload).toMatchObject({ name: `名称${249 - step}` });
    window.store.actions.undo();
  }
  await settled();
  expect(window.names('a')[0]).toBe('名称149');
  expect([window.hash, other.hash]).toEqual([server.hash, server.hash]);
});

it('an undo that the server refused is asked for again when it is tried again, and the answer is said', async () => {
  const { window, server, clock } = await ready();
  const other = await new Browser(server, clock, { actor: 'li' }).open();
  window.cut();
  window.store.actions.dispatch(merge('a1', 'a2'));
  await settled(); // this one has left
  window.store.actions.undo();
  other.store.actions.dispatch(merge('a2', 'a1'));
  await settled();
  await window.reconnect();
  await clock.advance(1_000);
  const refusedUndo = () => window.plan.refusals.find(({ command }) => command.type === 'undo');
  const first = refusedUndo();
  expect(first?.code).toBe('undo-unknown');
  expect(window.store.actions.reapply(first!.id)).toBeNull();
  await settled();
  expect(refusedUndo()?.code).toBe('undo-unknown');
  expect(refusedUndo()?.id).not.toBe(first!.id);
});
