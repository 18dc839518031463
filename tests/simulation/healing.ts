import type { CommandBatchAnswer } from '@dachushi/domain/protocol/messages.ts';
import type { Sent } from './line.ts';
import { hashOf } from './record.ts';
import type { Answer } from './server-machine.ts';
import type { SimWindow } from './sim-window.ts';
import { Violation } from './violation.ts';
import { calm } from './weather.ts';
import type { World } from './world.ts';

/** Longer than a dead stream needs to be noticed (35 s), a pause at its longest (15 s), a lost answer (20 s) and the look for orphans (15 s). */
const LONGEST_HEALING = 120_000;
/** So long no stream may be given up once all is well, in ms. */
const CALM = 10_000;
/** How soon everybody sees a command once all is well, in ms. */
const SOON = 3_000;

/** All troubles end: everything that is still on its way must arrive, and everybody must see the same. @throws Violation */
export async function heal(world: World): Promise<void> {
  endTroubles(world);
  const end = world.timeline.now + LONGEST_HEALING;
  while (complaints(world).length > 0 && (await world.step(end)));
  const left = complaints(world);
  if (left.length > 0) throw new Violation('R6', left.join('; '));
  world.intents.settle();
  await newsTravels(world);
  await resendingChangesNothing(world);
}

function endTroubles(world: World): void {
  world.note('all is well again');
  Object.assign(world.weather, calm());
  world.storage.hook = () => undefined;
  world.server.start();
  for (const window of world.windows) window.line.mend(false);
  const alone = world.browsers.filter((browser) => world.windows.every((window) => window.browser !== browser));
  for (const browser of alone) world.open(browser);
}

function complaints(world: World): readonly string[] {
  const queues = world.browsers.filter(({ waiting }) => waiting.length > 0);
  return [
    ...(world.server.up ? [] : ['the server is down']),
    ...world.windows.flatMap((window) => complaintsOf(window, world)),
    ...queues.map(({ actor, waiting }) => `${waiting.length} wait on the disk of ${actor}`),
  ];
}

function complaintsOf(window: SimWindow, { record }: World): readonly string[] {
  const { actor } = window.browser;
  const { shown } = window;
  const { phase } = window.store.state.getState();
  if (!shown || phase !== 'ready') return [`${actor} is ${phase}`];
  const { replica, save } = shown;
  const said: string[] = [];
  if (replica.pending.length > 0) said.push(`${replica.pending.length} pending at ${actor}`);
  if (replica.epoch !== record.now.epoch || hashOf(replica.view) !== hashOf(record.head))
    said.push(
      `${actor} sees ${replica.epoch}:${replica.seq}, the plan is at ${record.now.epoch}:${record.now.rows.length}`,
    );
  if (save.kind !== 'saved' && !(save.kind === 'attention' && save.count === shown.refusals.length))
    said.push(`${actor} shows ${save.kind} ${save.count}`);
  return said;
}

/** Longer than a stream that only looks alive can stay unnoticed (35 s), and the pause before the next one (15 s). */
const QUIET = 52_000;

/** Every stream has proved by now that it is alive: what one window does all others see soon. */
async function newsTravels(world: World): Promise<void> {
  const quiet = world.timeline.now + QUIET;
  while (await world.step(quiet));
  const opened = streamsOpened(world);
  // every browser says that the network is back: each window takes a new stream, and the old one tells of its end late
  world.weather.lateStream = 1;
  for (const each of world.windows) each.line.mend(true);
  const [window] = world.windows;
  const before = world.record.now.rows.length;
  for (let tries = 0; window && tries < 20 && world.record.now.rows.length === before; tries += 1) {
    world.act(window);
    const end = world.timeline.now + SOON;
    while (await world.step(end)) if (complaints(world).length === 0) break;
    const late = complaints(world);
    if (late.length > 0) throw new Violation('R6', `${SOON} ms after a command: ${late.join('; ')}`);
  }
  const calmly = world.timeline.now + CALM;
  while (await world.step(calmly));
  const again = streamsOpened(world) - opened - world.windows.length;
  if (again > 0) throw new Violation('R6', `${again} streams were opened again although all was well`);
}

function streamsOpened({ windows }: World): number {
  return windows.reduce((sum, window) => sum + window.line.opened, 0);
}

/** Whatever was ever sent in this epoch, sent once more, and in the order of chance. */
async function resendingChangesNothing(world: World): Promise<void> {
  // without a disk a command may be forgotten here while a copy of it is still on its way
  if (!world.soundDisks) return;
  const { epoch, rows } = world.record.now;
  const head = rows.at(-1)?.hash;
  for (const batch of world.batches.filter((each) => each.epoch === epoch)) {
    const answer = await answerTo(world, batch);
    if (world.storage.plans.find(world.server.planId)?.head_hash !== head)
      throw new Violation('R2', `sending ${batch.clientId}:${batch.commands[0]?.n ?? 0} again changed the plan`);
    if (answer && 'body' in answer) checkSame(answer.body as CommandBatchAnswer, world);
  }
}

async function answerTo(world: World, batch: Sent): Promise<Answer | null> {
  let answer: Answer | null | undefined;
  void world.server.ask({ kind: 'send', actor: 'again', batch }).then((said) => {
    answer = said;
  });
  while (answer === undefined && (await world.step(world.timeline.now + 1_000)));
  return answer ?? null;
}

function checkSame({ outcomes }: CommandBatchAnswer, { record }: World): void {
  for (const outcome of outcomes) {
    const place = record.place(outcome.commandId);
    if (outcome.status === 'accepted' ? place !== outcome.seq : place !== undefined)
      throw new Violation('R2', `${outcome.commandId} is answered otherwise when it is sent again`);
  }
}
