import { KilledError } from './server-machine.ts';
import type { Weather } from './weather.ts';
import type { World } from './world.ts';

/** Lets one second's worth of troubles begin. */
export function stir(world: World): void {
  const { weather, random } = world;
  for (const [name, trouble] of Object.entries(TROUBLES)) {
    if (random.chance(weather[name as Trouble])) trouble(world);
  }
}

type Trouble = keyof typeof TROUBLES;

const TROUBLES = {
  cutLine: cutLine,
  killServer: (world) => down(world, 'the server is killed'),
  killInCommit: armCommit,
  stopServer: (world) => {
    world.note('the server is stopped');
    void world.server.stop();
    startLater(world);
  },
  fullDisk: fillDisk,
  backUp: (world) => {
    world.note('backup');
    if (!world.storage.connection.inTransaction) world.storage.backUp();
    world.backedUp = true;
  },
  restore: (world) => restore(world, true),
  carelessRestore: (world) => restore(world, false),
  snapshot: (world) => {
    if (world.server.up) world.server.takeSnapshot();
  },
  serverClockJump: (world) => {
    world.server.clockOff = jump(world);
    world.note(`the server's clock jumps to ${world.server.clockOff}`);
  },
  windowClockJump: (world) => {
    const window = world.random.pick(world.windows);
    if (window) window.clockOff = jump(world);
  },
  closeWindow: closeWindow,
  revisit: (world) => {
    const window = world.random.pick(world.windows);
    // what lies nowhere but in this window keeps the plan open, as OpenPlans does
    if (!window?.shown?.save.keptHere) return;
    world.note(`${world.nameOf(window)} leaves the plan and comes back`);
    window.revisit();
  },
} satisfies Partial<Record<keyof Weather, (world: World) => void>>;

const YEAR = 365 * 86_400_000;

function jump({ random }: World): number {
  return random.pick([-YEAR, -86_400_000, -1_000, 1_000, 86_400_000, YEAR]) ?? 0;
}

function cutLine(world: World): void {
  const window = world.random.pick(world.windows);
  if (!window || window.line.cut) return;
  world.note(`the line of ${window.browser.actor} is cut`);
  window.line.cutOff();
  const noticed = world.random.chance(0.5);
  world.timeline.after(world.random.between(50, 12_000), () => window.line.mend(noticed));
}

function down(world: World, why: string): void {
  if (!world.server.up) return;
  world.note(why);
  world.server.kill();
  world.record.readAgain();
  startLater(world);
}

function startLater(world: World): void {
  world.timeline.after(world.random.between(20, 5_000), () => world.server.start());
}

/** The process dies within its next commit: just before the disk has it, or just after, before anybody hears. */
function armCommit(world: World): void {
  const moment = world.random.chance(0.5) ? 'before' : 'after';
  world.storage.hook = (now) => {
    if (now !== moment) return;
    world.storage.hook = () => undefined;
    world.committed();
    world.timeline.after(0, () => down(world, `the server is killed ${moment} a commit`));
    world.server.freeze();
    throw new KilledError();
  };
}

function fillDisk(world: World): void {
  world.note('the disk of the server is full');
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const hook = (now: 'before' | 'after'): void => {
    if (now === 'before') throw full;
  };
  world.storage.hook = hook;
  world.timeline.after(world.random.between(100, 4_000), () => {
    if (world.storage.hook === hook) world.storage.hook = () => undefined;
  });
}

function restore(world: World, carefully: boolean): void {
  if (!world.backedUp || world.storage.connection.inTransaction) return;
  world.server.kill();
  world.restore(carefully);
  startLater(world);
}

function closeWindow(world: World): void {
  const window = world.random.pick(world.windows);
  if (!window) return;
  world.note(`a window of ${window.browser.actor} closes`);
  world.close(window);
  world.timeline.after(world.random.between(10, 8_000), () => world.open(window.browser));
}
