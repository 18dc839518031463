import { afterEach, expect, it, vi } from 'vitest';
import { chartFileAddress, downloadChart } from './chart-file.ts';

const request = {
  planId: 'p/1',
  format: 'png',
  scale: 3,
  paper: 'A3',
  orientation: 'portrait',
  side: 'both',
  look: 'official',
  departmentIds: ['uc', '局'],
  language: 'zh-CN',
} as const;

it('the address of a picture names what it shows and its scale', () => {
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

it('paper is named for PDF, and for PDF only', () => {
  const askedOf = (format: 'pdf' | 'pptx' | 'svg') =>
    new URL(chartFileAddress({ ...request, format }), 'http://127.0.0.1/').searchParams;
  expect([askedOf('pdf').get('paper'), askedOf('pdf').get('orientation')]).toEqual(['A3', 'portrait']);
  for (const format of ['pptx', 'svg'] as const) expect([...askedOf(format).keys()]).not.toContain('paper');
});

it('all departments are asked for by naming none, and a drawing has no scale', () => {
  const address = chartFileAddress({ ...request, format: 'svg', departmentIds: null });
  expect(address).toBe('/api/plans/p%2F1/exports/chart.svg?side=both&look=official&lang=zh-CN');
});

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['a refusal gives its code', () => Response.json({ code: 'export_busy' }, { status: 429 }), 'export_busy'],
  ['an answer that is no problem of ours is unexpected', () => new Response('?', { status: 502 }), 'unexpected'],
  ['no answer is the network', () => Promise.reject(new TypeError('failed')), 'network'],
])('%s', async (_, answer, code) => {
  vi.stubGlobal('fetch', answer);
  const { signal } = new AbortController();
  expect(await downloadChart(request, { name: '图', signal })).toBe(code);
});

it('cancelling is no problem', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('', 'AbortError')));
  expect(await downloadChart(request, { name: '图', signal: AbortSignal.abort() })).toBeNull();
});
