import type { Page } from '@playwright/test';
import { chartPage } from './pages/chart-page.ts';
import { expect, test } from './story-test.ts';

const SPORTS = 'spo';

const option = (page: Page, name: string | RegExp) => chartPage(page).panel.getByRole('radio', { name, exact: true });

test('a planner sees the pages first and takes PDF and slides to the meeting', async ({ page, newPlan }) => {
  const planId = await newPlan('harbin-finished');
  const chart = chartPage(page);
  await page.goto(`/plans/${planId}/chart/${SPORTS}`);
  await chart.openExport.click();
  const preview = chart.panel.getByRole('figure', { name: '预览' });

  await test.step('one department is one page', async () => {
    await option(page, 'PDF 文档').check();
    await expect(preview).toContainText('第 1 页，共 1 页');
    await expect(preview.getByRole('img', { name: '市体育局机构设置图（改革前后对照）' })).toBeVisible();
    const press = () => chart.panel.getByRole('button', { name: '下载' }).click();
    const { name, content } = await chart.download(press);
    expect(name).toBe('市体育局机构设置图（改革前后对照）.pdf');
    expect(content.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(content.toString('latin1')).toContain('/Count 1>>');
    await expect(chart.panel).toBeHidden();
  });

  await test.step('the city is an overview and a page for each department; the preview turns pages', async () => {
    await chart.openExport.click();
    await option(page, 'PDF 文档').check();
    await option(page, /^全部 45 个部门$/u).check();
    await option(page, '标注变化').check();
    await expect(preview).toContainText(/第 1 页，共 4\d 页/u);
    await preview.getByRole('button', { name: '下一页' }).click();
    await expect(preview).toContainText('第 2 页');
    await expect(preview.getByRole('img', { name: /^市人力资源和社会保障局/u })).toBeVisible();
    await option(page, 'A3').check();
    await option(page, '纵向').check();
    const { name } = await chart.download(() => chart.panel.getByRole('button', { name: '下载' }).click());
    expect(name).toBe('全市各部门机构设置图（改革后，标注变化）.pdf');
  });

  await test.step('slides, by keyboard alone', async () => {
    await chart.openExport.focus();
    await page.keyboard.press('Enter');
    await option(page, 'SVG 矢量图').focus();
    for (let at = 0; at < 6; at += 1) await page.keyboard.press('ArrowDown');
    await expect(option(page, 'PPT 幻灯片')).toBeChecked();
    await chart.panel.getByRole('button', { name: '下载' }).focus();
    const { name, content } = await chart.download(() => page.keyboard.press('Enter'));
    expect([name.endsWith('.pptx'), content.toString('latin1', 0, 2)]).toEqual([true, 'PK']);
  });
});

test('what goes wrong is said in words, and a file under way can be stopped', async ({ page, newPlan, watch }) => {
  watch.allow(/status of 429/u);
  const planId = await newPlan('harbin-finished');
  const chart = chartPage(page);
  await page.goto(`/plans/${planId}/chart/${SPORTS}`);
  await chart.openExport.click();
  await option(page, 'PDF 文档').check();
  const download = chart.panel.getByRole('button', { name: '下载' });

  await page.route('**/exports/chart.pdf*', (route) =>
    route.fulfill({ status: 429, contentType: 'application/problem+json', body: '{"code":"export_busy"}' }),
  );
  await download.click();
  await expect(chart.panel.getByRole('alert')).toContainText('正在导出的文件太多');

  await page.unroute('**/exports/chart.pdf*');
  await page.route('**/exports/chart.pdf*', () => new Promise<void>(() => undefined));
  await download.click();
  await expect(chart.panel.getByRole('progressbar')).toBeVisible();
  await chart.panel.getByRole('button', { name: '停止' }).click();
  await expect(download).toBeEnabled();
  await expect(chart.panel.getByRole('alert')).toHaveCount(0);
});
