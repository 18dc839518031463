import { expect, it } from 'vitest';
import { documentAddress } from './document-file.ts';

const request = {
  planId: 'p/1',
  document: 'proposal.docx',
  departmentId: 'hrss',
  chapters: { necessity: '职责交叉', steps: ' ' },
  language: 'en',
} as const;

it('the proposal is asked for with its department and the chapters that were written', () => {
  const address = new URL(documentAddress(request), 'http://127.0.0.1/');
  expect(address.pathname).toBe('/api/plans/p%2F1/exports/proposal.docx');
  expect(Object.fromEntries(address.searchParams)).toEqual({ department: 'hrss', necessity: '职责交叉' });
});

it('the whole city is asked for by naming no department', () => {
  const address = documentAddress({ ...request, document: 'comparison.xlsx', departmentId: null });
  expect(address).toBe('/api/plans/p%2F1/exports/comparison.xlsx');
});

it('only charts speak the language of the page', () => {
  expect(documentAddress({ ...request, document: 'chart.pdf', departmentId: null })).toContain('lang=en');
  expect(documentAddress({ ...request, document: 'comparison.docx' })).not.toContain('lang');
});
