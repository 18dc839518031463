import { command } from '@dachushi/domain/command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { UnitId } from '@dachushi/domain/ids.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { createPlanStore } from '@dachushi/web/plan/plan-store.ts';
import { sha256Hex } from '@dachushi/web/plan/read-structure.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newPerson, nodeWindow } from './testing/node-window.ts';
import type { Person } from './testing/node-window.ts';
import { removeFolder, startServer } from './testing/test-server.ts';
import type { TestServer } from './testing/test-server.ts';

let server: TestServer;
let planId: string;
const stops: (() => void)[] = [];

beforeEach(async () => {
  server = await startServer();
  planId = (await server.newPlan()).id;
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await server.close();
  removeFolder(server.dataDir);
});

/** A window of the real web store on the real server. */
async function openWindow(person: Person) {
  const window = nodeWindow(server.url, person);
  const store = createPlanStore(planId, window.ports);
  const stop = store.start();
  stops.push(stop);
  const plan = () => store.state.getState();
  await expect.poll(() => plan().phase).toBe('ready');
  return { ...window, ...store.actions, plan, stop, hash: () => stateHash(plan().structure, sha256Hex) };
}
type OpenWindow = Awaited<ReturnType<typeof openWindow>>;

const serverHash = async () => (await server.get(`/api/plans/${planId}/state`)).json.stateHash;
/** All saved, all equal to the server. */
async function agreed(...windows: readonly OpenWindow[]) {
  const states = async () => {
    const hash = await serverHash();
    return windows.map((window) => [window.plan().save.kind, window.hash() === hash]);
  };
  await expect.poll(states).toEqual(windows.map(() => ['saved', true]));
}

const unit = (id: string) => id as UnitId;
const merge = (from: string, into: string): Command =>
  command('merge-units', { unitIds: [unit(from)], intoUnitId: unit(into), reasons: [] });
const unitsOf = (window: OpenWindow, at: number) => [...window.plan().structure.departments.values()][at]?.units ?? [];

it('two people merging at once end with the same plan as the server', async () => {
  const [a, b] = [await openWindow(await newPerson(server.url)), await openWindow(await newPerson(server.url))];
  for (let step = 1; step <= 12; step += 1) {
    const [one, two] = [unitsOf(a, step), unitsOf(b, step + 20)];
    a.dispatch(merge(one[1]!.id, one[0]!.id));
    b.dispatch(merge(two[1]!.id, two[0]!.id));
  }
  await agreed(a, b);
  expect(a.plan().assessment.overall).toEqual({ before: 652, after: 628 });
  expect([...a.reports, ...b.reports]).toEqual([]);
});

it('what was done offline is rebased over what happened meanwhile; what no longer fits is refused by name', async () => {
  const [a, b] = [await openWindow(await newPerson(server.url)), await openWindow(await newPerson(server.url))];
  const [first, second, third] = unitsOf(a, 2);
  a.setLine(false);
  a.dispatch(command('rename-unit', { unitId: first!.id, name: '综合处' }));
  a.dispatch(merge(third!.id, second!.id));
  expect(a.plan().save.kind).not.toBe('saved');
  b.dispatch(merge(first!.id, second!.id));
  await agreed(b);
  a.setLine(true);
  await expect.poll(() => a.plan().refusals.map((refusal) => refusal.code)).toEqual(['unit-unknown']);
  a.dropRefusal(a.plan().refusals[0]!.id);
  await agreed(a, b);
  expect(unitsOf(b, 2).find((each) => each.id === second!.id)?.divisionIds).toHaveLength(3);
});

it('撤回 and 恢复 work over the reload of a window, for the person who acted', async () => {
  const [person, other] = [await newPerson(server.url), await newPerson(server.url)];
  const before = await serverHash();
  const first = await openWindow(person);
  const [one, two] = unitsOf(first, 3);
  first.dispatch(merge(one!.id, two!.id));
  await agreed(first);
  const merged = await serverHash();
  first.stop();
  const [again, stranger] = [await openWindow(person), await openWindow(other)];
  await expect.poll(() => again.plan().undo?.entry.type).toBe('merge-units');
  expect(stranger.plan().undo).toBeNull();
  again.undo();
  await agreed(again, stranger);
  expect(again.hash()).toBe(before);
  await expect.poll(() => again.plan().redo?.entry.type).toBe('merge-units');
  again.redo();
  await agreed(again, stranger);
  expect(again.hash()).toBe(merged);
});
