import type { APIRequestContext, Page } from '@playwright/test';
import { boardPage } from './pages/board-page.ts';
import { chartPage, inkOf, textOfSvg } from './pages/chart-page.ts';
import { expect, test } from './story-test.ts';

const MARKUP = '"><img src=x onerror=alert(1)>处';
const SCRIPT = '</text><script>alert(2)</script>处';
const FORMULA = "=cmd|' /C calc'!A0";
const PROTO = '__proto__';
const LONG = `${'经济贸易发展促进协调'.repeat(6)}`;
const TURNED = '规划\u202E划规\u200F处'; // right-to-left marks are invisible and do not become part of a name
const TURNED_KEPT = '规划划规处';
const HOSTILE = [MARKUP, SCRIPT, FORMULA, PROTO, LONG];

async function hostilePlan(request: APIRequestContext): Promise<string> {
  const divisions = [...HOSTILE, TURNED, '办公室', '业务处'].map((name, at) => ({
    id: `h-${at + 1}`,
    name,
    establishment: 5,
  }));
  const departments = [{ id: 'h', name: `<b>部门</b> & ${PROTO}`, divisions }];
  const baseline = await request.post('/api/baselines', {
    data: { title: '名称', baseDate: '2026-11-22', departments },
  });
  const { id: baselineId } = (await baseline.json()) as { readonly id: string };
  const plan = await request.post('/api/plans', { data: { title: '<script>alert(3)</script> 方案', baselineId } });
  return ((await plan.json()) as { readonly id: string }).id;
}

/** No name became markup: nothing was loaded, run or put into the page by one. */
async function expectOnlyText(page: Page): Promise<void> {
  expect(await page.locator('img[src="x"], main script, svg script').count()).toBe(0);
}

test('hostile names are text on every page and in every file', async ({ page, request }) => {
  test.slow();
  const planId = await hostilePlan(request);
  const board = boardPage(page);

  await test.step('the board shows them letter by letter', async () => {
    await board.open(planId, 'h');
    for (const name of [...HOSTILE, TURNED_KEPT])
      await expect(page.getByRole('treeitem').filter({ hasText: name }).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: `<b>部门</b> & ${PROTO}` })).toBeVisible();
    await expectOnlyText(page);
  });

  await test.step('they merge, are proposed as names and stand in menus and messages', async () => {
    await board.titleOf('业务处').click();
    await page.keyboard.press('m');
    await page.getByRole('option').filter({ hasText: MARKUP }).click();
    await expect(page.getByRole('region', { name: '通知' })).toContainText(MARKUP); // it goes by itself
    await expect(board.naming).toContainText('业务处');
    await board.leaveName();
    await expect(board.chipIn(MARKUP, '业务处')).toBeVisible();
    await board.titleOf('办公室').click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('Escape');
    await expectOnlyText(page);
  });

  await test.step('the ratios page and its table file', async () => {
    await page.getByRole('link', { name: '比例' }).click();
    await expect(page.getByRole('row').filter({ hasText: `<b>部门</b> & ${PROTO}` })).toBeVisible();
    await expectOnlyText(page);
  });

  await test.step('the chart and its files', async () => {
    await page.goto(`/plans/${planId}/chart/h`);
    const chart = chartPage(page);
    await expect(chart.canvas).toBeVisible();
    await expectOnlyText(page);
    await chart.openExport.click();
    const { name, content } = await chart.download(() => chart.panel.getByRole('button', { name: '下载' }).click());
    expect(name).toMatch(/\.svg$/u);
    const svg = content.toString('utf8');
    expect(svg).not.toMatch(/<img|<script/iu);
    const wellFormed = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
      svg,
    );
    expect(wellFormed).toBe(true);
    for (const each of [MARKUP, SCRIPT, FORMULA, PROTO, LONG, TURNED_KEPT]) expect(textOfSvg(svg)).toContain(each);
    await chart.openExport.click();
    await chart.panel.getByRole('radio', { name: /^PNG.*1×/u }).check();
    const png = await chart.download(() => chart.panel.getByRole('button', { name: '下载' }).click());
    expect((await inkOf(page, png.content)).ink).toBeGreaterThan(0.002);
  });

  await test.step('the list of plans', async () => {
    await page.goto('/');
    await expect(page.getByText('<script>alert(3)</script>方案').first()).toBeVisible();
    await expectOnlyText(page);
  });
});

test('typed names: hostile ones are kept as text, empty and far too long ones are refused in words', async ({
  page,
  newPlan,
  request,
}) => {
  const planId = await newPlan();
  const board = boardPage(page);
  await board.open(planId, 'spo');

  for (const name of HOSTILE) {
    await board.rename('办公室', name);
    await expect(board.card(name)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(board.card('办公室')).toBeVisible();
  }

  await board.titleOf('办公室').dblclick();
  const field = page.getByRole('textbox', { name: '更名：办公室' });
  await field.fill('   ');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('名称不能为空');
  await field.fill('处'.repeat(300));
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('最多 60 个字');
  await field.fill(TURNED);
  await field.press('Enter');
  await expect(board.card(TURNED_KEPT)).toBeVisible();
  await expect(board.saved).toBeVisible();

  const state = await (await request.get(`/api/plans/${planId}/state`)).text();
  expect(state).toContain(TURNED_KEPT);
  expect(state).not.toMatch(/[\u200B-\u200F\u202A-\u202E]/u);
  await expectOnlyText(page);
});
