/**
 * npm test: everything that must hold, from a fresh clone. Stops at the first step that fails.
 * Each step is an npm script, so that a developer types the same words.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { requireNode } from './boot/find-node.mjs';
import { inHouse } from './boot/house.mjs';
import { installPackages } from './boot/install-packages.mjs';
import { requireChromium } from './boot/require-chromium.mjs';
import { requireOffice } from './boot/require-office.mjs';
import { houseEnvironment, runNpm } from './boot/run.mjs';
import { formatTable, playwrightCounts, vitestCounts } from './boot/test-report.mjs';

const reports = inHouse('.cache', 'test');
const unitReport = inHouse('.cache', 'test', 'unit.json');
const storyReport = inHouse('.cache', 'test', 'e2e.json');

const steps = [
  // the lint takes as long as the other three one after the other
  { name: 'lint, format, types', lanes: [['lint'], ['format:check', 'boundaries', 'typecheck']] },
  {
    name: 'unit, law, API',
    script: ['test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    counts: () => vitestCounts(unitReport),
  },
  { name: 'web build', script: ['build'] },
  {
    name: 'stories',
    script: ['test:e2e', '--', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: storyReport },
    counts: () => playwrightCounts(storyReport),
  },
];

const rows = [];
const total = { passed: 0, failed: 0, unsteady: [] };

async function timed(name, work) {
  const start = Date.now();
  const result = await work();
  rows.push({ name, seconds: (Date.now() - start) / 1000 });
  return result;
}

async function runStep({ name, script, lanes, env = {}, counts }) {
  console.log(`\n── ${name}`);
  const environment = houseEnvironment(env);
  const code = await timed(name, () =>
    lanes ? runLanes(lanes, environment) : runNpm(['run', '--silent', ...script], environment),
  );
  const { passed, failed, unsteady = [] } = counts?.() ?? { passed: 0, failed: 0 };
  total.passed += passed;
  total.unsteady.push(...unsteady);
  // A step can fail without a failing test (a lint error, a crash): that is one failure too.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  return code !== 0 ? code : failed > 0 ? 1 : 0;
}

/** Scripts of one lane one after the other, the lanes side by side; the first exit code that is not 0, else 0. */
async function runLanes(lanes, env) {
  const codes = await Promise.all(lanes.map((scripts) => runLane(scripts, env)));
  return codes.find((code) => code !== 0) ?? 0;
}

async function runLane(scripts, env) {
  for (const script of scripts) {
    const code = await runNpm(['run', '--silent', script], env);
    if (code !== 0) {
      console.error(`npm run ${script}: failed`);
      return code;
    }
  }
  return 0;
}

await timed('install', installPackages);
requireNode();
process.env.CHROMIUM_PATH = await timed('Chromium', requireChromium);
process.env.SOFFICE_PATH = await timed('LibreOffice', requireOffice);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

for (const step of steps) {
  process.exitCode = await runStep(step);
  if (process.exitCode !== 0) break;
}

console.log(`\n${formatTable(rows, process.exitCode !== 0)}`);
for (const title of total.unsteady) console.log(`passed only when told again: ${title}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.unsteady.length} unsteady`);
