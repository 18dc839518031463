import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './story-test.ts';

const HR = 'hrss';

test('a planner takes the table and the proposal of one department to the meeting, by keyboard', async ({
  page,
  newPlan,
}) => {
  const planId = await newPlan('harbin-finished');
  await page.goto(`/plans/${planId}/documents`);
  const table = page.getByRole('region', { name: '改革前后对照表（Excel）' });

  await test.step('the city shows its total with its base', async () => {
    await expect(table.getByRole('row', { name: /① 合计/u })).toContainText('23.77% (155/652)');
  });

  await test.step('one department is chosen and is in the address', async () => {
    const scope = page.getByRole('combobox', { name: '范围' });
    await scope.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/documents/${HR}$`, 'u'));
    await expect(table.getByRole('row')).toHaveCount(2);
  });

  for (const [name, file] of [
    ['下载 改革前后对照表（Excel）', '市人力资源和社会保障局-改革前后对照表.xlsx'],
    ['下载 内设机构调整方案（Word）', '市人力资源和社会保障局-内设机构调整方案.docx'],
  ] as const)
    await test.step(file, async () => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
      expect((await coming).suggestedFilename()).toBe(file);
      await expect(page.getByText(`已下载：${file}`)).toBeVisible();
    });
});

test('the page has nothing that axe calls serious, in both languages', async ({ page, newPlan }) => {
  const planId = await newPlan('harbin-finished');
  await page.goto(`/plans/${planId}/documents`);
  await page.getByText('填写正文（可不填）').click();
  for (const heading of ['文件', 'Documents']) {
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${String(target)}`))).toEqual([]);
    if (heading === '文件') await page.getByRole('button', { name: 'Switch to English' }).click();
  }
});
