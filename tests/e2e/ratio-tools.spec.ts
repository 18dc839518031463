import { readFile } from 'node:fs/promises';
import { acceptedTypes } from './board-story.ts';
import { seriousFindings } from './pages/axe.ts';
import { expect, test } from './story-test.ts';

test('targets from staffing are seen first, applied in one step, and taken back in one', async ({
  page,
  newPlan,
  request,
}) => {
  const id = await newPlan('harbin-finished');
  const before = (await acceptedTypes(request, id)).length;
  await page.goto(`/plans/${id}/ratios`);
  await page.getByRole('radio', { name: '按人员配置测算目标' }).check({ force: true });
  await expect(page).toHaveURL(/view=staffing/u);
  const wanted = page.getByRole('textbox', { name: '期望处均编制' });
  await wanted.fill('零');
  await expect(page.getByText('请填大于 0 的数')).toBeVisible();
  await wanted.fill('8.7');
  const row = page.getByRole('row').filter({ hasText: '市财政局' });
  await expect(row).toContainText('7.33 176/24');
  await expect(row).toContainText('15.71%');
  await expect(row).toContainText('取下限');
  await expect(row).toContainText('30% → 25%');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '采用：设定 38 个部门的目标' }).click();
  await expect(page.getByRole('button', { name: '与现目标相同' })).toBeDisabled();
  await expect.poll(async () => (await acceptedTypes(request, id)).slice(before)).toEqual(['group']);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: '采用：设定 38 个部门的目标' })).toBeEnabled();
});

test('departments are compared in columns of one’s choice, sorted, and leave as a file', async ({ page, newPlan }) => {
  const id = await newPlan('harbin-finished');
  await page.goto(`/plans/${id}/ratios?view=matrix`);
  const names = page.getByRole('rowheader');
  await expect(names.first()).toHaveText('市人力资源和社会保障局');
  await page.getByRole('button', { name: /^处均编制/u }).click();
  await expect(page.getByRole('columnheader', { name: /^处均编制/u })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: /^列 7\/10/u }).click();
  await page.getByRole('checkbox', { name: '微型处室占比' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: /^微型处室占比/u })).toHaveCount(0);
  await page.getByRole('checkbox', { name: '百分位' }).check();
  await expect(page.getByRole('row').nth(1)).toContainText('P100');
  expect(await seriousFindings(page)).toEqual([]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toContain('多维度比较.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('处均编制：分子/分母');
  await page.reload();
  await expect(page.getByRole('button', { name: /^列 6\/10/u })).toBeVisible();
});
