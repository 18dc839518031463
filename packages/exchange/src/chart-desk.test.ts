import { afterAll, describe, expect, test } from 'vitest';
import { createChartDesk } from './chart-desk.ts';
import type { ChartJob } from './chart-job.ts';
import { documentOf, largeCity } from './testing/chart-document.ts';

const small = documentOf(largeCity(1), { side: 'after' });
const large = documentOf(largeCity(150));
const desk = createChartDesk();
afterAll(() => desk.close());

const pdf = (chart = small): ChartJob => ({ format: 'pdf', chart });
const start = (file: Awaited<ReturnType<typeof desk.make>>): string =>
  'bytes' in file ? Buffer.from(file.bytes).toString('latin1', 0, 5) : file.code;

test('every format comes from the same desk', async () => {
  const { comparison, footer } = small;
  const chart = {
    comparison,
    footer,
    departmentIds: null,
    side: 'after',
    look: 'official',
    language: 'zh-CN',
  } as const;
  const files = await Promise.all([
    desk.make({ format: 'svg', chart }),
    desk.make({ format: 'png', chart, scale: null }),
    desk.make(pdf()),
    desk.make({ format: 'pptx', chart: small }),
  ]);
  expect(files.map(start)).toEqual(['<svg ', '\u0089PNG\r', '%PDF-', 'PK\u0003\u0004\u0014']);
});

test('a file that takes too long is given up, and the next one is made', async () => {
  const hasty = createChartDesk({ deadline: 40 });
  expect(start(await hasty.make(pdf(large)))).toBe('export-timeout');
  hasty.close();
  expect(start(await desk.make(pdf()))).toBe('%PDF-');
});

describe('who goes away', () => {
  test('waits no longer, and others get their file', async () => {
    const gone = new AbortController();
    const first = desk.make(pdf(large), gone.signal);
    const next = desk.make(pdf());
    expect(desk.waiting).toBe(2);
    setTimeout(() => gone.abort(), 20);
    expect(start(await first)).toBe('export-cancelled');
    expect(start(await next)).toBe('%PDF-');
    expect(desk.waiting).toBe(0);
  });

  test('before the turn came costs nothing', async () => {
    expect(start(await desk.make(pdf(), AbortSignal.abort()))).toBe('export-cancelled');
  });
});

test('a fault on the thread is an error for that file only', async () => {
  await expect(desk.make({ format: 'pdf' } as ChartJob)).rejects.toThrow();
  expect(start(await desk.make(pdf()))).toBe('%PDF-');
});

test('the calling thread goes on meanwhile', async () => {
  let ticks = 0;
  const clock = setInterval(() => (ticks += 1), 5);
  await desk.make(pdf(large));
  clearInterval(clock);
  expect(ticks).toBeGreaterThan(10);
});
