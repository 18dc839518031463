import { expect, test } from '@playwright/test';
import { acceptedTypes, card, expectSaid, openBoard } from './board-story.ts';

test('by keys alone: walk, select, merge by menu with pinyin, name, undo and redo', async ({ page, request }) => {
  const id = await openBoard(page, request);
  await card(page, '办公室').focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, '行政处').or(card(page, '政策法规处')).first()).toBeFocused();
  await card(page, '政策法规处').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(card(page, '政策法规处')).not.toBeFocused();
  await page.keyboard.press('m'); // about what was picked, wherever the focus has walked
  const menu = page.getByRole('combobox', { name: /查找机构/ });
  await expect(menu).toBeFocused();
  await menu.fill('bgs');
  await expect(page.getByRole('option', { selected: true })).toContainText('办公室');
  await expect(page.getByRole('option', { selected: true })).toContainText('4.55%');
  await page.keyboard.press('Enter');
  await expectSaid(page, '已将 政策法规处 并入 办公室，22 → 21 个');
  await expect(page.getByRole('dialog', { name: '机构名称和合并理由' }).getByLabel('机构名称')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, '办公室')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(card(page, '政策法规处')).toBeVisible();
  // one that has not left yet would be withdrawn by the next key, and the server would never hear of either
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['merge-units', 'undo']);
  await page.keyboard.press('Control+y');
  await expect(card(page, '政策法规处')).toHaveCount(0);
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['merge-units', 'undo', 'undo']);
});

test('cut and paste merges, and every card on the way says what it would be', async ({ page, request }) => {
  const id = await openBoard(page, request);
  await card(page, '政策法规处').focus();
  await page.keyboard.press('Control+x');
  await expectSaid(page, '已剪切 政策法规处');
  await page.keyboard.press('Home');
  await expectSaid(page, '并入 办公室 将是，22 → 21 个，4.55%（1/22）');
  await page.keyboard.press('Control+v');
  await expectSaid(page, '已将 政策法规处 并入 办公室');
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['merge-units']);
});

test('letters typed into a field stay letters', async ({ page, request }) => {
  const id = await openBoard(page, request);
  await card(page, '办公室').focus();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: '更名：办公室' })).toBeFocused();
  await page.keyboard.type('mdn');
  await page.keyboard.press('Enter');
  await expect(card(page, 'mdn')).toBeVisible();
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['rename-unit']);
});

test('Ctrl+K leads to a department by its initials, ? shows every key', async ({ page, request }) => {
  await openBoard(page, request);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: '搜索部门、处室、操作' });
  await search.fill('scz');
  await expect(page.getByRole('option', { selected: true })).toContainText('市财政局');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '市财政局' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '快捷键' })).toContainText('撤销，选择职责去向');
});
