import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BREAKS } from './breaks/all-breaks.ts';
import { applyPatch } from './breaks/break.ts';
import { runSeed } from './run-seed.ts';

const SIMULATE = fileURLToPath(new URL('./simulate.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SEEDS_EACH = 1_000;
/** About half a minute on two free cores. */
const PATIENCE_MS = 400_000;

/** In processes of their own: nothing but the worlds, on both cores. */
function simulate(from: number): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    const words = [SIMULATE, '--seeds', String(SEEDS_EACH), '--from', String(from)];
    execFile(process.execPath, words, { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, said: stdout + stderr });
    });
  });
}

test(
  'laws 6, 7, 12, 13: in 2,000 stormy worlds every promise holds at every step, and all is well once the network is',
  async () => {
    const runs = await Promise.all([simulate(1), simulate(1 + SEEDS_EACH)]);
    for (const { said } of runs) process.stdout.write(said);
    expect(runs.map(({ said }) => said.split('\n').filter((line) => line.startsWith('seed')))).toEqual([[], []]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  },
  PATIENCE_MS,
);

test('the same seed tells the same story', async () => {
  const [once, again] = [await runSeed(7, true), await runSeed(7, true)];
  expect(again.diary).toEqual(once.diary);
  expect(once.entries).toBeGreaterThan(0);
});

test('every protection that the breaks take out stands in the source exactly once', () => {
  expect(BREAKS.length).toBeGreaterThanOrEqual(10);
  for (const { patches } of BREAKS)
    for (const patch of patches) {
      const source = readFileSync(ROOT + patch.file, 'utf8');
      expect(applyPatch(source, patch)).not.toBe(source);
    }
});
