import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compareStructure } from '@dachushi/domain/compare.ts';
import { doChartJob } from '@dachushi/exchange/do-chart-job.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { bareFile } from './bare-files.ts';
import { benchJob, benchStructure } from './export-jobs.ts';
import type { BenchFile } from './export-jobs.ts';
import { ms } from './measure.ts';
import { compared, verdict } from './report.ts';
import type { Table } from './report.ts';

/** Milliseconds for 652 divisions; 5,000 may take six times as long. */
const GOALS: Readonly<Partial<Record<BenchFile, number>>> = {
  'chart.svg': 300,
  'chart.png': 2_000,
  'chart.pdf': 4_000,
  'chart.pptx': 4_000,
  'comparison.xlsx': 1_000,
  'comparison.docx': 3_000,
  'proposal.docx': 3_000,
  'proposal.pdf': 4_000,
  'regulation.docx': 3_000,
  'regulation.pdf': 4_000,
};
const FILES = Object.keys(GOALS) as readonly BenchFile[];
const RUNS = 3;
/** Milliseconds after which no further run is begun. */
const ENOUGH = 1_500;
const MOST_TIMES_PLAIN = 3;
const MOST_MEMORY = 700;

/** The whole city as each kind of file, fonts read and cut down every time, beside the bare libraries and within its memory. */
export async function benchExport(): Promise<readonly Table[]> {
  const rows: string[][] = [];
  for (const size of [652, 5_000]) {
    const structure = benchStructure(size);
    for (const file of FILES) rows.push(await measured(file, size, structure));
  }
  return [
    {
      title: `The whole city as a file (ms, median of up to ${RUNS}; memory of a process that makes nothing else)`,
      head: HEAD,
      rows,
      note: 'Plain: as many plain boxes, texts, rows or pictures as our file has, without layout, styles, lines or marks, by the usual library (SVG: strings and the fonts cut down). CPU: the same ratio in processor time, which other work on the machine disturbs less. SVG, PDF and slides: before and after facing. PNG: after, lying, at the largest scale up to 2 that fits.',
    },
  ];
}

const HEAD = [
  ...['divisions', 'file', 'time', 'goal', 'plain', 'library', 'ours / plain', 'goal', 'CPU'],
  ...['memory MB', 'goal', 'size'],
];

async function measured(file: BenchFile, size: number, structure: Structure): Promise<string[]> {
  const job = benchJob(file, structure);
  let bytes: Buffer = Buffer.alloc(0);
  const ours = await middle(async () => {
    const made = await doChartJob(job);
    bytes = Buffer.from('bytes' in made ? made.bytes : '');
  });
  const first = [String(size), file, ms(ours.wall)];
  if (bytes.length === 0) return [...first, 'refused: over 100 megapixels', ...HEAD.slice(4).map(() => '')];
  const { library, make } = bareFile(file, namesOf(structure), bytes);
  const plain = await middle(make);
  const goal = (GOALS[file] ?? 0) * (size === 652 ? 1 : 6);
  const memory = memoryOf(file, size);
  return [
    ...[...first, verdict(ours.wall <= goal, `≤ ${goal}`), ms(plain.wall), library],
    ...[...compared(ours.wall, plain.wall, MOST_TIMES_PLAIN), `${(ours.cpu / plain.cpu).toFixed(2)}×`],
    ...[String(memory), verdict(memory <= MOST_MEMORY, `≤ ${MOST_MEMORY}`), `${Math.round(bytes.length / 1024)} KB`],
  ];
}

interface Spent {
  readonly wall: number;
  /** Of all threads of this process. */
  readonly cpu: number;
}

/** Long ones are made once or twice only. */
async function middle(work: () => Promise<unknown>): Promise<Spent> {
  const times: Spent[] = [];
  for (let all = 0; times.length < RUNS && all < ENOUGH; all += times.at(-1)?.wall ?? 0) {
    const [start, cpuBefore] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(cpuBefore);
    times.push({ wall: performance.now() - start, cpu: (user + system) / 1_000 });
  }
  const median = (of: (spent: Spent) => number) =>
    times.map(of).toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? 0;
  return { wall: median(({ wall }) => wall), cpu: median(({ cpu }) => cpu) };
}

function namesOf(structure: Structure): readonly string[] {
  return compareStructure(structure).departments.flatMap(({ name, rows }) => [name, ...rows.map((row) => row.name)]);
}

/** In a process of its own: what others took before would count too. */
function memoryOf(file: BenchFile, size: number): number {
  const script = fileURLToPath(new URL('./export-memory.ts', import.meta.url));
  return Number(execFileSync(process.execPath, [script, file, String(size)], { encoding: 'utf8' }));
}
