import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { acceptedTypes, card, chip, expectSaid, openBoard } from './board-story.ts';
import { gripOf } from './pages/board-page.ts';

async function takeTo(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await gripOf(from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y + 4, { steps: 3 });
  await expect(page.locator('[data-ghost]')).toHaveCount(1);
  await to.scrollIntoViewIfNeeded(); // waits until it has stopped moving
  const end = await to.boundingBox();
  if (!end) throw new Error('nowhere to go');
  await page.mouse.move(end.x + end.width / 2, end.y + Math.min(40, end.height / 2), { steps: 6 });
}

test('while a card hovers over another the answer is there, and after the drop it is true', async ({
  page,
  request,
}) => {
  const id = await openBoard(page, request);
  await takeTo(page, card(page, '政策法规处'), card(page, '办公室'));
  const preview = page.locator('[data-pointer-preview]');
  await expect(preview).toContainText('22 → 21');
  await expect(preview).toContainText('4.55%');
  await expect(preview).toContainText('1/22');
  await expect(page.getByText('尚未生效')).toBeVisible();
  await page.mouse.up();
  await expectSaid(page, '已将 政策法规处 并入 办公室，22 → 21 个，4.55%（1/22），还差 5 个');
  const naming = page.getByRole('dialog', { name: '机构名称和合并理由' });
  await expect(naming.getByLabel('机构名称')).toHaveValue('办公室');
  await naming.getByRole('button', { name: '职能接近' }).click();
  await naming.getByLabel('机构名称').fill('综合办公室');
  await naming.getByRole('button', { name: /^完成/ }).click();
  await expect(card(page, '综合办公室')).toBeVisible();
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['merge-units', 'rename-unit', 'set-reasons']);
});

test('Esc in the middle of a drag changes nothing', async ({ page, request }) => {
  const id = await openBoard(page, request);
  await takeTo(page, card(page, '政策法规处'), card(page, '办公室'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expectSaid(page, '已取消，没有改动');
  await expect(card(page, '政策法规处')).toBeVisible();
  expect(await acceptedTypes(request, id)).toEqual([]);
});

test('Ctrl+Z right after the drop takes it back, although the name asks for attention', async ({ page, request }) => {
  const id = await openBoard(page, request);
  await takeTo(page, card(page, '政策法规处'), card(page, '办公室'));
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: '机构名称和合并理由' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, '政策法规处')).toBeVisible();
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['merge-units', 'undo']);
});

test('a chip dragged onto the tray for new units stands alone again', async ({ page, request }) => {
  const id = await openBoard(page, request);
  await takeTo(page, card(page, '政策法规处'), card(page, '办公室'));
  await page.mouse.up();
  await page.getByRole('dialog', { name: '机构名称和合并理由' }).getByRole('button', { name: '稍后' }).click();
  await takeTo(page, chip(page, '政策法规处'), page.locator('[data-tray="new"]'));
  await page.mouse.up();
  await expectSaid(page, '已拆出 政策法规处，21 → 22 个');
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['merge-units', 'detach-divisions']);
});

test('a protected card is not taken up, and it is said why', async ({ page, request }) => {
  await openBoard(page, request);
  const party = await gripOf(card(page, '机关党委'));
  await page.mouse.move(party.x, party.y);
  await page.mouse.down();
  await page.mouse.move(party.x + 30, party.y + 20, { steps: 4 });
  await expect(page.locator('[data-ghost]')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByText('不参与合并、移动和撤销').first()).toBeVisible();
});
