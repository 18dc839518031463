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
const RUNS = { least: 2, most: 5 } as const;
/** Milliseconds of measured runs after which no further one is begun. */
const ENOUGH = 4_000;
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
      title: `The whole city as a file (ms, median of ${RUNS.least} to ${RUNS.most} runs in turns with the plain one after one of each to warm up; memory of a process that makes nothing else)`,
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
  const made = await doChartJob(job);
  if (!('bytes' in made)) return [String(size), file, 'refused: over 100 megapixels', ...HEAD.slice(3).map(() => '')];
  const bytes = Buffer.from(made.bytes);
  const { library, make } = bareFile(file, namesOf(structure), bytes);
  const [ours, plain] = await inTurns(() => doChartJob(job), make);
  const goal = (GOALS[file] ?? 0) * (size === 652 ? 1 : 6);
  const memory = memoryOf(file, size);
  return [
    ...[String(size), file, ms(ours.wall), verdict(ours.wall <= goal, `≤ ${goal}`), ms(plain.wall), library],
    ...[...compared(ours.wall, plain.wall, MOST_TIMES_PLAIN), `${(ours.cpu / plain.cpu).toFixed(2)}×`],
    ...[String(memory), verdict(memory <= MOST_MEMORY, `≤ ${MOST_MEMORY}`), `${Math.round(bytes.length / 1024)} KB`],
  ];
}

interface Spent {
  readonly wall: number;
  /** Of all threads of this process. */
  readonly cpu: number;
}

type Work = () => Promise<unknown>;

/** One after the other, so that a noisy moment hits both. Ours has been made once before, so the plain one is too. */
async function inTurns(ours: Work, plain: Work): Promise<readonly [ours: Spent, plain: Spent]> {
  await plain();
  const times: (readonly [Spent, Spent])[] = [];
  for (let all = 0; times.length < RUNS.least || (times.length < RUNS.most && all < ENOUGH);) {
    const turn = [await spentOn(ours), await spentOn(plain)] as const;
    times.push(turn);
    all += turn[0].wall + turn[1].wall;
  }
  return [middle(times.map(([spent]) => spent)), middle(times.map(([, spent]) => spent))];
}

async function spentOn(work: Work): Promise<Spent> {
  const [start, cpuBefore] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpuBefore);
  return { wall: performance.now() - start, cpu: (user + system) / 1_000 };
}

function middle(times: readonly Spent[]): Spent {
  return { wall: median(times.map(({ wall }) => wall)), cpu: median(times.map(({ cpu }) => cpu)) };
}

/** Of an even number the mean of the two in the middle. */
function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

function namesOf(structure: Structure): readonly string[] {
  return compareStructure(structure).departments.flatMap(({ name, rows }) => [name, ...rows.map((row) => row.name)]);
}

/** In a process of its own: what others took before would count too. */
function memoryOf(file: BenchFile, size: number): number {
  const script = fileURLToPath(new URL('./export-memory.ts', import.meta.url));
  return Number(execFileSync(process.execPath, [script, file, String(size)], { encoding: 'utf8' }));
}
