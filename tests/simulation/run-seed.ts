import { heal } from './healing.ts';
import { Random } from './random.ts';
import { openStorage } from './server-storage.ts';
import type { ServerStorage } from './server-storage.ts';
import { stir } from './troubles.ts';
import { stormy } from './weather.ts';
import { World } from './world.ts';

export interface SeedResult {
  readonly seed: number;
  readonly steps: number;
  readonly entries: number;
  /** How it broke a promise; null when every one was kept. */
  readonly failure: string | null;
  /** What happened, in the order it happened. */
  readonly diary: readonly string[];
}

let storage: ServerStorage | null = null;

/** One world from its first moment to its last, the same for the same seed. */
export async function runSeed(seed: number, thorough = false): Promise<SeedResult> {
  storage ??= openStorage();
  storage.clear();
  const random = new Random(seed);
  const world = new World({
    seed: seed + 1_000_000,
    storage,
    weather: stormy(random),
    browsers: random.between(1, 5),
    thorough,
  });
  let steps = 0;
  let failure: string | null = null;
  try {
    for (const browser of world.browsers) world.open(browser);
    for (let more = random.between(0, 2); more > 0; more -= 1) world.open(random.pick(world.browsers) ?? never());
    steps += await storm(world, random);
    await heal(world);
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error);
  }
  for (const window of [...world.windows]) world.close(window);
  world.server.kill();
  return { seed, steps, entries: world.record.now.rows.length, failure, diary: world.diary };
}

/** People work and things go wrong for a while. @returns how many things happened. */
async function storm(world: World, random: Random): Promise<number> {
  const end = random.between(8, 30) * 1_000;
  const pace = random.between(150, 1_500);
  world.timeline.every(1_000, () => {
    if (world.timeline.now < end) stir(world);
  });
  const work = (): void => {
    if (world.timeline.now >= end) return;
    const window = world.random.pick(world.windows);
    if (window) world.act(window);
    world.timeline.after(random.between(1, 2 * pace), work);
  };
  work();
  let steps = 0;
  while (await world.step(end)) steps += 1;
  return steps;
}

function never(): never {
  throw new Error('there is no browser');
}
