import { expect, it } from 'vitest';
import { chartFileAddress } from './chart-file.ts';

const request = {
  planId: 'p/1',
  format: 'png',
  scale: 3,
  side: 'both',
  look: 'official',
  departmentIds: ['uc', '局'],
  language: 'zh-CN',
} as const;

it('the address of a file names what it shows', () => {
  const address = new URL(chartFileAddress(request), 'http://127.0.0.1/');
  expect(address.pathname).toBe('/api/plans/p%2F1/exports/chart.png');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    side: 'both',
    look: 'official',
    lang: 'zh-CN',
    department: 'uc,局',
    scale: '3',
  });
});

it('all departments are asked for by naming none, and a drawing has no scale', () => {
  const address = chartFileAddress({ ...request, format: 'svg', departmentIds: null });
  expect(address).toBe('/api/plans/p%2F1/exports/chart.svg?side=both&look=official&lang=zh-CN');
});
