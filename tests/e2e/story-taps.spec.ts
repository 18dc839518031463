import { boardPage } from './pages/board-page.ts';
import { chartPage, inkOf, textOfSvg } from './pages/chart-page.ts';
import { startPage } from './pages/start-page.ts';
import { percent } from './percent.ts';
import { expect, test } from './story-test.ts';

test.use({ viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true });

test('the whole story by single taps on a phone, without one drag', async ({ page }) => {
  test.slow();
  const board = boardPage(page);
  const mergeInto = page.getByRole('button', { name: '合并到…' });
  const sheet = page.getByRole('dialog', { name: '合并到…' });

  await test.step('one tap opens the sample, two more the department', async () => {
    await startPage(page).open();
    await startPage(page).openSample.tap();
    await expect(board.cards).toBeVisible();
    await page.getByRole('heading', { level: 1 }).getByRole('button').tap();
    await page
      .getByRole('dialog', { name: '部门' })
      .getByRole('button', { name: /市体育局/u })
      .tap();
    await expect(page.getByRole('heading', { level: 1, name: /市体育局/u })).toBeVisible();
    await board.expectOverall(0, 652);
  });

  await test.step('two divisions are ticked, a target is chosen, the answer is read, then confirmed', async () => {
    await board.chip('人事处').tap();
    await board.chip('财务处').tap();
    await expect(page.getByText('已选 2 个处室')).toBeVisible();
    await mergeInto.tap();
    await sheet.getByRole('option', { name: /办公室/u }).tap();
    await expect(sheet).toContainText(percent(2, 10));
    await expect(sheet).toContainText('还差 1 个');
    await sheet.getByRole('button', { name: '并入办公室' }).tap();
    await expect(board.chipIn('办公室', '人事处')).toBeVisible();
    await board.expectOverall(2, 652);
  });

  await test.step('name and reason by taps and typing', async () => {
    await board.naming.getByRole('textbox', { name: '机构名称' }).tap();
    await board.naming.getByRole('textbox', { name: '机构名称' }).fill('综合处');
    await board.naming.getByRole('button', { name: '职能接近' }).tap();
    await board.naming.getByRole('button', { name: /^完成/u }).tap();
    await expect(board.card('综合处')).toBeVisible();
  });

  await test.step('a step too far is taken back by a tap', async () => {
    await clearSelection();
    await board.chip('冰雪运动处').tap();
    await mergeInto.tap();
    await sheet.getByRole('option', { name: /竞技体育处/u }).tap();
    await sheet.getByRole('button', { name: '并入竞技体育处' }).tap();
    await board.naming.getByRole('button', { name: '稍后' }).tap();
    await board.expectOverall(3, 652);
    await board.undo.tap();
    await board.expectOverall(2, 652);
    await page.getByRole('button', { name: '更多操作' }).tap();
    await page.getByRole('menuitem', { name: /^恢复：/u }).tap();
    await board.expectOverall(3, 652);
  });

  await test.step('what was done is still there after opening the page anew', async () => {
    await expect(board.saved).toBeVisible();
    await page.reload();
    await board.expectOverall(3, 652);
    await expect(page.getByRole('main')).toContainText('3 除以 10');
  });

  await test.step('the other pages and the files are taps away', async () => {
    await page.getByRole('button', { name: '更多操作' }).tap();
    await page.getByRole('menuitem', { name: '比例' }).tap();
    await expect(page.getByRole('row').filter({ hasText: '市体育局' })).toContainText(percent(3, 10));
    await page.getByRole('row').filter({ hasText: '市体育局' }).getByRole('link').tap();
    await page.getByRole('button', { name: '更多操作' }).tap();
    await page.getByRole('menuitem', { name: '机构图' }).tap();
    const chart = chartPage(page);
    await chart.openExport.tap();
    const svg = await chart.download(() => chart.panel.getByRole('button', { name: '下载' }).tap());
    for (const name of ['综合处', '竞技体育处', '体育产业处'])
      expect(textOfSvg(svg.content.toString('utf8'))).toContain(name);
    await chart.openExport.tap();
    await chart.panel.getByText(/^PNG.*1×/u).tap();
    const png = await chart.download(() => chart.panel.getByRole('button', { name: '下载' }).tap());
    expect((await inkOf(page, png.content)).ink).toBeGreaterThan(0.002);
  });

  /** A tap on what is selected takes it out of the selection. */
  async function clearSelection(): Promise<void> {
    await board.titleOf('综合处').tap();
    await expect(mergeInto).toBeHidden();
  }
});
