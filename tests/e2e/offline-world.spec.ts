import type { APIRequestContext, Page } from '@playwright/test';
import { boardPage } from './pages/board-page.ts';
import { chartPage } from './pages/chart-page.ts';
import { speak } from './pages/language.ts';
import { expect, test } from './story-test.ts';

/** A plan whose own words have no 汉字, so that every one on the screen is the interface's. */
async function plainPlan(request: APIRequestContext): Promise<string> {
  const divisions = ['Office', 'Roads', 'Bridges', 'Parks', 'Retired'].map((name, at) => ({
    id: `w-${at + 1}`,
    name,
    establishment: 4,
    posts: { chief: 1, deputy: 1 },
    duties: [`looks after ${name.toLowerCase()}`],
    temporary: name === 'Parks' ? {} : null,
    protected: name === 'Retired',
  }));
  const items = [
    { id: 'w-i1', nature: '审批', name: 'digging permit', handlerId: 'w-2' },
    { id: 'w-i2', nature: '监管', name: 'road works', handlerId: 'w-2' },
  ];
  const departments = [
    { id: 'w', name: 'Works', category: 'ordinary', divisions, items },
    { id: 'x', name: 'Audit', inScope: false, exemptReason: 'small', divisions: [{ id: 'x-1', name: 'Books' }] },
  ];
  const content = {
    title: 'Plain',
    baseDate: '2026-11-22',
    source: 'typed',
    countingBasis: 'all',
    notice: 'made up',
    departments,
  };
  const baseline = (await (await request.post('/api/baselines', { data: content })).json()) as { readonly id: string };
  const plan = await request.post('/api/plans', { data: { title: 'Plain', baselineId: baseline.id } });
  return ((await plan.json()) as { readonly id: string }).id;
}

/** Everything the page says: its text, and names, hints and tooltips that stand in attributes. */
async function wordsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let at: Node | null = walker.currentNode; at; at = walker.nextNode()) {
      if (at instanceof Text && !at.parentElement?.closest('script, style')) said.push(at.data.trim());
      if (!(at instanceof Element)) continue;
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-roledescription',
        'aria-valuetext',
        'title',
        'placeholder',
        'alt',
        'data-tooltip',
      ])
        said.push(at.getAttribute(name)?.trim() ?? '');
      if (at instanceof HTMLInputElement && at.type !== 'radio') said.push(at.value);
    }
    return [...new Set(said)].filter((text) => text !== '');
  });
}

/** A name suggested for a merged unit is a Chinese official name, whatever the interface speaks. */
const SUGGESTED = /^\w+(?:和\w+)?处$/u;
const CHINESE = /[\p{Script=Han}\u3001-\u303F\uFF00-\uFFEF]/u;

async function expectNoChinese(page: Page, state: string): Promise<void> {
  const found = (await wordsOn(page)).filter(
    (text) => CHINESE.test(text.replace('切换到中文', '')) && !SUGGESTED.test(text),
  );
  expect.soft(found, state).toEqual([]);
}

/** File formats, products, keys and the name of the other language belong to both languages. */
const PRODUCT_TERMS =
  /\b(?:JSON|xlsx|csv|tsv|plan\.json|WPS|Excel|SVG|PNG|CSV|Ctrl|Shift|Alt|Esc|Enter|Tab|Delete|Home|End|Space|PageUp|PageDown|F2|F10|Switch to English)\b/gu;

/** What the plan itself says. */
const OWN_WORDS =
  /\b(?:Plain|Works|Audit|Books|Office|Roads|Bridges|Parks|Retired|ordinary|made up|small|all|typed|looks after \w+|digging permit|road works|[0-9a-f]{4})\b/gu;

/** The letters of whoever has given no name, by chance: four, and two in the circle. */
const NAMELESS = /\b[0-9A-F]{2}(?:[0-9A-F]{2})?\b/gu;

async function expectNoEnglish(page: Page, state: string): Promise<void> {
  const found = (await wordsOn(page)).filter((text) =>
    /[a-z]{2,}/iu.test(text.replace(PRODUCT_TERMS, '').replace(OWN_WORDS, '').replace(NAMELESS, '')),
  );
  expect.soft(found, state).toEqual([]);
}

/** Opens what can be opened on the pages of a plan and looks at each state. */
async function visitEverything(page: Page, planId: string, look: (state: string) => Promise<void>): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('link').filter({ hasText: 'Plain' }).first()).toBeVisible();
  await look('start');
  await page.goto(`/plans/${planId}/board/w`);
  await expect(page.getByRole('tree')).toBeVisible();
  await look('board');
  await visitBoard(page, look);
  await page.goto(`/plans/${planId}/ratios`);
  await expect(page.getByRole('table')).toBeVisible();
  await look('ratios');
  for (const address of ['', '?side=beside', '?scope=city&look=horizontal']) {
    await page.goto(`/plans/${planId}/chart/w${address}`);
    await expect(page.locator('[data-box]').first()).toBeVisible();
    await look(`chart${address}`);
  }
}

async function visitBoard(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await page.getByRole('treeitem').filter({ hasText: 'Roads' }).first().click();
  await look('a card selected');
  await page.keyboard.press('m');
  await expect(page.getByRole('listbox')).toBeVisible();
  await look('merge menu');
  await page.getByRole('combobox').fill('Bridges');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('name and reasons');
  await page.keyboard.press('Escape');
  await look('merged');
  await page.getByRole('treeitem').filter({ hasText: 'Parks' }).first().click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
  await look('menu of a card');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('abolishing');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
  await look('palette');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('shortcuts');
  await page.keyboard.press('Escape');
}

test('every page works with all the world but the server blocked', async ({ page, context, request }) => {
  const asked: string[] = [];
  await context.route(
    (address) => address.hostname !== '127.0.0.1',
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  const planId = await plainPlan(request);
  await visitEverything(page, planId, async () => undefined);
  const chart = chartPage(page);
  await chart.openExport.click();
  const svg = await chart.download(() => chart.panel.getByRole('button', { name: '下载' }).click());
  expect(svg.content.toString('utf8')).not.toMatch(/(?:href|src|url\()\s*=?\s*["']?https?:/u);
  expect(asked).toEqual([]);
});

test('the English interface has no 汉字 and no Chinese punctuation', async ({ another, ownServer }) => {
  test.slow();
  const { context } = await another({ baseURL: ownServer.url });
  await speak(context, 'en');
  const page = await context.newPage();
  await visitEverything(page, await plainPlan(context.request), (state) => expectNoChinese(page, state));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the Chinese interface has no English words but product terms and keys', async ({ another, ownServer }) => {
  test.slow();
  const { context } = await another({ baseURL: ownServer.url });
  const page = await context.newPage();
  await visitEverything(page, await plainPlan(context.request), (state) => expectNoEnglish(page, state));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('switching the language changes everything at once and is kept', async ({ page, newPlan }) => {
  const board = boardPage(page);
  await board.open(await newPlan(), 'spo');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('link', { name: 'Ratios' })).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Ratios' })).toBeVisible();
  await page.getByRole('button', { name: '切换到中文' }).click();
  await expect(board.saved).toBeVisible();
});
