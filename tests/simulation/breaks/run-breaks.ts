import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BREAKS } from './all-breaks.ts';

/**
 * `npm run simulate:breaks`: takes one protection out at a time and lets the worlds run until one of them breaks. A break that no
 * world notices is a protection nobody proves, and fails this script.
 */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HOOK = fileURLToPath(new URL('./patch-source.ts', import.meta.url));
const SIMULATE = fileURLToPath(new URL('../simulate.ts', import.meta.url));
const SEEDS = '2000';

const asked = process.argv.slice(2);
const chosen = BREAKS.filter(({ name }) => asked.length === 0 || asked.some((word) => name.includes(word)));
let unnoticed = 0;
for (const { name } of chosen) {
  const run = spawnSync(process.execPath, ['--import', HOOK, SIMULATE, '--quick', '--seeds', SEEDS], {
    cwd: ROOT,
    env: { ...process.env, SIMULATION_BREAK: name },
    encoding: 'utf8',
  });
  const seed = /^seed .*$/m.exec(run.stdout)?.[0];
  if (seed === undefined) unnoticed += 1;
  const said = seed ?? (run.status === 0 ? 'NOT NOTICED' : run.stderr.trim().split('\n').slice(-8).join('\n'));
  process.stdout.write(`${seed === undefined ? '✗' : '✓'} ${name}\n    ${said}\n`);
}
process.stdout.write(`${chosen.length} protections removed one by one, ${chosen.length - unnoticed} noticed\n`);
process.exitCode = unnoticed > 0 ? 1 : 0;
