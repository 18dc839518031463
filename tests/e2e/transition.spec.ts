import { boardPage } from './pages/board-page.ts';
import { expect, test } from './story-test.ts';

const INTO = '职称管理处';
const GOING = '专业技术人员管理处';

test('deputies above the ceiling go into transition with the merge, say until when and how, and one 撤回 takes it back', async ({
  page,
  newPlan,
}) => {
  const id = await newPlan();
  const board = boardPage(page);
  await board.open(id, 'hrss');
  await board.card(INTO).scrollIntoViewIfNeeded();
  await board.pickUp(board.card(GOING));
  await board.carryOver(board.card(INTO));
  await expect(board.preview).toContainText('超配 2 名副职转为过渡');
  await board.letGo();
  const ask = board.naming.getByRole('group', { name: '超配 2 名副职转为过渡' });
  await ask.getByRole('textbox', { name: '过渡期至' }).fill('明年');
  await expect(board.naming.getByRole('button', { name: /^完成/u })).toBeDisabled();
  await ask.getByRole('textbox', { name: '过渡期至' }).fill('2028年6月30日');
  await ask.getByRole('button', { name: '交流任职' }).click();
  await board.naming.getByRole('button', { name: /^完成/u }).click();
  await expect(board.card(INTO)).toContainText('过渡2副');
  await expect(board.saved).toBeVisible();
  await page.goto(`/plans/${id}/ledgers/hrss?tab=posts&only=transition`);
  await expect(page.getByRole('region', { name: '消化安排' })).toContainText('2028年 2 名');
  await expect(page.getByRole('region', { name: '消化安排' })).toContainText('交流任职 2 名');
  await expect(page.getByRole('grid').getByRole('row').filter({ hasText: '2028-06-30' })).toHaveCount(1);
  await board.undo.click();
  await expect(page.getByRole('region', { name: '消化安排' })).toContainText('待定 2 名');
  await board.undo.click();
  await expect(page.getByText('没有过渡期副职')).toBeVisible();
});
