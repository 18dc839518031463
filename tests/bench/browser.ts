import { chromium } from '@playwright/test';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/boot/find-chromium.mjs';
import { quantiles } from './measure.ts';

/** The browser of the end-to-end tests, without a GPU. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  return await chromium.launch({ args: [...chromiumFlags], ...(executablePath ? { executablePath } : {}) });
}

export async function openPage(
  browser: Browser,
  url: string,
): Promise<{ readonly page: Page; readonly devtools: CDPSession }> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1920, height: 1080 }, locale: 'zh-CN' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return { page, devtools: await context.newCDPSession(page) };
}

/** 4 = an office PC four times slower than this machine; 1 = this machine. */
export async function slowDown(devtools: CDPSession, times: number): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
}

export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
  readonly perSecond: number;
}

/** Milliseconds between the frames that the page could show while `act` went on. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const frames: number[] = [];
    const holder = window as unknown as { frames: number[] | null };
    holder.frames = frames;
    const tick = (now: number): void => {
      if (holder.frames !== frames) return;
      frames.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  const times = await page.evaluate(() => {
    const holder = window as unknown as { frames: number[] | null };
    const all = holder.frames ?? [];
    holder.frames = null;
    return all;
  });
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
  const sorted = [...gaps].sort((a, b) => a - b);
  const total = (times.at(-1) ?? 0) - (times[0] ?? 0);
  return {
    p50: quantiles(gaps).p50,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    longest: sorted.at(-1) ?? Number.NaN,
    perSecond: (gaps.length / total) * 1_000,
  };
}

/** Moves the pointer along a path, about once a frame. */
export async function moveAlong(page: Page, points: readonly (readonly [x: number, y: number])[]): Promise<void> {
  for (const [x, y] of points) {
    const sent = performance.now();
    await page.mouse.move(x, y);
    const left = 16 - (performance.now() - sent);
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, left));
  }
}

/** Back and forth over the middle of the board or sheet. */
export function wavePath(
  steps: number,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): readonly (readonly [number, number])[] {
  return Array.from({ length: steps }, (_, step) => {
    const part = step / steps;
    return [
      x + width * (0.5 + 0.5 * Math.sin(part * Math.PI * 4)),
      y + height * (0.5 - 0.5 * Math.cos(part * Math.PI * 2)),
    ] as const;
  });
}

export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
