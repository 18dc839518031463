import type { Browser, Page } from '@playwright/test';
import { framesWhile, launchBrowser, median, moveAlong, openPage, slowDown, wavePath } from './browser.ts';
import type { Frames } from './browser.ts';
import { ms } from './measure.ts';
import { post, startRealServer } from './real-server.ts';
import { verdict } from './report.ts';
import type { Table } from './report.ts';

const DIVISIONS = 652;
const ROUNDS = 3;
const STEPS = 150;
const GOALS = { pickUp: 50, frame: 17, slowFrame: 55 } as const;

/** A card in the hand over all 45 departments; the reference is the same pointer path with nothing in the hand. */
export async function benchDrag(): Promise<readonly Table[]> {
  const [server, browser] = await Promise.all([startRealServer(), launchBrowser()]);
  try {
    const { id } = await post<{ id: string }>(`${server.url}/api/plans`, { title: '测速', sample: 'harbin' });
    const rows = [];
    for (const slower of [1, 4]) rows.push(await measureDrag(browser, `${server.url}/plans/${id}/board/uc`, slower));
    return [
      {
        title: 'Dragging on the board with all 652 divisions in the document (ms)',
        head: [
          'CPU',
          'pick-up',
          'goal',
          'frame p50',
          'frame p95',
          'longest',
          'goal p95',
          'empty hand p50',
          'empty hand p95',
          'p95 ratio',
        ],
        rows,
        note: `medians of ${ROUNDS} drags of ${STEPS} moves; pick-up runs from the pointer event to the frame that shows the ghost`,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureDrag(browser: Browser, url: string, slower: number): Promise<readonly string[]> {
  const { page, devtools } = await openPage(browser, url);
  await page.goto(url);
  await page.locator('[data-piece][data-unit-id]').first().waitFor();
  await page.getByRole('radio', { name: '全部部门' }).check({ force: true });
  await page.waitForFunction(
    (all) => document.querySelectorAll('[data-piece][data-unit-id]').length === all,
    DIVISIONS,
  );
  const area = await page.locator('[data-board-scroll]').first().boundingBox();
  if (!area) throw new Error('the board has no area to scroll');
  const path = wavePath(STEPS, {
    x: area.x + 120,
    y: area.y + 130,
    width: area.width - 240,
    height: area.height - 260,
  });
  await slowDown(devtools, slower);
  const rounds: { pickUp: number; drag: Frames; empty: Frames }[] = [];
  for (let no = 0; no <= ROUNDS; no += 1) {
    const empty = await framesWhile(page, () => moveAlong(page, path));
    const pickUp = await takeCard(page);
    const drag = await framesWhile(page, () => moveAlong(page, path));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.locator('[data-ghost]').waitFor({ state: 'detached' });
    if (no > 0) rounds.push({ pickUp, drag, empty });
  }
  await page.context().close();
  const of = (figure: (round: (typeof rounds)[number]) => number): number => median(rounds.map(figure));
  const [pickUp, p95, emptyP95] = [
    of(({ pickUp }) => pickUp),
    of(({ drag }) => drag.p95),
    of(({ empty }) => empty.p95),
  ];
  const frameGoal = slower === 1 ? GOALS.frame : GOALS.slowFrame;
  return [
    slower === 1 ? 'as it is' : `${slower}× slower`,
    ms(pickUp),
    slower === 1 ? verdict(pickUp <= GOALS.pickUp, `≤ ${GOALS.pickUp}`) : '–',
    ms(of(({ drag }) => drag.p50)),
    ms(p95),
    ms(of(({ drag }) => drag.longest)),
    verdict(p95 <= frameGoal, `≤ ${frameGoal}`),
    ms(of(({ empty }) => empty.p50)),
    ms(emptyP95),
    `${(p95 / emptyP95).toFixed(2)}×`,
  ];
}

/** Presses a card and moves until it is in the hand; answers the time from that move to the picture of it. */
async function takeCard(page: Page): Promise<number> {
  const card = page.locator('[data-piece="unit:uc-03"]');
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (!box) throw new Error('no card in sight');
  const [x, y] = [box.x + 60, box.y + 16];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let moved = 0;
        window.addEventListener('pointermove', (event) => (moved = event.timeStamp), { capture: true, once: true });
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('[data-ghost]')) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const channel = new MessageChannel(); // its message comes after this frame is painted
            channel.port1.onmessage = () => resolve(performance.now() - moved);
            channel.port2.postMessage(null);
          });
        }).observe(document.body, { childList: true, subtree: true });
      }),
  );
  await page.evaluate(() => undefined); // the listeners are in place
  await page.mouse.move(x + 9, y + 6);
  await page.locator('[data-ghost]').waitFor({ state: 'attached' });
  return await shown;
}
