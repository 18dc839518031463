import { readFile } from 'node:fs/promises';
import { seriousInBothLights } from './pages/axe.ts';
import { boardPage } from './pages/board-page.ts';
import { historyPage } from './pages/history-page.ts';
import { expect, test } from './story-test.ts';

const SPORTS = 'spo';

test('the room reads what it did, looks at any moment, and brings the plan back to it', async ({ page, newPlan }) => {
  const planId = await newPlan();
  const board = boardPage(page);
  await board.open(planId, SPORTS);
  await board.mergeByMenu('人事处', '办公室');
  await board.rename('办公室', '综合处');
  await board.mergeByMenu('冰雪运动处', '竞技体育处');
  await expect(board.saved).toBeVisible();

  await page.getByRole('link', { name: '历史' }).click();
  const history = historyPage(page);
  const head = Number(await history.scrubber.getAttribute('max'));
  await expect(history.rows).toHaveCount(head);
  await expect(history.step(1)).toHaveText(/合并“人事处”到“办公室”/u);
  await expect(history.row(1)).toContainText('我');
  await expect(history.row(1)).toContainText('0.00 → 0.15%');
  await expect(history.row(1)).toContainText('0 → 1/652');

  await history.step(1).click();
  await expect(history.ratio('① 总体')).toContainText('本步由 0.00% 到 0.15%');
  await expect(history.panel.getByText('本步撤并')).toBeVisible();
  await expect(history.panel.getByText('有变化')).toBeVisible();

  await history.panel.getByRole('button', { name: '恢复到此处' }).click();
  await expect(history.step(head + 1)).toHaveText(/恢复到第 1 步/u);
  await history.expectAt(head + 1);
  await expect(board.saved).toBeVisible();
  await board.open(planId, SPORTS);
  await board.expectOverall(1, 652);
  await expect(board.card('办公室')).toBeVisible();
});

test('what was taken back says so on both sides, and people, departments, kinds and words are found', async ({
  page,
  newPlan,
  another,
}) => {
  const planId = await newPlan();
  const board = boardPage(page);
  await board.open(planId, SPORTS);
  await board.mergeByMenu('人事处', '办公室');
  const other = await (await another()).context.newPage();
  const theirs = boardPage(other);
  await theirs.open(planId, SPORTS);
  await theirs.mergeByMenu('冰雪运动处', '竞技体育处');
  await expect(theirs.saved).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(board.card('人事处')).toBeVisible();
  await expect(board.saved).toBeVisible();

  const history = historyPage(page);
  await history.open(planId);
  const undo = history.row(Number(await history.scrubber.getAttribute('max')));
  await expect(undo).toContainText(/撤回第 \d+ 步/u);
  await undo.getByRole('button', { name: /转到第/u }).click();
  const target = await history.scrubber.inputValue();
  await expect(history.row(Number(target))).toContainText('撤回');

  await page.getByRole('searchbox', { name: '搜索内容、事由、名称' }).fill('冰雪');
  await expect(history.rows).toHaveCount(1);
  await expect(history.row(2)).toContainText('同事');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('combobox', { name: '类型' }).click();
  await page.getByRole('option', { name: '撤回与恢复' }).click();
  await expect(history.rows).toHaveCount(1);
  await page.getByRole('combobox', { name: '部门', exact: true }).click();
  await page.getByRole('option', { name: '市发展和改革委员会' }).click();
  await expect(page.getByText('没有符合筛选的步骤')).toBeVisible();
});

test('a plan of hundreds of steps plays by itself, steps by keys and leaves as a table', async ({ page, newPlan }) => {
  const history = historyPage(page);
  await history.open(await newPlan('harbin-finished'), '?step=1');
  await history.expectAt(1);
  await history.player.getByText('×20').click();
  await history.player.getByRole('button', { name: '播放' }).click();
  await expect.poll(async () => Number(await history.scrubber.inputValue())).toBeGreaterThan(20);
  await history.player.getByRole('button', { name: '暂停' }).click();
  const stopped = Number(await history.scrubber.inputValue());
  await history.step(stopped).click();
  await page.keyboard.press('ArrowUp');
  await history.expectAt(stopped + 1);
  await page.keyboard.press('End');
  await history.expectAt(1);
  await history.scrubber.focus();
  await page.keyboard.press('ArrowRight');
  await history.expectAt(2);
  await expect(page).toHaveURL(/step=2/u);
  expect(await history.rows.count()).toBeLessThan(60);

  await page.getByRole('button', { name: '导出记录' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: '全部步骤（CSV）' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.split('\r\n').length).toBeGreaterThan(400);
  expect(text).toContain('23.77');
  expect(text).toContain('示意');
  expect(text).toMatch(/方案版本,"?第 \d+ 步，校验 [0-9a-f]{16}/u);
});

test('a point is named for everybody, held against now and found again; a colleague hears who reverted their step and why', async ({
  page,
  newPlan,
  another,
}) => {
  const planId = await newPlan();
  const board = boardPage(page);
  await board.open(planId, SPORTS);
  await board.mergeByMenu('人事处', '办公室');
  await expect(board.saved).toBeVisible();
  const other = await (await another()).context.newPage();
  const history = historyPage(other);
  await history.open(planId);
  const mine = historyPage(page);
  await mine.open(planId);

  await test.step('named here, marked there at once', async () => {
    await mine.panel.getByRole('button', { name: '命名版本' }).click();
    const form = page.getByRole('dialog', { name: '命名版本' });
    await form.getByRole('button', { name: '命名', exact: true }).click();
    await expect(form).toContainText('请写一个名称');
    await form.getByRole('textbox', { name: '版本名称' }).fill('讨论稿');
    await page.keyboard.press('Enter');
    await expect(mine.panel.getByRole('button', { name: '去掉名称“讨论稿”' })).toBeVisible();
    await expect(history.row(1)).toContainText('讨论稿');
  });

  await test.step('reverted there with a reason, told here', async () => {
    await history.step(1).click();
    await history.panel.getByRole('button', { name: '回退此步' }).click();
    const form = other.getByRole('dialog', { name: '回退此步' });
    await form.getByRole('button', { name: '回退', exact: true }).click();
    await expect(form).toContainText('请写明为什么回退');
    await form.getByRole('textbox', { name: '回退事由' }).fill('会上没有议定');
    await other.keyboard.press('Enter');
    await page.getByText(/回退了你的操作：合并/u).hover(); // a note stays while it is read
    await expect(page.getByText('事由：会上没有议定')).toBeVisible();
    await page.getByRole('button', { name: '查看' }).click();
    await expect(history.step(2)).toHaveText(/回退第 1 步/u);
    await mine.expectAt(2);
    await expect(mine.row(2)).toContainText('会上没有议定');
  });

  await test.step('the version is jumped to, held against now, sought since, and exported', async () => {
    await page.getByRole('button', { name: '版本 1' }).click();
    await page.getByRole('menuitem', { name: /讨论稿/u }).click();
    await mine.expectAt(1);
    await mine.panel.getByText('与现在', { exact: true }).click();
    await expect(mine.panel).toContainText('1 个部门不同');
    await expect(mine.panel).toContainText('当时 0.15%（1/652），现在 0.00%（0/652）');
    await page.getByRole('combobox', { name: '自哪个版本以来' }).click();
    await page.getByRole('option', { name: '自“讨论稿”以来' }).click();
    await expect(mine.rows).toHaveCount(1);
    await expect(page).toHaveURL(/since=/u);
    await page.getByRole('button', { name: '导出记录' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /操作记录（Excel）/u }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('市级部门大处室改革-操作记录-第2步.xlsx');
  });
});

test('a plan without a step invites to the board', async ({ page, newPlan }) => {
  await page.goto(`/plans/${await newPlan()}/history`);
  await expect(page.getByText('还没有任何操作')).toBeVisible();
  await page.getByRole('button', { name: '去工作台' }).click();
  await expect(page).toHaveURL(/board/u);
});

test.describe('axe, in light and in dark', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('history with a chosen step, an unfolded group and filters', async ({ page, newPlan }) => {
    const history = historyPage(page);
    await history.open(await newPlan('harbin-finished'), '?step=120');
    await history.row(120).getByRole('button', { name: /展开/u }).click();
    await page.getByRole('searchbox', { name: '搜索内容、事由、名称' }).fill('编制');
    await expect(page.getByText(/筛选出/u)).toBeVisible();
    expect(await seriousInBothLights(page)).toEqual([]);
  });
});
