import { expect, test } from 'vitest';
import { killedHouse, WINDOWS, WRITERS } from './killed-house.ts';

const KILLS_PER_HOUSE = 25;
/** About 50 s on two free cores; starting fifty servers takes longer beside other work. */
const PATIENCE_MS = 400_000;

test(
  'law 12: nothing acknowledged is lost and nothing rejected appears, however often the process is killed, and windows end equal',
  async () => {
    const tallies = await Promise.all([killedHouse(KILLS_PER_HOUSE), killedHouse(KILLS_PER_HOUSE)]);
    for (const tally of tallies)
      process.stdout.write(`kill -9 under ${WRITERS} writers and ${WINDOWS} windows: ${JSON.stringify(tally)}\n`);
    expect(tallies.reduce((sum, tally) => sum + tally.kills, 0)).toBeGreaterThanOrEqual(50);
    // the case that matters most did occur: on disk, and the answer never left
    expect(tallies.reduce((sum, tally) => sum + tally.durableUnanswered, 0)).toBeGreaterThan(0);
    for (const tally of tallies) {
      expect(tally).toMatchObject({ lost: 0, duplicates: 0, risen: 0, windowsDifferent: 0, faults: [] });
      expect(tally.acknowledged).toBeGreaterThan(KILLS_PER_HOUSE);
      expect(tally.windowSteps).toBeGreaterThan(KILLS_PER_HOUSE);
      expect(tally.resentBatches).toBeGreaterThan(0);
    }
  },
  PATIENCE_MS,
);
