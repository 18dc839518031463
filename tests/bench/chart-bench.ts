import type { Browser, Page } from '@playwright/test';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { bareChartPage } from './bare-chart.ts';
import { framesWhile, launchBrowser, median, moveAlong, openPage, wavePath } from './browser.ts';
import { ms } from './measure.ts';
import { post, startRealServer } from './real-server.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';

const ROUNDS = 3;
const STEPS = 120;
const COLLAPSE_GOAL = 70;
const SIZES = [
  { divisions: 652, departments: 45, draw: 130, frames: 60 },
  { divisions: 5_000, departments: 345, draw: 140, frames: 60 },
  { divisions: 20_000, departments: 1_380, draw: 180, frames: 60 },
] as const;

/** The city chart beside a bare SVG that puts only what is visible into the document, both in the same browser. */
export async function benchChart(): Promise<readonly Table[]> {
  const [server, browser] = await Promise.all([startRealServer(), launchBrowser()]);
  try {
    const rows = [];
    for (const size of SIZES) {
      const baseline = size.divisions === 652 ? harbinBaseline() : syntheticBaseline(size.divisions, 1);
      const { id: baselineId } = await post<{ id: string }>(`${server.url}/api/baselines`, baseline);
      const { id } = await post<{ id: string }>(`${server.url}/api/plans`, { title: '测速', baselineId });
      const bare = await measureBare(browser, size);
      const ours = await measureOurs(browser, server.url, id);
      rows.push([
        String(size.divisions + size.departments + 1),
        ms(ours.draw),
        ms(bare.draw),
        verdict(ours.draw <= size.draw, `≤ ${size.draw}`),
        ms(ours.fold),
        ms(bare.fold),
        verdict(ours.fold <= COLLAPSE_GOAL, `≤ ${COLLAPSE_GOAL}`),
        ours.pan.toFixed(0),
        bare.pan.toFixed(0),
        verdict(ours.pan >= size.frames * 0.95, `${size.frames}`),
      ]);
    }
    return [
      {
        title: 'The city chart in Chromium (ms; frames per second while panning)',
        head: ['boxes', 'first draw', 'bare SVG', 'goal', 'fold one', 'bare SVG', 'goal', 'pan', 'bare SVG', 'goal'],
        rows,
        note: `medians of ${ROUNDS}; first draw: from choosing 全市, with the plan in memory, to the frame that shows it`,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Figures {
  readonly draw: number;
  readonly fold: number;
  readonly pan: number;
}

async function measureOurs(browser: Browser, url: string, planId: string): Promise<Figures> {
  const { page } = await openPage(browser, url);
  await page.goto(`/plans/${planId}/chart?side=after`);
  await page.locator('[data-box]').first().waitFor();
  const draws: number[] = [];
  for (let no = 0; no <= ROUNDS; no += 1) {
    draws.push(await untilShown(page, () => page.getByRole('radio', { name: '全市' }).check({ force: true }), 'rect'));
    await page.locator('[data-box][aria-expanded]').first().waitFor();
    if (no === ROUNDS) break;
    await page.getByRole('radio', { name: '本部门' }).check({ force: true });
    await page.locator('[data-box][aria-expanded]').first().waitFor({ state: 'detached' });
  }
  const folds: number[] = [];
  for (let no = 0; no <= ROUNDS; no += 1) {
    const open = page.locator('[data-box][aria-expanded]').nth(no);
    await open.focus();
    folds.push(await untilShown(page, () => page.keyboard.press('ArrowLeft'), 'rect'));
  }
  const pan = await panning(page, '.chart-drawing');
  await page.context().close();
  return { draw: median(draws.slice(1)), fold: median(folds.slice(1)), pan };
}

async function measureBare(browser: Browser, { divisions, departments }: (typeof SIZES)[number]): Promise<Figures> {
  const { page } = await openPage(browser, 'http://127.0.0.1');
  const draws: number[] = [];
  for (let no = 0; no <= ROUNDS; no += 1) {
    await page.setContent(bareChartPage(departments, Math.round(divisions / departments)));
    draws.push(await untilShown(page, () => page.locator('#draw').click(), 'g'));
  }
  const folds: number[] = [];
  for (let no = 0; no <= ROUNDS; no += 1) folds.push(await untilShown(page, () => page.mouse.click(900, 900), 'g'));
  const pan = await panning(page, 'svg');
  await page.context().close();
  return { draw: median(draws.slice(1)), fold: median(folds.slice(1)), pan };
}

/** From the click or key that `act` makes to the frame in which the changed drawing is painted. */
async function untilShown(page: Page, act: () => Promise<unknown>, part: 'rect' | 'g'): Promise<number> {
  await page.evaluate((part) => {
    let from = 0;
    for (const type of ['click', 'keydown'])
      window.addEventListener(type, (event) => (from ||= event.timeStamp), { capture: true, once: true });
    (window as unknown as { shown: Promise<number> }).shown = new Promise((resolve) => {
      let asked = false;
      const observer = new MutationObserver(() => {
        if (asked || from === 0 || !document.querySelector(`svg ${part}`)) return;
        asked = true;
        requestAnimationFrame(() => {
          const channel = new MessageChannel(); // its message comes after this frame is painted
          channel.port1.onmessage = () => {
            observer.disconnect();
            resolve(performance.now() - from);
          };
          channel.port2.postMessage(null);
        });
      });
      const drawing = document.querySelector('.chart-drawing, svg:has(#camera)');
      observer.observe(drawing ?? document.body, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['transform'],
      });
    });
  }, part);
  await act();
  return await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
}

async function panning(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error('nothing to pan');
  const path = wavePath(STEPS, { x: box.x + 100, y: box.y + 100, width: box.width - 200, height: box.height - 200 });
  const [x, y] = path[0] ?? [0, 0];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const { perSecond } = await framesWhile(page, () => moveAlong(page, path));
  await page.mouse.up();
  return perSecond;
}
