import { boardPage } from './pages/board-page.ts';
import { expect, test } from './story-test.ts';

const SPORTS = 'spo';
const HUMAN_RESOURCES = 'hrss';

test('撤回 in a toast takes back what the toast names: an older step has no toast any more', async ({
  page,
  newPlan,
}) => {
  const board = boardPage(page);
  await board.open(await newPlan(), SPORTS);
  const toasts = page.getByRole('button', { name: /^撤回 ?Ctrl Z$/u });
  await board.mergeByMenu('人事处', '办公室');
  await expect(toasts).toHaveCount(1);
  await board.mergeByMenu('冰雪运动处', '竞技体育处');
  await expect(toasts).toHaveCount(1);
  await toasts.click();
  await expect(board.card('冰雪运动处')).toBeVisible();
  await expect(board.chipIn('办公室', '人事处')).toBeVisible();
  await expect(toasts).toHaveCount(0);
});

test('a reason chosen after the drop is kept by Enter, and by going on with the work; Esc leaves it', async ({
  page,
  newPlan,
}) => {
  const board = boardPage(page);
  await board.open(await newPlan(), SPORTS);
  const reasons = page.getByText('任务重叠', { exact: true });
  const drop = async () => {
    await board.titleOf('人事处').click();
    await page.keyboard.press('m');
    await page
      .getByRole('dialog', { name: '合并到…' })
      .getByRole('option')
      .filter({ hasText: '办公室' })
      .first()
      .click();
    await board.naming.getByRole('button', { name: '任务重叠' }).click();
  };
  await drop();
  await page.keyboard.press('Enter');
  await expect(board.naming).toBeHidden();
  await expect(reasons).toBeVisible();
  await board.undo.click();
  await board.undo.click();

  await drop();
  await board.titleOf('竞技体育处').click();
  await board.titleOf('办公室').click();
  await expect(reasons).toBeVisible();
  await board.undo.click();
  await board.undo.click();

  await drop();
  await page.keyboard.press('Escape');
  await expect(board.naming).toBeHidden();
  await expect(reasons).toBeHidden();
});

test('a new unit comes into sight, a link shows what it names, another department is read from its beginning', async ({
  page,
  newPlan,
}) => {
  const board = boardPage(page);
  await board.open(await newPlan(), HUMAN_RESOURCES);
  await page.getByRole('button', { name: '新设机构', exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('行政审批办公室');
  await page.keyboard.press('Enter');
  await expect(board.card('行政审批办公室')).toBeInViewport();
  await expect(board.saved).toBeVisible();
  await expect(page).toHaveURL(/sel=unit/u);
  await page.reload();
  await expect(board.card('行政审批办公室')).toBeInViewport();
  await board.openDepartment('市财政局');
  await expect(board.card('办公室')).toBeInViewport();
});
