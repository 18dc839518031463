import { compareStructure } from '@dachushi/domain/compare.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import type { Comparison } from '@dachushi/domain/comparison.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import { paperOf } from '@dachushi/chart/pages/paper.ts';
import type { ChartJob } from '@dachushi/exchange/chart-job.ts';
import { doChartJob } from '@dachushi/exchange/do-chart-job.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { ms } from './measure.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';

/** Milliseconds for 652 divisions; 5,000 may take six times as long. */
const GOALS = { svg: 300, png: 2_000, pdf: 4_000, pptx: 4_000 } as const;
const RUNS = 3;

/** The whole city as each kind of chart file, fonts read and cut down every time. */
export async function benchExport(): Promise<readonly Table[]> {
  const rows: string[][] = [];
  for (const size of [652, 5_000]) {
    const comparison = cityOf(size);
    for (const format of ['svg', 'png', 'pdf', 'pptx'] as const) {
      const times: number[] = [];
      let bytes = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const start = performance.now();
        const file = await doChartJob(jobOf(format, comparison));
        times.push(performance.now() - start);
        bytes = 'bytes' in file ? file.bytes.length : 0;
      }
      const middle = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
      const goal = GOALS[format] * (size === 652 ? 1 : 6);
      const answer = bytes === 0 ? 'refused: over 100 megapixels' : `${Math.round(bytes / 1024)} KB`;
      rows.push([String(size), format, ms(middle), answer, bytes === 0 ? '–' : verdict(middle <= goal, `≤ ${goal}`)]);
    }
  }
  return [
    {
      title: 'The city chart as a file (ms, median of three)',
      head: ['divisions', 'file', 'time', 'size', 'goal'],
      rows,
      note: 'SVG, PDF and slides: before and after facing. PNG: after, lying, at the largest scale up to 2 that fits.',
    },
  ];
}

function cityOf(size: number): Comparison {
  const { index } = indexBaseline(size === 652 ? harbinBaseline() : syntheticBaseline(size, 1));
  return compareStructure(structureFromBaseline(index));
}

function jobOf(format: 'svg' | 'png' | 'pdf' | 'pptx', comparison: Comparison): ChartJob {
  const { baseDate, countingBasis, notice } = comparison;
  const footer = { planTitle: 'bench', baseDate, countingBasis, notice, version: '1', time: '' };
  const chart = { comparison, departmentIds: null, look: 'official', side: 'both', language: 'zh-CN', footer } as const;
  const provenance = { planId: 'p', epoch: 'e', seq: 1, stateHash: '0', time: '2026-01-01T00:00:00Z' };
  if (format === 'svg') return { format, chart };
  if (format === 'png') return { format, chart: { ...chart, look: 'horizontal', side: 'after' }, scale: null };
  if (format === 'pptx') return { format, chart: { ...chart, provenance } };
  return { format, chart: { ...chart, provenance, paper: paperOf('A4', 'landscape') } };
}
