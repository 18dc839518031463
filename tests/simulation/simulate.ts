import { parseArgs } from 'node:util';
import failing from './failing-seeds.json' with { type: 'json' };
import { runSeed } from './run-seed.ts';
import type { SeedResult } from './run-seed.ts';

/**
 * `npm run simulate -- --seeds N --from S`: N worlds from seed S on, after all that ever failed; `--seed S` tells one world's story;
 * `--quick` stops at the first failure.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});

const seeds =
  values.seed === undefined
    ? [...failing, ...Array.from({ length: Number(values.seeds) }, (_, at) => Number(values.from) + at)]
    : [Number(values.seed)];

const started = process.cpuUsage();
const failed: SeedResult[] = [];
let steps = 0;
let entries = 0;
let ran = 0;
for (const seed of seeds) {
  const result = await runSeed(seed, values.seed !== undefined);
  ran += 1;
  steps += result.steps;
  entries += result.entries;
  if (values.seed !== undefined) process.stdout.write(`${result.diary.join('\n')}\n`);
  if (result.failure === null) continue;
  failed.push(result);
  process.stdout.write(`seed ${seed}: ${result.failure}\n`);
  if (values.quick) break;
}
const used = process.cpuUsage(started);
const seconds = (used.user + used.system) / 1e6;
process.stdout.write(
  `${ran} seeds, ${failed.length} failed, ${steps} steps, ${entries} entries, ${seconds.toFixed(1)} s of CPU, ${(ran / seconds).toFixed(0)} seeds per second\n`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
