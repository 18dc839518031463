import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { seriousFindings } from './pages/axe.ts';
import { expect, test } from './story-test.ts';

const HR = 'hrss';

async function expectNothingSerious(page: Page, where: string): Promise<void> {
  expect(await seriousFindings(page, 'main'), where).toEqual([]);
}

test('a planner sees the real pages and takes the table and the proposal of one department, by keyboard', async ({
  page,
  newPlan,
}) => {
  const planId = await newPlan('harbin-finished');
  await page.goto(`/plans/${planId}/documents`);
  const list = page.getByRole('navigation', { name: '可以取的文件' });

  await test.step('the workbook shows the sums of the city', async () => {
    const total = page.getByRole('row', { name: /^合计/u }).first();
    await expect(total).toContainText('652');
    await expect(total).toContainText('497');
    await expectNothingSerious(page, 'sheet');
  });

  await test.step('one department is chosen and is in the address', async () => {
    await page.getByRole('combobox', { name: '范围' }).focus();
    for (const key of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`/documents/${HR}$`, 'u'));
  });

  await test.step('the proposal is leafed through, and what is downloaded is what was seen', async () => {
    await list.getByRole('button', { name: /^内设机构调整方案/u }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'PDF' }).focus();
    await page.keyboard.press('Space');
    const pages = page.getByRole('figure', { name: '内设机构调整方案' });
    await expect(pages.getByText(/第 1 页，共 \d+ 页/u)).toBeVisible();
    await expect(page.getByRole('img', { name: '内设机构调整方案第 1 页' })).toContainText('市人力资源和社会保障局');
    await pages.getByRole('group').focus();
    await page.keyboard.press('PageDown');
    await expect(pages.getByText(/第 2 页/u)).toBeVisible();
    await expect(page.getByRole('img', { name: '内设机构调整方案第 2 页' })).toBeVisible();
    await expectNothingSerious(page, 'pages');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 内设机构调整方案（PDF）' }).focus();
    await page.keyboard.press('Enter');
    expect((await coming).suggestedFilename()).toBe('市人力资源和社会保障局-内设机构调整方案.pdf');
    await expect(page.getByText('已下载：市人力资源和社会保障局-内设机构调整方案.pdf')).toBeVisible();
  });
});

test('text written in the plan stands in the proposal; the meeting folder is made, and a file of it is verified', async ({
  page,
  newPlan,
}) => {
  const planId = await newPlan('harbin-finished');
  await page.goto(`/plans/${planId}/documents/${HR}?doc=passages`);
  const list = page.getByRole('navigation', { name: '可以取的文件' });

  await test.step('the text is kept and can be read on the page', async () => {
    await page.getByLabel('一、调整的必要性和依据').fill('机构偏多而职责交叉');
    await expect(page.getByText('已写入方案')).toBeVisible();
    await expect(page.getByText('已保存').first()).toBeVisible();
    await expectNothingSerious(page, 'text blocks');
    await list.getByRole('button', { name: /^内设机构调整方案/u }).click();
    await expect(page.getByRole('img', { name: '内设机构调整方案第 1 页' })).toContainText('机构偏多而职责交叉');
  });

  await test.step('the folder is made in the background and downloaded', async () => {
    await list.getByRole('button', { name: /^会议材料包/u }).click();
    for (const name of ['改革前后对照表 Excel', '机构设置图 PPT', '内设机构调整方案 Word', '内设机构调整方案 PDF'])
      await page.getByRole('checkbox', { name }).uncheck();
    await page
      .getByRole('button', { name: '不选' })
      .or(page.getByRole('button', { name: '只出全市的' }))
      .click();
    await expectNothingSerious(page, 'folder');
    await page.getByRole('button', { name: /^生成材料包/u }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载材料包' }).click();
    expect((await coming).suggestedFilename()).toMatch(/会议材料-\d+\.zip$/u);
  });

  await test.step('the page of verification tells where a file comes from', async () => {
    await list.getByRole('button', { name: /^三定规定修订稿/u }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: /^下载 三定规定修订稿/u }).click();
    const file = {
      name: '修订稿.docx',
      mimeType: 'application/zip',
      buffer: await readFile(await (await coming).path()),
    };
    await page.getByRole('link', { name: '核对已有文件' }).click();
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByRole('heading', { name: '相符' })).toBeVisible();
    await expect(page.getByText('是最新的一版')).toBeVisible();
    await page.getByLabel('或输入版本校验码').fill('1 · 0000 0000');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '没有找到' })).toBeVisible();
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect(page.getByRole('heading', { name: 'Not found' })).toBeVisible();
    await expectNothingSerious(page, 'verify');
  });
});
