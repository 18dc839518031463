import { doChartJob } from '@dachushi/exchange/do-chart-job.ts';
import { benchJob, benchStructure } from './export-jobs.ts';
import type { BenchFile } from './export-jobs.ts';

/** `node tests/bench/export-memory.ts chart.pdf 5000`: the most memory that a process takes to make one file, in MB. */
const [file = '', size = ''] = process.argv.slice(2);
await doChartJob(benchJob(file as BenchFile, benchStructure(Number(size))));
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
