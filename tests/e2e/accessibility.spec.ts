import type { Page } from '@playwright/test';
import { seriousFindings, seriousInBothLights } from './pages/axe.ts';
import { boardPage } from './pages/board-page.ts';
import { chartPage } from './pages/chart-page.ts';
import { startPage } from './pages/start-page.ts';
import { speak } from './pages/language.ts';
import { expect, test } from './story-test.ts';

const SPORTS = 'spo';

async function expectNothingSerious(page: Page, state: string, part = 'html'): Promise<void> {
  expect.soft(await seriousInBothLights(page, part), state).toEqual([]);
}

test.describe('axe, in light and in dark', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('start page and its dialogs', async ({ page, newPlan, watch }) => {
    watch.allow(/status of 4\d\d/u);
    await newPlan();
    const start = startPage(page);
    await start.open();
    await expect(start.plans.first()).toBeVisible();
    await expectNothingSerious(page, 'list of plans');
    await start.newBlank.click();
    await expectNothingSerious(page, 'blank plan');
    await page.getByRole('dialog').getByRole('button', { name: '新建方案' }).click();
    await expectNothingSerious(page, 'blank plan, with complaints');
    await page.keyboard.press('Escape');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), start.chooseFile.click()]);
    const wrong = JSON.stringify({ title: '', baseDate: 'x', departments: [{ id: 'a b', name: '', divisions: [] }] });
    await chooser.setFiles({ name: '现状.json', mimeType: 'application/json', buffer: Buffer.from(wrong) });
    await expect(start.refusal.getByRole('table')).toBeVisible();
    await expectNothingSerious(page, 'refused file');
    await page.goto('/nowhere');
    await expect(page.getByText('没有这个页面')).toBeVisible();
    await expectNothingSerious(page, 'no such page');
    await page.goto('/plans/nowhere/board');
    await expect(page.getByText('没有这个方案')).toBeVisible();
    await expectNothingSerious(page, 'no such plan');
  });

  test('the board and what opens on it', async ({ page, newPlan }) => {
    test.slow();
    const board = boardPage(page);
    await board.open(await newPlan(), SPORTS);
    await expectNothingSerious(page, 'untouched department');
    await board.pickUp(board.card('人事处'));
    await board.carryOver(board.card('办公室'));
    await expect(board.preview).toContainText('尚未生效');
    await expectNothingSerious(page, 'a card in hand');
    await board.letGo();
    await expect(board.naming).toBeVisible();
    await expectNothingSerious(page, 'name and reasons');
    await board.leaveName();
    await expectNothingSerious(page, 'merged unit selected');
    await page.keyboard.press('m');
    await expect(page.getByRole('listbox')).toBeVisible();
    await expectNothingSerious(page, '合并到…');
    await page.keyboard.press('Escape');
    await board.titleOf('财务处').click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    await expectNothingSerious(page, 'menu of a card');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
    await expectNothingSerious(page, 'palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
    await expectNothingSerious(page, 'shortcuts');
    await page.keyboard.press('Escape');
  });

  test('the board’s settings and other views', async ({ page, newPlan }) => {
    test.slow();
    const board = boardPage(page);
    await board.open(await newPlan('harbin-finished'), SPORTS);
    await expectNothingSerious(page, 'finished department');
    await page.getByRole('button', { name: '显示改革前' }).click();
    await expectNothingSerious(page, 'before shown');
    await page.getByRole('button', { name: '新设机构', exact: true }).click();
    await expectNothingSerious(page, 'new unit');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '部门设置' }).click();
    await expectNothingSerious(page, 'department menu');
    await page.getByRole('menuitem', { name: '本部门目标和区间…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingSerious(page, 'target');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '部门设置' }).click();
    await page.getByRole('menuitem', { name: '锁定部门', exact: true }).click();
    await expect(page.getByText('已锁定').first()).toBeAttached();
    await expectNothingSerious(page, 'locked department');
    await page.getByText('全部部门', { exact: true }).click();
    await expect(page.getByRole('tree')).toHaveCount(45);
    await expectNothingSerious(page, 'all departments', '[data-department-section]:nth-of-type(-n + 2)'); // the rest is alike
  });

  test('ratios and chart', async ({ page, newPlan }) => {
    test.slow();
    const planId = await newPlan('harbin-finished');
    await page.goto(`/plans/${planId}/ratios`);
    await expect(page.getByRole('table')).toBeVisible();
    await expectNothingSerious(page, 'ratios');
    await page.goto(`/plans/${planId}/chart/${SPORTS}`);
    const chart = chartPage(page);
    await expect(chart.canvas).toBeVisible();
    await expectNothingSerious(page, 'chart with marks');
    await chart.openExport.click();
    await expect(chart.panel).toBeVisible();
    await expectNothingSerious(page, 'export');
    await page.keyboard.press('Escape');
    await page.goto(`/plans/${planId}/chart/${SPORTS}?side=beside&look=horizontal`);
    await expect(chart.canvas).toBeVisible();
    await expectNothingSerious(page, 'chart side by side');
  });

  test('the same pages in English', async ({ page, context, newPlan }) => {
    await speak(context, 'en');
    const planId = await newPlan('harbin-finished');
    for (const path of [
      '/',
      `/plans/${planId}/board/${SPORTS}`,
      `/plans/${planId}/ratios`,
      `/plans/${planId}/chart/${SPORTS}`,
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await seriousFindings(page), path).toEqual([]); // a language changes no colour
    }
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true });

    test('board, sheet and chart', async ({ page, newPlan }) => {
      const planId = await newPlan();
      const board = boardPage(page);
      await board.open(planId, SPORTS);
      await expectNothingSerious(page, 'phone board');
      await board.chip('人事处').tap();
      await expectNothingSerious(page, 'one ticked');
      await page.getByRole('button', { name: '合并到…' }).tap();
      await page.getByRole('option').first().tap();
      await expectNothingSerious(page, 'merge sheet');
      await page.goto(`/plans/${planId}/chart/${SPORTS}`);
      await expect(chartPage(page).canvas).toBeVisible();
      await expectNothingSerious(page, 'phone chart');
    });
  });
});

/** How the focused element shows itself, and whether it can be seen at all. */
async function focusLook(page: Page): Promise<{ name: string; shown: boolean; inside: boolean } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element.matches('[data-box]')) return null; // boxes of the chart have a frame of their own kind
    const looks = [element, element.parentElement, element.querySelector('*'), element.nextElementSibling].flatMap(
      (each) => (each ? [getComputedStyle(each)] : []),
    );
    const shown = looks.some(
      (look) => (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== 'none',
    );
    const box = element.getBoundingClientRect();
    const inside = box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
    return {
      name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 30) ?? ''}`,
      shown,
      inside,
    };
  });
}

test('wherever Tab leads, the focus can be seen', async ({ page, newPlan }) => {
  const planId = await newPlan();
  for (const path of [
    '/',
    `/plans/${planId}/board/${SPORTS}`,
    `/plans/${planId}/ratios`,
    `/plans/${planId}/chart/${SPORTS}`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const look = await focusLook(page);
      if (look) expect.soft(look, `${path}, Tab ${step + 1}`).toMatchObject({ shown: true, inside: true });
    }
  }
});

test('what happens is said in the language of the person', async ({ page, context, newPlan }) => {
  await speak(context, 'en');
  await page.goto(`/plans/${await newPlan()}/board/${SPORTS}`);
  const card = page.getByRole('treeitem', { name: /^Proposed unit: 人事处,/u });
  await card.click();
  await page.keyboard.press('m');
  await page.getByRole('combobox').fill('办公室');
  await expect(page.getByRole('option', { selected: true })).toContainText('办公室');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Merged 人事处 into 办公室, 10 → 9 units' })).toBeAttached();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'Undone' })).toBeAttached();
});

for (const { what, viewport } of [
  { what: 'at 1366×768', viewport: { width: 1366, height: 768 } },
  { what: 'at 200 % zoom of a 1366×768 screen', viewport: { width: 683, height: 384 } },
  { what: 'at 200 % zoom of a 1920×1080 screen', viewport: { width: 960, height: 540 } },
]) {
  test(`nothing is lost ${what}`, async ({ page, newPlan }) => {
    await page.setViewportSize(viewport);
    const planId = await newPlan();
    for (const path of [
      '/',
      `/plans/${planId}/board/${SPORTS}`,
      `/plans/${planId}/ratios`,
      `/plans/${planId}/chart/${SPORTS}`,
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, `${path} scrolls sideways by`).toBeLessThanOrEqual(0);
    }
    const board = boardPage(page);
    await board.open(planId, SPORTS);
    await expect(board.card('办公室')).toBeVisible();
    await board.expectOverall(0, 652);
  });
}

test('with reduced motion nothing slides or rolls', async ({ page, newPlan }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const board = boardPage(page);
  await board.open(await newPlan(), SPORTS);
  await board.mergeByMenu('人事处', '办公室');
  const moving = await page.evaluate(() =>
    document.getAnimations().flatMap((each) => {
      const { duration } = each.effect?.getComputedTiming() ?? {};
      return typeof duration === 'number' && duration > 100
        ? [String((each as CSSTransition).transitionProperty ?? (each as CSSAnimation).animationName)]
        : [];
    }),
  );
  expect(moving.filter((property) => !/color|opacity|shadow|fill|stroke|background/u.test(property))).toEqual([]);
});
