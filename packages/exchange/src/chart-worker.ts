import { parentPort } from 'node:worker_threads';
import type { ChartJob } from './chart-job.ts';
import { doChartJob } from './do-chart-job.ts';

/** The thread's whole life: one job after another, as they are asked for. A fault ends it, and the desk says so. */
parentPort?.on('message', (job: ChartJob) => {
  void doChartJob(job).then((file) => parentPort?.postMessage(file));
});
