import { historyPage } from './pages/history-page.ts';
import { expect, test } from './story-test.ts';

test('on a phone a step is tapped, its plan comes up, and every target is large enough', async ({ page, newPlan }) => {
  const history = historyPage(page);
  await history.open(await newPlan('harbin-finished'), '?step=300');
  await history.step(300).tap();
  const sheet = page.getByRole('dialog', { name: '当时的方案' });
  await expect(sheet.getByRole('heading', { name: '第 300 步' })).toBeVisible();
  await expect(sheet.getByText('有变化').first()).toBeVisible();
  await sheet.getByRole('button', { name: '关闭' }).tap();
  await history.player.getByRole('button', { name: '下一步' }).tap();
  await history.expectAt(301);
  for (const button of await history.player.getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
