import type { CDPSession, Page } from '@playwright/test';

/** The hand as the board feels it: mouse on a desk, finger on a phone. Ids are those of units (`uc-15`). */
export function card(page: Page, unitId: string) {
  return page.locator(`[data-piece][data-unit-id="${unitId}"]`);
}

/** Takes a card and holds it over another one until the board says that it is the target, without letting go. */
export async function hold(page: Page, from: string, over: string, touch: boolean): Promise<void> {
  const target = card(page, over);
  await card(page, from).scrollIntoViewIfNeeded();
  const start = await gripOf(page, from);
  if (touch) await longPress(page, start);
  else {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 12, start.y + 8, { steps: 3 });
  }
  await page.locator('[data-ghost]').waitFor({ state: 'attached' });
  const box = await target.boundingBox();
  if (!box) throw new Error(`${over} is out of sight`);
  await moveTo(page, { x: box.x + box.width * 0.35, y: box.y + box.height * 0.75 }, touch);
}

export async function drop(page: Page): Promise<void> {
  await page.mouse.up();
}

async function gripOf(page: Page, unitId: string): Promise<Point> {
  const box = await card(page, unitId).boundingBox();
  if (!box) throw new Error(`${unitId} is out of sight`);
  return { x: box.x + HEAD, y: box.y + HEAD };
}

/** Inside the head of a card, from its corner. */
const HEAD = 18;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One finger a page: another session would not know that it is down. */
const fingers = new WeakMap<Page, CDPSession>();

async function fingerOn(page: Page): Promise<CDPSession> {
  const known = fingers.get(page) ?? (await page.context().newCDPSession(page));
  fingers.set(page, known);
  return known;
}

const LONG_PRESS_MS = 500;

async function longPress(page: Page, { x, y }: Point): Promise<void> {
  const session = await fingerOn(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.waitForTimeout(LONG_PRESS_MS);
  await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + 10, y: y + 4 }] });
}

async function moveTo(page: Page, { x, y }: Point, touch: boolean): Promise<void> {
  if (!touch) {
    await page.mouse.move(x, y, { steps: 8 });
    await page.mouse.move(x + 2, y, { steps: 2 });
    return;
  }
  const session = await fingerOn(page);
  for (let step = 1; step <= 4; step += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - 12 + step * 3 }] });
    await page.waitForTimeout(32);
  }
}

/** A file held over the page and let go, as the file manager does it. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name, { type: 'application/json' }));
      return transfer;
    },
    { name, content },
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('main', type, { dataTransfer: transfer });
}
