import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { seriousInBothLights } from './pages/axe.ts';
import { expect, test } from './story-test.ts';

const openPage = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};
const detail = (page: Page) => page.getByRole('complementary', { name: '发现详情' });
const total = (page: Page) => page.getByRole('link', { name: /^核查/u });

test('by mouse: a finding is read, fixed in one click, taken back, and shown on the board', async ({
  page,
  newPlan,
}) => {
  const id = await newPlan();
  await openPage(page, `/plans/${id}/findings?rule=temporary-kept`);
  await expect(total(page)).toHaveText('核查794');
  const group = page.getByRole('region', { name: '阶段性处室仍保留' });
  await group
    .getByRole('button', { name: /阶段性处室仍保留/u })
    .first()
    .click();
  await expect(group.getByRole('listitem')).toHaveCount(0);
  await group
    .getByRole('button', { name: /阶段性处室仍保留/u })
    .first()
    .click();
  await group.getByRole('button', { name: /另 \d+ 项/u }).click();
  await expect(group.getByRole('listitem')).toHaveCount(18);
  const name = await detail(page).getByRole('heading', { level: 2 }).textContent();
  await expect(detail(page).getByRole('row', { name: /^改后/u })).toBeVisible();
  await detail(page).getByRole('button', { name: /^并入/u }).click();
  await expect(group.getByRole('listitem')).toHaveCount(17);
  await expect(detail(page).getByRole('heading', { level: 2 })).not.toHaveText(name ?? '');
  await page.getByRole('button', { name: '撤回', exact: false }).last().click();
  await expect(group.getByRole('listitem')).toHaveCount(18);
  await detail(page).getByRole('link', { name: '在工作台中查看' }).click();
  await expect(page).toHaveURL(/\/board\/.+\?sel=unit:/u);
  await page.goBack();
  await expect(page).toHaveURL(/rule=temporary-kept/u);
});

test('by mouse: all findings of a rule are fixed in one step, several are let stand with one reason', async ({
  page,
  newPlan,
}) => {
  const id = await newPlan();
  await openPage(page, `/plans/${id}/findings`);
  await page.getByRole('button', { name: '全部修正：自批自管' }).click();
  await expect(
    page.getByRole('region', { name: '自批自管' }).getByRole('button', { name: /^自批自管/u }),
  ).not.toHaveText('自批自管298');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: '自批自管' }).getByRole('button', { name: /^自批自管/u })).toHaveText(
    '自批自管298',
  );
  await page.getByRole('checkbox', { name: '选中“微型处室”的全部' }).click();
  await expect(detail(page).getByRole('heading', { name: '已选 52 项' })).toBeVisible();
  await detail(page).getByRole('textbox', { name: '理由' }).fill('依据过渡期安排暂时保留');
  await detail(page).getByRole('button', { name: '说明并保留 52 项' }).click();
  await expect(page.getByRole('region', { name: '微型处室' })).toHaveCount(0);
  await page.getByRole('button', { name: /^已说明保留 ?52$/u }).click();
  await expect(page.getByRole('region', { name: '微型处室' })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出清单' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain('依据过渡期安排暂时保留');
  expect(text).toContain('待处理 742 项，已说明保留 52 项');
});

test('by keys alone: through the rows, fix, give a reason, withdraw it', async ({ page, newPlan }) => {
  const id = await newPlan();
  await openPage(page, `/plans/${id}/findings?rule=temporary-kept`);
  const rows = page.locator('[data-finding-row]');
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('f');
  await expect(total(page)).toHaveText(/核查7(8\d|9[0-3])/u);
  await page.keyboard.press('w');
  await expect(page.getByRole('textbox', { name: '理由' })).toBeFocused();
  await page.keyboard.type('依据上级文件暂时保留');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /^已说明保留 ?1$/u }).click();
  const detail = page.getByRole('article');
  await expect(detail.getByRole('heading', { name: '经过' })).toBeVisible();
  await expect(detail.getByRole('listitem').filter({ hasText: '说明保留：依据上级文件暂时保留' })).toBeVisible();
});

test('a link lands where its sender stood', async ({ page, newPlan }) => {
  const id = await newPlan();
  await openPage(page, `/plans/${id}/findings?by=department&severity=error&department=hrss`);
  await expect(page.getByRole('region', { name: '市人力资源和社会保障局' })).toBeVisible();
  const rail = page.getByRole('navigation', { name: '筛选' });
  await expect(rail.getByRole('button', { name: /^错误/u })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /取消筛选/u }).click();
  await expect(page).not.toHaveURL(/department=/u);
});

test('policy: a preset is previewed, taken over with its target in one step, and taken back', async ({
  page,
  newPlan,
}) => {
  const id = await newPlan();
  await openPage(page, `/plans/${id}/policy`);
  const preview = page.getByRole('complementary', { name: '改动预览' });
  await page.getByRole('button', { name: '填入预设“淮北”' }).click();
  await expect(preview).toContainText('794 → 938');
  await page.getByRole('textbox', { name: '微型处室编制不超过', exact: true }).fill('三');
  await expect(page.getByText('填 0–9999 的整数')).toBeVisible();
  await expect(preview.getByRole('button', { name: '采用' })).toBeDisabled();
  await page.getByRole('textbox', { name: '微型处室编制不超过', exact: true }).fill('3');
  await preview.getByRole('button', { name: '采用' }).click();
  await expect(total(page)).toHaveText('核查938');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(total(page)).toHaveText('核查794');
});

test.describe('axe, in light and in dark', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const address of ['findings', 'findings?by=department', 'findings?status=passed', 'policy']) {
    test(address, async ({ page, newPlan }) => {
      const id = await newPlan(address.includes('by=') ? 'harbin-finished' : 'harbin');
      await openPage(page, `/plans/${id}/${address}`);
      if (address === 'policy') await page.getByRole('button', { name: '填入预设“上限型”' }).click();
      expect(await seriousInBothLights(page)).toEqual([]);
    });
  }
});
