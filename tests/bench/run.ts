import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchAppend } from './append-bench.ts';
import { benchBroadcast } from './broadcast-bench.ts';
import { benchChart } from './chart-bench.ts';
import { benchDomain } from './domain-bench.ts';
import { benchDrag } from './drag-bench.ts';
import { benchDrop } from './drop-bench.ts';
import { benchExport } from './export-bench.ts';
import { benchImport } from './import-bench.ts';
import { benchKill } from './kill-bench.ts';
import { benchLayout } from './layout-bench.ts';
import { benchLoad } from './load-bench.ts';
import { benchLongPlan } from './long-plan-bench.ts';
import { show } from './report.ts';
import { withSection } from './bench-document.ts';
import type { SectionRun } from './bench-document.ts';
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
  drop: benchDrop,
  load: benchLoad,
};

const DOCUMENT = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

/** `npm run bench`, or some sections: `npm run bench -- layout append`; `--write` keeps what was run in docs/benchmarks.md. */
const asked = process.argv.slice(2);
const chosen = asked.filter((name) => name !== '--write');
const unknown = chosen.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}? There are: ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(1);
}
for (const [name, section] of Object.entries(SECTIONS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const waiting = loadavg()[0] ?? 0;
  const tables = await section();
  for (const table of tables) show(table);
  if (asked.includes('--write')) keep({ name, tables, day: today(), waiting });
}

/** A section is written as soon as it has run: a later one that fails takes nothing away. */
function keep(run: SectionRun): void {
  writeFileSync(DOCUMENT, withSection(readFileSync(DOCUMENT, 'utf8'), run, Object.keys(SECTIONS)));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
