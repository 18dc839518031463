import { paperOf } from '@dachushi/chart/pages/paper.ts';
import { indexBaseline } from '@dachushi/domain/baseline.ts';
import { compareStructure } from '@dachushi/domain/compare.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { ChartFileName, PaperFileName } from '@dachushi/domain/protocol/export-messages.ts';
import { PAPER_FILES } from '@dachushi/domain/protocol/export-messages.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { ChartJob } from '@dachushi/exchange/chart-job.ts';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';

export type BenchFile = ChartFileName | PaperFileName;

/** 652: the illustrative city, untouched; any other number of divisions is made up. */
export function benchStructure(size: number): Structure {
  const { index } = indexBaseline(size === 652 ? harbinBaseline() : syntheticBaseline(size, 1));
  return structureFromBaseline(index);
}

/** The whole city as a file. PNG: after, lying, at the largest scale up to 2 that fits. */
export function benchJob(file: BenchFile, structure: Structure): ChartJob {
  const provenance = { planId: 'p', epoch: 'e', seq: 1, stateHash: '0'.repeat(64), time: '2026-01-01T00:00:00Z' };
  if (isPaper(file)) return { format: file, paper: { structure, planTitle: 'bench', departmentId: null, provenance } };
  const comparison = compareStructure(structure);
  const { baseDate, countingBasis, notice } = comparison;
  const footer = { planTitle: 'bench', baseDate, countingBasis, notice, version: '1', time: '' };
  const chart = { comparison, departmentIds: null, look: 'official', side: 'both', language: 'zh-CN', footer } as const;
  switch (file) {
    case 'chart.svg':
      return { format: 'svg', chart };
    case 'chart.png':
      return { format: 'png', chart: { ...chart, look: 'horizontal', side: 'after' }, scale: null };
    case 'chart.pptx':
      return { format: 'pptx', chart: { ...chart, provenance } };
    case 'chart.pdf':
      return { format: 'pdf', chart: { ...chart, provenance, paper: paperOf('A4', 'landscape') } };
  }
}

function isPaper(file: BenchFile): file is PaperFileName {
  return (PAPER_FILES as readonly string[]).includes(file);
}
