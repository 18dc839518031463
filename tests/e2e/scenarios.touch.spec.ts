import { expect, test } from './story-test.ts';

test('on a phone two plans are chosen and read by single taps', async ({ page, request, newPlan }) => {
  const parent = await newPlan('harbin', '上级方案');
  const answer = await request.post(`/api/plans/${parent}/fork`, { data: { at: 0, title: '备选方案' } });
  const { id } = (await answer.json()) as { id: string };
  await request.post(`/api/plans/${parent}/fork`, { data: { at: 0, title: '再备选' } });
  await page.goto(`/plans/${id}/scenarios`);
  await page.getByRole('button', { name: '选择方案' }).tap();
  await page.getByRole('checkbox', { name: '比较“再备选”' }).tap();
  await page.keyboard.press('Escape');
  const table = page.getByRole('region', { name: '并列对照' });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await page.getByRole('radio', { name: '全部' }).check();
  const department = table.getByRole('button', { name: /^市人力资源和社会保障局/u });
  await department.scrollIntoViewIfNeeded();
  await department.tap();
  await expect(department).toHaveAttribute('aria-expanded', /true|false/u);
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBe(widths[1]);
});
