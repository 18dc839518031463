import { boardPage } from './pages/board-page.ts';
import { expect, test } from './story-test.ts';

const SPORTS = 'spo';

test('everybody takes back their own steps, never those of others', async ({ page, another, newPlan }) => {
  const planId = await newPlan();
  const other = await (await another()).context.newPage();
  const [mine, theirs] = [boardPage(page), boardPage(other)];
  await Promise.all([mine.open(planId, SPORTS), theirs.open(planId, SPORTS)]);
  await mine.mergeByMenu('人事处', '办公室');
  await expect(theirs.chipIn('办公室', '人事处')).toBeVisible();
  await theirs.mergeByMenu('冰雪运动处', '竞技体育处');
  await expect(mine.chipIn('竞技体育处', '冰雪运动处')).toBeVisible();

  await mine.undo.click();
  await expect(mine.card('人事处')).toBeVisible();
  await expect(theirs.card('人事处')).toBeVisible();
  await expect(mine.chipIn('竞技体育处', '冰雪运动处')).toBeVisible();
  await expect(mine.undo).toBeDisabled();
  await mine.redo.click();
  await expect(theirs.chipIn('办公室', '人事处')).toBeVisible();
  await theirs.expectOverall(2, 652);
});

test('taking back and restoring reach over a reload, and into the same person’s other window', async ({
  page,
  context,
  newPlan,
}) => {
  const planId = await newPlan();
  const board = boardPage(page);
  await board.open(planId, SPORTS);
  await board.mergeByMenu('人事处', '办公室');
  await board.rename('办公室', '综合处');
  await expect(board.saved).toBeVisible();

  await test.step('after a reload the steps are still there to be taken back', async () => {
    await page.reload();
    await expect(board.undo).toHaveAccessibleName(/^撤回：.*综合处/u);
    await board.undo.click();
    await expect(board.card('办公室')).toBeVisible();
    await expect(board.saved).toBeVisible();
    await page.reload();
    await expect(board.redo).toHaveAccessibleName(/^恢复：.*综合处/u);
    await expect(board.undo).toHaveAccessibleName(/^撤回：.*人事处/u);
  });

  await test.step('a second window of the same person knows them too', async () => {
    const second = boardPage(await context.newPage());
    await second.open(planId, SPORTS);
    await second.undo.click();
    await expect(second.card('人事处')).toBeVisible();
    await expect(board.card('人事处')).toBeVisible();
    await board.expectOverall(0, 652);
    await board.redo.click();
    await expect(second.chipIn('办公室', '人事处')).toBeVisible();
    await second.redo.click();
    await expect(board.card('综合处')).toBeVisible();
  });
});

test('a step that others have built on is not taken back over their heads, and it is said why', async ({
  page,
  another,
  newPlan,
}) => {
  const planId = await newPlan();
  const other = await (await another()).context.newPage();
  const [mine, theirs] = [boardPage(page), boardPage(other)];
  await Promise.all([mine.open(planId, SPORTS), theirs.open(planId, SPORTS)]);
  await mine.mergeByMenu('人事处', '办公室');
  await expect(theirs.chipIn('办公室', '人事处')).toBeVisible();
  await theirs.rename('办公室', '综合处');
  await expect(mine.card('综合处')).toBeVisible();

  await mine.undo.click();
  await expect(page.getByRole('region', { name: '通知' })).toContainText('之后又被改动');
  await expect(mine.chipIn('综合处', '人事处')).toBeVisible();
  await mine.expectOverall(1, 652);
});
