import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchAppend } from './append-bench.ts';
import { benchBroadcast } from './broadcast-bench.ts';
import { benchChart } from './chart-bench.ts';
import { benchDomain } from './domain-bench.ts';
import { benchDrag } from './drag-bench.ts';
import { benchExport } from './export-bench.ts';
import { benchImport } from './import-bench.ts';
import { benchKill } from './kill-bench.ts';
import { benchLayout } from './layout-bench.ts';
import { benchLoad } from './load-bench.ts';
import { benchLongPlan } from './long-plan-bench.ts';
import { asMarkdown, show } from './report.ts';
import { benchWorkshop } from './workshop-bench.ts';
import type { Table } from './report.ts';

type Section = () => readonly Table[] | Promise<readonly Table[]>;

const SECTIONS: Readonly<Record<string, Section>> = {
  domain: benchDomain,
  layout: benchLayout,
  append: benchAppend,
  workshop: benchWorkshop,
  broadcast: benchBroadcast,
  kill: benchKill,
  long: benchLongPlan,
  import: benchImport,
  export: benchExport,
  chart: benchChart,
  drag: benchDrag,
  load: benchLoad,
};

const DOCUMENT = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const INTRODUCTION = `# Benchmarks

One run of \`npm run bench -- --write\`: two cores, no GPU, server, browser and load generator on the same machine; other work kept
${(loadavg()[0] ?? 0).toFixed(1)} processes waiting when it began. Absolute figures are pessimistic and vary with what else the machine does; what counts is the ratio to the reference measured beside it in the same run.
\`npm run bench -- append\` runs one section; a slow figure never fails a run.
`;

/** `npm run bench`, or some sections: `npm run bench -- layout append`; `--write` keeps all of it as docs/benchmarks.md. */
const asked = process.argv.slice(2);
const chosen = asked.filter((name) => name !== '--write');
const unknown = chosen.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}? There are: ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(1);
}
const tables: Table[] = [];
for (const [name, section] of Object.entries(SECTIONS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const table of await section()) {
    show(table);
    tables.push(table);
  }
}
if (asked.includes('--write')) writeFileSync(DOCUMENT, [INTRODUCTION, ...tables.map(asMarkdown)].join('\n'));
