import { expect, it } from 'vitest';
import { documentAddress } from './document-file.ts';
import type { ChartOptions } from './document-file.ts';

const chart: ChartOptions = {
  side: 'both',
  look: 'official',
  paper: 'A3',
  orientation: 'portrait',
  scale: 3,
  language: 'en',
  chosen: ['a', 'b'],
};
const asked = (file: 'chart.pdf' | 'chart.png' | 'proposal.pdf' | 'plan.json', facts: Partial<ChartOptions> = {}) =>
  documentAddress({ planId: 'p/1', file, departmentId: 'uc', at: 7, chart: { ...chart, ...facts } });

it('each file is asked only what it knows', () => {
  expect(asked('chart.pdf')).toBe(
    '/api/plans/p%2F1/exports/chart.pdf?department=a%2Cb&side=both&look=official&lang=en&paper=A3&orientation=portrait&at=7',
  );
  expect(asked('chart.png', { chosen: null })).toBe(
    '/api/plans/p%2F1/exports/chart.png?department=uc&side=both&look=official&lang=en&scale=3&at=7',
  );
  expect(asked('proposal.pdf')).toBe('/api/plans/p%2F1/exports/proposal.pdf?department=uc&at=7');
  expect(asked('plan.json')).toBe('/api/plans/p%2F1/exports/plan.json');
});
