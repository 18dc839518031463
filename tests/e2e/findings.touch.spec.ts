import { seriousFindings } from './pages/axe.ts';
import { expect, test } from './story-test.ts';

test('by taps: a finding opens as a sheet, is fixed there, another is let stand', async ({ page, newPlan }) => {
  const id = await newPlan();
  await page.goto(`/plans/${id}/findings?rule=temporary-kept`);
  const rows = page.locator('[data-finding-row]');
  await rows.first().tap();
  const sheet = page.getByRole('dialog', { name: '发现详情' });
  await expect(sheet.getByRole('row', { name: /^改后/u })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await sheet.getByRole('button', { name: /^并入/u }).tap();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('region', { name: '阶段性处室仍保留' }).getByText('17', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: '选中“阶段性处室仍保留”的全部' }).tap();
  await page.getByRole('button', { name: /已选 17 项/u }).tap();
  const bulk = page.getByRole('dialog', { name: '已选 17 项' });
  await bulk.getByRole('button', { name: '过渡期安排' }).tap();
  await bulk.getByRole('textbox', { name: '理由' }).fill('阶段性任务年底结束');
  await bulk.getByRole('button', { name: '说明并保留 17 项' }).tap();
  await expect(bulk).toHaveCount(0);
  await expect(page.getByText('没有符合条件的发现')).toBeVisible();
});

test('by taps: a rule is switched off in the policy settings', async ({ page, newPlan }) => {
  const id = await newPlan();
  await page.goto(`/plans/${id}/policy#micro-unit`);
  await page.getByRole('checkbox', { name: '启用“微型处室”' }).tap();
  const preview = page.getByRole('complementary', { name: '改动预览' });
  await expect(preview).toContainText('794 → 742');
  await preview.getByRole('button', { name: '采用' }).tap();
  await expect(page.getByText('已关闭，不核查')).toBeVisible();
});
