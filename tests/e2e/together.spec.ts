import type { Page } from '@playwright/test';
import { seriousFindings } from './pages/axe.ts';
import { boardPage } from './pages/board-page.ts';
import { expect, test } from './story-test.ts';

const SPORTS = 'spo';

/** Says a name as a person does: in the menu behind their own face. */
async function callMyself(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^我：/u }).click();
  await page.getByRole('menuitem', { name: '填写姓名' }).click();
  const form = page.getByRole('dialog', { name: '填写姓名' });
  await form.getByRole('textbox', { name: '姓名' }).fill('<b>');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toContainText('不能用的符号');
  await form.getByRole('textbox', { name: '姓名' }).fill(name);
  await form.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('button', { name: `我：${name}` })).toBeVisible();
}

test('two people in a plan see each other by name, where the other is and what the other has in the hand', async ({
  page,
  another,
  newPlan,
}) => {
  const planId = await newPlan();
  const other = await (await another()).context.newPage();
  const [mine, theirs] = [boardPage(page), boardPage(other)];
  await mine.open(planId, SPORTS);
  await expect(page.getByRole('group', { name: '在场的人' }).getByRole('button')).toHaveCount(1);
  await theirs.open(planId, SPORTS);
  await callMyself(other, '李四');

  const faces = page.getByRole('group', { name: '在场的人' });
  await expect(faces.getByRole('button', { name: '李四 · 工作台 · 市体育局' })).toBeVisible();
  await expect(mine.departments.getByRole('button', { name: /市体育局.*在这里：李四/u })).toBeVisible();

  await theirs.pickUp(theirs.titleOf('人事处'));
  await theirs.carryOver(theirs.card('财务处'));
  await expect(mine.card('人事处').getByText('李四 正在移动 人事处')).toBeVisible();
  // soft: what is held may be edited all the same
  await mine.rename('人事处', '人事教育处');
  await expect(mine.card('人事教育处')).toBeVisible();
  await other.keyboard.press('Escape');
  await other.mouse.up();
  await expect(page.getByText('李四 正在移动', { exact: false })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '填写姓名' })).toBeVisible(); // asked once, in the bar, after the first step

  await other.getByRole('link', { name: '历史' }).click();
  await expect(faces.getByRole('button', { name: '李四 · 历史' })).toBeVisible();
  await other.close();
  await expect(faces.getByRole('button')).toHaveCount(1);
});

test('who follows the chair goes where it goes, until the own hand does something', async ({
  page,
  another,
  newPlan,
}) => {
  const planId = await newPlan();
  const other = await (await another()).context.newPage();
  const [mine, theirs] = [boardPage(page), boardPage(other)];
  await Promise.all([mine.open(planId, SPORTS), theirs.open(planId, 'uc')]);
  await callMyself(page, '王五');
  await page.getByRole('button', { name: '我：王五' }).click();
  await page.getByRole('menuitem', { name: '主持会议' }).click();

  const bar = other.locator('[data-follow-bar]'); // a spoken line may name 王五 as well
  await expect(bar).toContainText('王五 正在主持');
  await bar.getByRole('button', { name: '跟随', exact: true }).click();
  await expect(other.getByRole('heading', { level: 1, name: '市体育局' })).toBeVisible();
  await expect(page.locator('[data-follow-bar]')).toContainText('1 人跟随');

  await mine.titleOf('竞技体育处').click();
  await expect(theirs.card('竞技体育处')).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('link', { name: '比例' }).click();
  await expect(other).toHaveURL(/\/ratios/u);
  await page.getByRole('link', { name: '工作台' }).click();
  await expect(other).toHaveURL(new RegExp(`/board/${SPORTS}`, 'u'));

  await theirs.openDepartment('市财政局');
  await expect(bar).toContainText('已暂停跟随 王五');
  await mine.titleOf('人事处').click();
  await expect(other.getByRole('heading', { level: 1, name: '市财政局' })).toBeVisible();
  await bar.getByRole('button', { name: '继续跟随' }).click();
  await expect(theirs.card('人事处')).toHaveAttribute('aria-selected', 'true');
  expect(await seriousFindings(other, '[data-follow-bar]')).toEqual([]);
});

test('on the wall: large figures, one department after the other, locked when done, put aside when disputed', async ({
  page,
  newPlan,
}) => {
  const planId = await newPlan('harbin-finished');
  const board = boardPage(page);
  await board.open(planId, `${SPORTS}?meeting=1`);
  const course = page.getByRole('region', { name: '会议进程' });
  await expect(course).toBeVisible();
  await expect(board.departments).toBeHidden();
  const size = await board.titleOf('办公室').evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
  expect(size).toBeGreaterThanOrEqual(22);

  await course.getByRole('button', { name: '议定并锁定' }).click();
  await expect(course.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
  await expect(page.locator('#content header').getByText('已锁定')).toBeVisible();
  await course.getByRole('button', { name: '解除锁定' }).click();
  await expect(course.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');

  await board.titleOf('办公室').click();
  await course.getByRole('button', { name: '搁置' }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('textbox').fill('归属待市领导议定');
  await question.getByRole('button', { name: '搁置' }).click();
  await expect(course.getByText(/^搁置 \d+ 个$/u)).toBeVisible();
  await expect(course.getByRole('button', { name: '议定搁置的处室' })).toBeVisible();
  expect(await seriousFindings(page, '#content')).toEqual([]);

  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await course.getByRole('button', { name: /^下一个部门/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '');

  await page.keyboard.press('Shift+F');
  await expect(course).toBeHidden();
  await expect(board.departments).toBeVisible();
  await page.getByRole('button', { name: '会议模式' }).click();
  await expect(course).toBeVisible();
});
