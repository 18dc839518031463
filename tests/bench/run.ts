import { benchAppend } from './append-bench.ts';
import { benchDomain } from './domain-bench.ts';
import { benchDrag } from './drag-bench.ts';
import { benchLayout } from './layout-bench.ts';
import { benchLoad } from './load-bench.ts';
import { show } from './report.ts';
import type { Table } from './report.ts';

type Section = () => readonly Table[] | Promise<readonly Table[]>;

const SECTIONS: Readonly<Record<string, Section>> = {
  domain: benchDomain,
  layout: benchLayout,
  append: benchAppend,
  drag: benchDrag,
  load: benchLoad,
};

/** `npm run bench`, or some sections: `npm run bench -- layout append`. A slow figure never fails the run. */
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in SECTIONS));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}? There are: ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(1);
}
for (const [name, section] of Object.entries(SECTIONS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  for (const table of await section()) show(table);
}
