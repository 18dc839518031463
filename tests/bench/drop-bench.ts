import type { Browser, Page } from '@playwright/test';
import { harbinBaseline } from '@dachushi/seeds/harbin-baseline.ts';
import { syntheticBaseline } from '@dachushi/seeds/synthetic.ts';
import { launchBrowser, median, openPage } from './browser.ts';
import { ms } from './measure.ts';
import { post, startRealServer } from './real-server.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';

const ROUNDS = 5;
const SIZES = [
  { divisions: 652, departmentId: 'uc', goal: 50 },
  { divisions: 5_000, departmentId: 's1', goal: 50 },
  { divisions: 20_000, departmentId: 's1', goal: 83 },
] as const;

/** A card let go over another: what passes until the merged card and the ratios of the whole city are on the screen. */
export async function benchDrop(): Promise<readonly Table[]> {
  const [server, browser] = await Promise.all([startRealServer(), launchBrowser()]);
  try {
    const rows = [];
    for (const { divisions, departmentId, goal } of SIZES) {
      const baseline = divisions === 652 ? harbinBaseline() : syntheticBaseline(divisions, 1);
      const { id: baselineId } = await post<{ id: string }>(`${server.url}/api/baselines`, baseline);
      const { id } = await post<{ id: string }>(`${server.url}/api/plans`, { title: '测速', baselineId });
      const drops = await measureDrops(browser, `${server.url}/plans/${id}/board/${departmentId}`);
      const typical = median(drops);
      const [least = Number.NaN, most = Number.NaN] = [Math.min(...drops), Math.max(...drops)];
      rows.push([String(divisions), ms(typical), ms(least), ms(most), verdict(typical <= goal, `≤ ${goal}`)]);
    }
    return [
      {
        title: 'Dropping a card on another (ms)',
        head: ['divisions', 'median', 'least', 'most', 'goal'],
        rows,
        note: `${ROUNDS} drops after one to warm up, each taken back; from the pointer's release to the frame that shows the merged card and the new ratios of the whole plan, every rule checked`,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureDrops(browser: Browser, url: string): Promise<readonly number[]> {
  const { page } = await openPage(browser, url);
  await page.goto(url);
  await page.locator('[data-piece][data-unit-id]').first().waitFor();
  const times: number[] = [];
  for (let no = 0; no <= ROUNDS; no += 1) {
    const time = await dropOnce(page);
    if (no > 0) times.push(time);
  }
  await page.context().close();
  return times;
}

/** The sixth card of the department onto the fifth: neither is one that other rules than the plan's protect. */
async function dropOnce(page: Page): Promise<number> {
  const cards = page.locator('[data-piece][data-unit-id]');
  const [into, going] = [cards.nth(4), cards.nth(5)];
  const piece = await going.getAttribute('data-piece');
  await going.scrollIntoViewIfNeeded();
  const [from, to] = [await going.boundingBox(), await into.boundingBox()];
  if (!from || !to || !piece) throw new Error('no card in sight');
  await page.mouse.move(from.x + 60, from.y + 16);
  await page.mouse.down();
  await page.mouse.move(from.x + 69, from.y + 22);
  await page.mouse.move(to.x + 60, to.y + 20, { steps: 8 });
  await page.locator('[data-ghost]').waitFor({ state: 'attached' });
  await page.evaluate(watchDrop, piece);
  await page.mouse.up();
  const time = await page.evaluate(() => (window as unknown as { dropped: Promise<number> }).dropped);
  await page.getByRole('dialog', { name: '机构名称和合并理由' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.locator(`[data-piece="${piece}"][data-unit-id]`).waitFor();
  await page.getByText('已保存', { exact: true }).filter({ visible: true }).waitFor();
  return time;
}

/** Runs in the page: resolves `window.dropped` when the frame without the card and with other ratios is painted. */
function watchDrop(piece: string): void {
  const strip = document.querySelector('section[aria-label="精简比例"]');
  const ratios = strip?.textContent;
  let from = 0;
  window.addEventListener('pointerup', (event) => (from = event.timeStamp), { capture: true, once: true });
  const dropped = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      const gone = !document.querySelector(`[data-piece="${piece}"][data-unit-id]`);
      if (from === 0 || !gone || strip?.textContent === ratios) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel(); // its message comes after this frame is painted
        channel.port1.onmessage = () => resolve(performance.now() - from);
        channel.port2.postMessage(null);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  (window as unknown as { dropped: Promise<number> }).dropped = dropped;
}
