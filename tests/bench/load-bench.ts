import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { launchBrowser, median, openPage, slowDown } from './browser.ts';
import { ms } from './measure.ts';
import { post, startRealServer } from './real-server.ts';
import type { RealServer } from './real-server.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';

const GOALS = { script: 200, interactive: 1_500, slowPaint: 2_100, server: 200, page: 120 } as const;
const CLIENTS = 30;
const ROUNDS = 3;
const SLOW_LINE = {
  offline: false,
  latency: 40,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
} as const;

/** The finished sample on the board, opened by somebody who was never here. */
export async function benchLoad(): Promise<readonly Table[]> {
  const [server, browser] = await Promise.all([startRealServer(), launchBrowser()]);
  try {
    const { id } = await post<{ id: string }>(`${server.url}/api/plans`, { title: '测速', sample: 'harbin-finished' });
    const path = `/plans/${id}/board/uc`;
    const quick = await visits(browser, `${server.url}${path}`, 1);
    const slow = await visits(browser, `${server.url}${path}`, 4);
    const server30 = await memoryWith(server, id);
    const last = quick.at(-1);
    if (!last) throw new Error('nothing was visited');
    return [transferTable(last), timeTable(quick, slow), memoryTable(last, server30)];
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Transfer {
  readonly path: string;
  readonly type: string;
  /** Bytes on the line, headers too. */
  bytes: number;
}

interface Visit {
  readonly transfers: readonly Transfer[];
  readonly interactive: number;
  readonly largestPaint: number;
  readonly heap: number;
  readonly process: number;
}

async function visits(browser: Browser, url: string, slower: number): Promise<readonly Visit[]> {
  const all: Visit[] = [];
  for (let no = 0; no < ROUNDS; no += 1) all.push(await visit(browser, url, slower));
  return all;
}

async function visit(browser: Browser, url: string, slower: number): Promise<Visit> {
  const { page, devtools } = await openPage(browser, url);
  const transfers = await recordTransfers(devtools);
  if (slower > 1) {
    await devtools.send('Network.emulateNetworkConditions', SLOW_LINE);
    await slowDown(devtools, slower);
  }
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as { largest: number }).largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(url, { waitUntil: 'commit' });
  const interactive = await whenInteractive(page);
  await page.waitForTimeout(1_500);
  const largestPaint = await page.evaluate(() => (window as unknown as { largest: number }).largest);
  await slowDown(devtools, 1);
  const memory = await memoryOfPage(browser, page, devtools);
  await page.context().close();
  return { transfers, interactive, largestPaint, ...memory };
}

/** The first card stands there and a frame after it was painted: whatever is pressed now is answered. */
async function whenInteractive(page: Page): Promise<number> {
  await page.locator('[data-piece][data-unit-id]').first().waitFor();
  return await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      }),
  );
}

async function recordTransfers(devtools: CDPSession): Promise<readonly Transfer[]> {
  const transfers: Transfer[] = [];
  const open = new Map<string, Transfer>();
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => {
    const transfer = { path: new URL(response.url).pathname, type, bytes: 0 };
    open.set(requestId, transfer);
    transfers.push(transfer);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = open.get(requestId);
    if (transfer) transfer.bytes = encodedDataLength;
  });
  await devtools.send('Network.enable');
  return transfers;
}

async function memoryOfPage(
  browser: Browser,
  page: Page,
  devtools: CDPSession,
): Promise<{ readonly heap: number; readonly process: number }> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  await whole.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => ownMemory(id));
  if (page.isClosed()) throw new Error('the page is gone');
  return { heap: usedSize / 1024 / 1024, process: Math.max(0, ...renderers) };
}

/** Memory of one process in MB, its share of what it shares included. */
function ownMemory(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // gone, or no /proc here
  }
}

async function memoryWith(server: RealServer, planId: string): Promise<number> {
  const stop = new AbortController();
  await Promise.all(
    Array.from({ length: CLIENTS }, () => fetch(`${server.url}/api/plans/${planId}/events`, { signal: stop.signal })),
  );
  const memory = server.memory();
  stop.abort();
  return memory;
}

function transferTable({ transfers }: Visit): Table {
  const loaded = transfers.filter(({ bytes }) => bytes > 0);
  const script = sum(loaded.filter(({ type }) => type === 'Script'));
  const rows = loaded.map(({ path, type, bytes }) => [
    path.replace(/\/(plans|baselines)\/[^/]+/, '/$1/…'),
    type,
    (bytes / 1024).toFixed(1),
    '',
  ]);
  return {
    title: 'First load of the board: what crosses the line (KB, compressed)',
    head: ['resource', 'kind', 'KB', 'goal'],
    rows: [
      ...rows,
      ['all scripts', '', script.toFixed(1), verdict(script <= GOALS.script, `≤ ${GOALS.script}`)],
      ['everything', '', sum(loaded).toFixed(1), ''],
    ],
  };
}

function sum(transfers: readonly Transfer[]): number {
  return transfers.reduce((total, { bytes }) => total + bytes, 0) / 1024;
}

function timeTable(quick: readonly Visit[], slow: readonly Visit[]): Table {
  const of = (visits: readonly Visit[], what: 'interactive' | 'largestPaint'): number =>
    median(visits.map((visit) => visit[what]));
  const interactive = of(quick, 'interactive');
  const paint = of(slow, 'largestPaint');
  return {
    title: 'First load of the board: when it is there (ms from the click, empty cache)',
    head: ['', 'interactive', 'goal', 'largest paint', 'goal'],
    rows: [
      [
        'as it is',
        ms(interactive),
        verdict(interactive <= GOALS.interactive, `≤ ${GOALS.interactive}`),
        ms(of(quick, 'largestPaint')),
        '–',
      ],
      [
        '4× CPU, 1.6 Mbit/s',
        ms(of(slow, 'interactive')),
        '–',
        ms(paint),
        verdict(paint <= GOALS.slowPaint, `≤ ${GOALS.slowPaint}`),
      ],
    ],
    note: `medians of ${ROUNDS}; interactive: the first card is painted and the page answers`,
  };
}

function memoryTable({ heap, process }: Visit, server: number): Table {
  return {
    title: 'Memory with the sample (MB)',
    head: ['', 'MB', 'goal'],
    rows: [
      [`server, ${CLIENTS} windows listening`, server.toFixed(0), verdict(server <= GOALS.server, `≤ ${GOALS.server}`)],
      ['page, its own objects', heap.toFixed(1), '–'],
      ['page, whole process', process.toFixed(0), verdict(process <= GOALS.page, `≤ ${GOALS.page}`)],
    ],
  };
}
