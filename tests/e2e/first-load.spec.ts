import { boardPage } from './pages/board-page.ts';
import { expect, test } from './story-test.ts';

/** What a planner on a slow line waits for. A size, not a time: it is the same on every machine. */
const MOST_SCRIPT = 200_000;

test('until the board stands, no more than 200 KB of compressed script have crossed the line', async ({
  page,
  newPlan,
}) => {
  const scripts = new Map<string, number>();
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return;
    scripts.set(request.url(), 0);
    void request.sizes().then(({ responseBodySize }) => scripts.set(request.url(), responseBodySize));
  });
  const board = boardPage(page);
  await board.open(await newPlan(), 'uc');
  await expect.poll(() => [...scripts.values()].every((bytes) => bytes > 0)).toBe(true);
  const bytes = [...scripts.values()].reduce((sum, one) => sum + one, 0);
  expect(scripts.size).toBeGreaterThan(3);
  expect(bytes, [...scripts].map(([url, size]) => `${url} ${size}`).join('\n')).toBeLessThan(MOST_SCRIPT);
});
