import type { Page } from '@playwright/test';
import { boardPage } from './pages/board-page.ts';
import type { BoardPage } from './pages/board-page.ts';
import { chartPage, inkOf, textOfSvg } from './pages/chart-page.ts';
import { startPage } from './pages/start-page.ts';
import { percent } from './percent.ts';
import { expect, test } from './story-test.ts';

/** 市体育局: 10 divisions, of which 3 go. */
const AFTER = ['综合处', '机关党委', '纪检监察室', '群众体育处', '青少年体育处', '竞技体育处', '体育产业处'];
const BEFORE = [
  '办公室',
  '人事处',
  '财务处',
  '机关党委',
  '纪检监察室',
  '群众体育处',
  '青少年体育处',
  '竞技体育处',
  '体育产业处',
  '冰雪运动处',
];

test('a planner drags divisions together, sees every ratio answer, and takes the charts home', async ({
  page,
  ownServer,
  request,
}) => {
  test.slow();
  const board = boardPage(page);
  let planId = '';

  await test.step('an empty page offers the sample; one click opens 45 departments with 652 divisions', async () => {
    const start = startPage(page);
    await start.open(ownServer.url);
    await expect(page.getByText('还没有方案')).toBeVisible();
    await start.openSample.click();
    await expect(board.cards).toBeVisible();
    planId = /plans\/([^/]+)\/board/u.exec(page.url())?.[1] ?? '';
    await expect(board.departments.getByRole('listitem')).toHaveCount(45);
    await board.expectOverall(0, 652);
    await expect(page.getByText('示意数据')).toBeVisible();
  });

  const headSeq = async (): Promise<number> => {
    const plan = (await (await request.get(`${ownServer.url}/api/plans/${planId}`)).json()) as { headSeq: number };
    return plan.headSeq;
  };

  await test.step('a card over another tells what the drop would do, and nothing has happened yet', async () => {
    await board.openDepartment('市体育局');
    await board.pickUp(board.card('人事处'));
    await board.carryOver(board.card('办公室'));
    await expect(board.preview).toContainText('尚未生效');
    await expect(board.preview).toContainText(`${percent(1, 10)}1/10`);
    await expect(board.preview).toContainText('还差 2 个');
    await expect(board.preview).toContainText(`${percent(0, 652)}→${percent(1, 652)}1/652`);
    await expect(board.preview).toContainText('7 + 4→11 名');
    await expect(board.preview).toContainText('腾出 1 正');
    expect(await headSeq()).toBe(0);
  });

  await test.step('Esc lets go of it unchanged', async () => {
    await page.keyboard.press('Escape');
    await board.letGo();
    await expect(board.preview).toBeHidden();
    await expect(board.card('人事处')).toBeVisible();
    expect(await headSeq()).toBe(0);
  });

  await test.step('the drop asks for name and reasons without being in the way, and is said aloud', async () => {
    await board.dragOnto(board.card('人事处'), board.card('办公室'));
    await expect(board.naming).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '已将 人事处 并入 办公室' })).toBeAttached();
    await board.expectOverall(1, 652);
    await board.naming.getByRole('textbox', { name: '机构名称' }).fill('综合处');
    await board.naming.getByRole('button', { name: '职能接近' }).click();
    await board.naming.getByRole('button', { name: /^完成/u }).click();
    await expect(board.chipIn('综合处', '人事处')).toBeVisible();
  });

  await test.step('more cards follow; a chip is dragged out again, and Ctrl+Z takes that back', async () => {
    await board.dragOnto(board.card('财务处'), board.card('综合处'));
    await expect(board.chipIn('综合处', '财务处')).toBeVisible();
    await board.leaveName();
    await board.expectOverall(2, 652);
    await board.dragOnto(board.chipIn('综合处', '财务处'), board.newTray);
    await expect(board.card('财务处')).toBeVisible();
    await board.expectOverall(1, 652);
    await page.keyboard.press('Control+z');
    await expect(board.chipIn('综合处', '财务处')).toBeVisible();
    await board.expectOverall(2, 652);
  });

  await test.step('a chip goes over into another unit: the count stays, the establishment moves along', async () => {
    await board.dragOnto(board.chipIn('综合处', '财务处'), board.card('群众体育处'));
    await expect(board.chipIn('群众体育处', '财务处')).toBeVisible();
    await expect(board.card('群众体育处')).toContainText('13 名');
    await board.expectOverall(2, 652);
    await page.keyboard.press('Control+z');
    await expect(board.chipIn('综合处', '财务处')).toBeVisible();
  });

  await test.step('the third merge brings the department into its band', async () => {
    await board.dragOnto(board.card('冰雪运动处'), board.card('竞技体育处'));
    await board.naming.getByRole('button', { name: '阶段性任务' }).click();
    await board.naming.getByRole('button', { name: /^完成/u }).click();
    await expectSportsAnswers(page, board);
  });

  await test.step('closed and opened again, everything is still there', async () => {
    await expect(board.saved).toBeVisible();
    await page.reload();
    await expectSportsAnswers(page, board);
    await board.titleOf('综合处').click();
    await expect(page.getByRole('complementary', { name: '详情' })).toContainText('职能接近');
  });

  await test.step('the ratios page says the same, and which base makes a claim true', async () => {
    await page.getByRole('link', { name: '比例' }).click();
    const row = page.getByRole('row').filter({ hasText: '市体育局' });
    await expect(row).toContainText(percent(3, 10));
    await expect(row).toContainText('区间内');
    await expect(page.getByRole('group', { name: '① 总体' })).toContainText('3 除以 652');
    await expect(page.getByRole('group', { name: '② 纳入范围' })).toContainText('3 除以 551');
    await page.getByLabel('改革前', { exact: true }).fill('652');
    await page.getByLabel('改革后', { exact: true }).fill('497');
    await page.getByLabel('称精简').fill('28.13%');
    await expect(page.getByText('唯一整数基数').locator('..')).toContainText('551');
    await row.getByRole('link', { name: '市体育局' }).click();
    await expect(board.card('综合处')).toBeVisible();
  });

  await test.step('the chart is drawn, and its files hold every name', async () => {
    await page.getByRole('link', { name: '机构图' }).click();
    await takeChartsHome(page);
  });
});

async function expectSportsAnswers(page: Page, board: BoardPage): Promise<void> {
  await board.expectOverall(3, 652);
  await expect(page.getByRole('group', { name: '总体', exact: true })).toContainText(percent(3, 652));
  await expect(page.getByRole('group', { name: '纳入范围' })).toContainText(percent(3, 551));
  const header = page.locator('header').filter({ has: page.getByRole('heading', { level: 1, name: '市体育局' }) });
  await expect(header).toContainText(percent(3, 10));
  await expect(header).toContainText('3 除以 10');
  await expect(board.departments.getByRole('button', { name: /市体育局 由 10 个到 7 个.*区间内/u })).toBeVisible();
  for (const name of AFTER) await expect(board.card(name)).toBeAttached();
}

async function takeChartsHome(page: Page): Promise<void> {
  const chart = chartPage(page);
  await expect(chart.canvas).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: '市体育局' })).toBeVisible();
  await chart.openExport.click();
  const press = () => chart.panel.getByRole('button', { name: '下载' }).click();

  await chart.panel.getByRole('radio', { name: '改革后', exact: true }).check();
  const after = await chart.download(press);
  expect(after.name).toMatch(/\.svg$/u);
  for (const name of AFTER) expect(textOfSvg(after.content.toString('utf8'))).toContain(name);

  await chart.openExport.click();
  await chart.panel.getByRole('radio', { name: '改革前', exact: true }).check();
  const before = await chart.download(press);
  for (const name of BEFORE) expect(textOfSvg(before.content.toString('utf8'))).toContain(name);
  expect(before.content.toString('utf8')).toContain('@font-face');

  await chart.openExport.click();
  await chart.panel.getByRole('radio', { name: /^PNG.*1×/u }).check();
  const picture = await chart.download(press);
  expect(picture.name).toMatch(/\.png$/u);
  const { width, height, ink } = await inkOf(page, picture.content);
  expect(Math.min(width, height)).toBeGreaterThan(300);
  expect(ink).toBeGreaterThan(0.002);
}
