import type { APIRequestContext, Page } from '@playwright/test';
import { boardPage } from './pages/board-page.ts';
import { expect, test } from './story-test.ts';

const SPORTS = 'spo';

interface LoggedStep {
  readonly type: string;
}

async function stepsOf(request: APIRequestContext, planId: string): Promise<readonly string[]> {
  const page = (await (await request.get(`/api/plans/${planId}/history`)).json()) as {
    readonly entries: readonly LoggedStep[];
  };
  return page.entries.map((entry) => entry.type);
}

test('what one window does, the other shows at once, and the other way round', async ({ page, another, newPlan }) => {
  const planId = await newPlan();
  const other = await (await another()).context.newPage();
  const [mine, theirs] = [boardPage(page), boardPage(other)];
  await Promise.all([mine.open(planId, SPORTS), theirs.open(planId, SPORTS)]);

  await mine.mergeByMenu('人事处', '办公室');
  await expect(theirs.chipIn('办公室', '人事处')).toBeVisible();
  await theirs.expectOverall(1, 652);

  await theirs.rename('办公室', '综合处');
  await expect(mine.card('综合处')).toBeVisible();
  await theirs.mergeByMenu('冰雪运动处', '竞技体育处');
  await expect(mine.chipIn('竞技体育处', '冰雪运动处')).toBeVisible();
  await mine.expectOverall(2, 652);
});

test('both edit at once: both steps count, and both windows end up the same', async ({
  page,
  another,
  newPlan,
  request,
}) => {
  const planId = await newPlan();
  const other = await (await another()).context.newPage();
  const [mine, theirs] = [boardPage(page), boardPage(other)];
  await Promise.all([mine.open(planId, SPORTS), theirs.open(planId, SPORTS)]);

  await Promise.all([mine.mergeByMenu('人事处', '办公室'), theirs.mergeByMenu('冰雪运动处', '竞技体育处')]);
  await Promise.all([mine.mergeByMenu('财务处', '办公室'), theirs.mergeByMenu('青少年体育处', '竞技体育处')]);

  for (const board of [mine, theirs]) {
    await board.expectOverall(4, 652);
    await expect(board.chipIn('办公室', '财务处')).toBeVisible();
    await expect(board.chipIn('竞技体育处', '青少年体育处')).toBeVisible();
    await expect(board.saved).toBeVisible();
  }
  expect(await mine.cardNames()).toEqual(await theirs.cardNames());
  // a merge that leaves deputies above the ceiling is one act with their transition
  expect(await stepsOf(request, planId)).toHaveLength(4);
});

test('law 13: a window without a line goes on working, and everything comes together when the line is back', async ({
  page,
  context,
  another,
  newPlan,
  watch,
}) => {
  watch.allow(/net::ERR_/u);
  const planId = await newPlan();
  const other = await (await another()).context.newPage();
  const [mine, theirs] = [boardPage(page), boardPage(other)];
  await Promise.all([mine.open(planId, SPORTS), theirs.open(planId, SPORTS)]);

  await context.setOffline(true);
  await mine.mergeByMenu('人事处', '办公室');
  await mine.rename('办公室', '综合处');
  await expect(page.getByText('离线，2 项待发送')).toBeVisible();
  await theirs.mergeByMenu('冰雪运动处', '竞技体育处');
  await expect(theirs.saved).toBeVisible();
  await theirs.expectOverall(1, 652);

  await context.setOffline(false);
  await expect(mine.saved).toBeVisible();
  for (const board of [mine, theirs]) {
    await board.expectOverall(2, 652);
    await expect(board.chipIn('综合处', '人事处')).toBeVisible();
    await expect(board.chipIn('竞技体育处', '冰雪运动处')).toBeVisible();
  }
  expect(await mine.cardNames()).toEqual(await theirs.cardNames());
});

test('work done without a line survives closing the window', async ({ page, context, newPlan, watch }) => {
  watch.allow(/net::ERR_/u);
  const planId = await newPlan();
  const board = boardPage(page);
  await board.open(planId, SPORTS);
  await context.setOffline(true);
  await board.mergeByMenu('人事处', '办公室');
  await expect(page.getByText('离线，1 项待发送')).toBeVisible();
  await page.close();

  await context.setOffline(false);
  const again = boardPage(await context.newPage());
  await again.open(planId, SPORTS);
  await expect(again.chipIn('办公室', '人事处')).toBeVisible();
  await expect(again.saved).toBeVisible();
  await again.expectOverall(1, 652);
});

test('what the server refuses is explained, and can be done again or let go', async ({
  page,
  context,
  another,
  newPlan,
  watch,
}) => {
  watch.allow(/net::ERR_/u);
  const planId = await newPlan();
  const other = await (await another()).context.newPage();
  const [mine, theirs] = [boardPage(page), boardPage(other)];
  await Promise.all([mine.open(planId, SPORTS), theirs.open(planId, SPORTS)]);

  await test.step('both merge the same division elsewhere; the later one is told why not', async () => {
    await context.setOffline(true);
    await mine.mergeByMenu('人事处', '竞技体育处');
    await theirs.mergeByMenu('人事处', '办公室');
    await expect(theirs.saved).toBeVisible();
    await context.setOffline(false);
    await expect(mine.chipIn('办公室', '人事处')).toBeVisible();
    await page.getByRole('button', { name: '需处理 1' }).click();
    const refusals = page.getByRole('dialog', { name: '需要处理的操作' });
    await expect(refusals).toContainText('这些操作没有生效');
    await expect(refusals).toContainText('人事处');
    await expect(refusals).toContainText(/可能已被合并或撤销|已经在/u);
    await refusals.getByRole('button', { name: '放弃' }).click();
    await expect(mine.saved).toBeVisible();
    await mine.expectOverall(1, 652);
  });

  await test.step('a department locked meanwhile: once it is unlocked the same act works', async () => {
    await context.setOffline(true);
    await mine.mergeByMenu('冰雪运动处', '竞技体育处');
    await setLock(other, '锁定部门');
    await context.setOffline(false);
    await page.getByRole('button', { name: '需处理 1' }).click();
    const refusals = page.getByRole('dialog', { name: '需要处理的操作' });
    await expect(refusals).toContainText('已锁定');
    const locked = page.locator('#content header').getByText('已锁定');
    await expect(locked).toBeVisible(); // the refusal may come before the lock itself
    await setLock(other, '解除锁定');
    await expect(locked).toBeHidden();
    await refusals.getByRole('button', { name: '重新应用' }).click();
    await expect(mine.saved).toBeVisible();
    await expect(theirs.chipIn('竞技体育处', '冰雪运动处')).toBeVisible();
  });
});

async function setLock(page: Page, act: '锁定部门' | '解除锁定'): Promise<void> {
  await page.getByRole('button', { name: '部门设置' }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
  await expect(boardPage(page).saved).toBeVisible();
}

test('the server is killed and started again under an open board: nothing is lost', async ({
  page,
  ownServer,
  watch,
  request,
}) => {
  watch.allow(/net::ERR_/u);
  const made = await request.post(`${ownServer.url}/api/plans`, { data: { title: '断电', sample: 'harbin' } });
  const { id } = (await made.json()) as { readonly id: string };
  const board = boardPage(page);
  await page.goto(`${ownServer.url}/plans/${id}/board/${SPORTS}`);
  await board.mergeByMenu('人事处', '办公室');
  await expect(board.saved).toBeVisible();

  await ownServer.kill();
  await board.mergeByMenu('冰雪运动处', '竞技体育处');
  await expect(page.getByText('离线，1 项待发送')).toBeVisible();
  await board.expectOverall(2, 652);
  await ownServer.start();

  await expect(board.saved).toBeVisible({ timeout: 30_000 });
  await board.expectOverall(2, 652);
  await page.reload();
  await expect(board.chipIn('办公室', '人事处')).toBeVisible();
  await expect(board.chipIn('竞技体育处', '冰雪运动处')).toBeVisible();
  const assessed = await (await request.get(`${ownServer.url}/api/plans/${id}/assessment`)).json();
  expect(assessed).toMatchObject({ seq: 2, ratios: { overall: { removed: 2, before: 652 } } });
});

test('a reload in the middle of a drag leaves nothing half done', async ({ page, newPlan, request }) => {
  const planId = await newPlan();
  const board = boardPage(page);
  await board.open(planId, SPORTS);
  const names = await board.cardNames();
  await board.pickUp(board.card('人事处'));
  await board.carryOver(board.card('办公室'));
  await expect(board.preview).toContainText('尚未生效');
  await page.reload();
  await expect(board.cards).toBeVisible();
  await page.mouse.up();
  await expect(board.preview).toBeHidden();
  await board.expectOverall(0, 652);
  expect(await board.cardNames()).toEqual(names);
  expect(await stepsOf(request, planId)).toEqual([]);
});

test('twice pressed is once done', async ({ page, newPlan, request }) => {
  const planId = await newPlan();
  const board = boardPage(page);
  await board.open(planId, SPORTS);

  await test.step('a drop whose button comes up twice', async () => {
    await board.dragOnto(board.card('人事处'), board.card('办公室'));
    await board.letGo();
    await expect(board.naming).toBeVisible();
  });
  await test.step('a double click on 完成', async () => {
    await board.naming.getByRole('textbox', { name: '机构名称' }).fill('综合处');
    await board.naming.getByRole('button', { name: /^完成/u }).dblclick();
    await expect(board.card('综合处')).toBeVisible();
  });
  await test.step('a double click on a target of the menu', async () => {
    await board.titleOf('财务处').click();
    await page.keyboard.press('m');
    await page.getByRole('option').filter({ hasText: '综合处' }).first().dblclick();
    await expect(board.chipIn('综合处', '财务处')).toBeVisible();
    await board.leaveName();
  });
  await expect(board.saved).toBeVisible();
  expect(await stepsOf(request, planId)).toHaveLength(3);
});
