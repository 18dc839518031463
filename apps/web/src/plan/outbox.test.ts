import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { command } from '@dachushi/domain/command.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { indexedOutbox } from './indexed-outbox.ts';
import { leaseClaims } from './lease-claims.ts';
import { memoryOutbox } from './testing/memory-outbox.ts';
import { outboxDatabase } from './outbox-database.ts';
import type { CommandRequest } from '@dachushi/domain/protocol/messages.ts';
import type { StoredCommand } from './ports.ts';
import { ManualClock } from './testing/manual-clock.ts';
import { Browser, rename } from './testing/plan-rig.ts';
import { MemoryServer } from './testing/memory-server.ts';
import { smallBaseline } from './testing/plan-rig.ts';

const request = command('rename-unit', { unitId: 'a1' as UnitId, name: '办公室' }) as CommandRequest;
const stored = (clientId: string, n: number, planId = 'p1'): StoredCommand => ({
  planId,
  clientId,
  n,
  commandId: `${clientId}-${n}`,
  request,
});

let databases = 0;
const freshDatabase = () => outboxDatabase(`test-${(databases += 1)}`);

it.each([
  ['on disk', () => indexedOutbox(freshDatabase())],
  ['in memory', memoryOutbox],
])('an outbox %s gives the commands of a plan by client and number, past ten too', async (_name, make) => {
  const outbox = make();
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  await outbox.change({
    remove: [],
    add: [...numbers.map((n) => stored('w-b', n)), stored('w-a', 1), stored('w-a', 1, 'p2')].reverse(),
  });
  await outbox.change({ remove: [stored('w-b', 3)], add: [stored('w-a', 1)] });
  const keys = (await outbox.waiting('p1')).map(({ clientId, n }) => [clientId, n]);
  expect(keys).toEqual([['w-a', 1], ...numbers.filter((n) => n !== 3).map((n) => ['w-b', n])]);
});

it('taking a command out and moving the others up is one step', async () => {
  const outbox = indexedOutbox(freshDatabase());
  await outbox.change({ remove: [], add: [stored('w', 1), stored('w', 2), stored('w', 3)] });
  await outbox.change({ remove: [stored('w', 2), stored('w', 3)], add: [{ ...stored('w', 3), n: 2 }] });
  expect((await outbox.waiting('p1')).map(({ n, commandId }) => [n, commandId])).toEqual([
    [1, 'w-1'],
    [2, 'w-3'],
  ]);
});

it('a lease is held against other windows until it is released or runs out', async () => {
  const database = freshDatabase();
  const clock = new ManualClock();
  const here = leaseClaims({ database, clock, holder: 'here' });
  const there = leaseClaims({ database, clock, holder: 'there' });
  expect([await here.claim('w'), await here.claim('w'), await there.claim('w')]).toEqual([true, true, false]);
  await clock.advance(60_000);
  expect(await there.claim('w')).toBe(false);
  here.release('w');
  await expect.poll(() => there.claim('w')).toBe(true);
});

it('commands outlive their window on a real disk', async () => {
  const outbox = indexedOutbox(freshDatabase());
  const clock = new ManualClock();
  const server = new MemoryServer(smallBaseline());
  const browser = new Browser(server, clock, { outbox });
  const window = await browser.open();
  await expect.poll(() => window.plan.phase).toBe('ready');
  window.cut();
  window.store.actions.dispatch(rename('a1', '办公室'));
  await expect.poll(async () => (await outbox.waiting('p1')).length).toBe(1);
  window.close();
  const next = await browser.open();
  await expect.poll(() => next.plan.save.kind === 'saved' && next.names('a')[0]).toBe('办公室');
  await expect.poll(async () => (await outbox.waiting('p1')).length).toBe(0);
  expect(server.entries).toHaveLength(1);
});
