import { readFileSync } from 'node:fs';
import { doChartJob } from '@dachushi/exchange/do-chart-job.ts';
import { benchJob, benchStructure } from './export-jobs.ts';
import type { BenchFile } from './export-jobs.ts';

/** `node tests/bench/export-memory.ts chart.pdf 5000`: the most memory that a process takes to make one file, in MB. */
const [file = '', size = ''] = process.argv.slice(2);
await doChartJob(benchJob(file as BenchFile, benchStructure(Number(size))));
console.log(Math.round(mostMemory() / 1024));

/** In KB. Linux hands the peak in `resourceUsage` down from the process that started this one; its status counts this one only. */
function mostMemory(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}
