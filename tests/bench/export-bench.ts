import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compareStructure } from '@dachushi/domain/compare.ts';
import { doChartJob } from '@dachushi/exchange/do-chart-job.ts';
import { readZip } from '@dachushi/exchange/testing/read-pptx.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { bareFile } from './bare-files.ts';
import type { BareRequest } from './bare-files.ts';
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
const MOST_TIMES_BARE = 3;
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
      title: 'The whole city as a file (ms, median of three; memory of a process that makes nothing else)',
      head: ['divisions', 'file', 'time', 'goal', 'bare', 'ours / bare', 'goal', 'memory MB', 'goal', 'size'],
      rows,
      note: 'Bare: the same names in plain boxes or rows, without layout, by the font and picture libraries and zlib. SVG, PDF and slides: before and after facing. PNG: after, lying, at the largest scale up to 2 that fits.',
    },
  ];
}

async function measured(file: BenchFile, size: number, structure: Structure): Promise<string[]> {
  const job = benchJob(file, structure);
  let bytes: Buffer = Buffer.alloc(0);
  const ours = await middle(async () => {
    const made = await doChartJob(job);
    bytes = Buffer.from('bytes' in made ? made.bytes : '');
  });
  if (bytes.length === 0) return [String(size), file, ms(ours), 'refused: over 100 megapixels', '', '', '', '', '', ''];
  const request = bareRequest(file, structure, bytes);
  const bare = await middle(() => bareFile(file, request));
  const goal = (GOALS[file] ?? 0) * (size === 652 ? 1 : 6);
  const memory = memoryOf(file, size);
  return [
    ...[String(size), file, ms(ours), verdict(ours <= goal, `≤ ${goal}`), ms(bare)],
    ...compared(ours, bare, MOST_TIMES_BARE),
    ...[String(memory), verdict(memory <= MOST_MEMORY, `≤ ${MOST_MEMORY}`), `${Math.round(bytes.length / 1024)} KB`],
  ];
}

async function middle(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function bareRequest(file: BenchFile, structure: Structure, bytes: Buffer): BareRequest {
  const names = compareStructure(structure).departments.flatMap(({ name, rows }) => [
    name,
    ...rows.map((row) => row.name),
  ]);
  const png = file === 'chart.png';
  const parts = file === 'proposal.docx' ? [...readZip(bytes).keys()] : [];
  return {
    names,
    width: png ? bytes.readUInt32BE(16) : 0,
    height: png ? bytes.readUInt32BE(20) : 0,
    pictures: Math.max(1, parts.filter((path) => path.startsWith('word/media/')).length),
  };
}

/** In a process of its own: what others took before would count too. */
function memoryOf(file: BenchFile, size: number): number {
  const script = fileURLToPath(new URL('./export-memory.ts', import.meta.url));
  return Number(execFileSync(process.execPath, [script, file, String(size)], { encoding: 'utf8' }));
}
