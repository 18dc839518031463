import { boardPage } from './pages/board-page.ts';
import { chartPage, inkOf, textOfSvg } from './pages/chart-page.ts';
import { findOnBoard, goByPalette, tabTo } from './pages/keyboard.ts';
import { startPage } from './pages/start-page.ts';
import { percent } from './percent.ts';
import { expect, test } from './story-test.ts';

test('the whole story by keys alone, from the first Tab to the file', async ({ page }) => {
  test.slow();
  const board = boardPage(page);
  const keys = page.keyboard;

  await test.step('Tab leads to the sample, Enter opens it', async () => {
    await startPage(page).open();
    await tabTo(page, startPage(page).openSample);
    await keys.press('Enter');
    await expect(board.cards).toBeVisible();
  });

  await test.step('Ctrl+K finds a department by its initials', async () => {
    await goByPalette(page, 'styj');
    await expect(page.getByRole('heading', { level: 1, name: '市体育局' })).toBeVisible();
  });

  await test.step('arrows walk over the cards; M asks where to and shows what would come of it', async () => {
    await tabTo(page, board.card('办公室'));
    await keys.press('ArrowRight');
    await expect(board.card('人事处')).toBeFocused();
    await keys.press('m');
    const menu = page.getByRole('dialog', { name: '合并到…' });
    await expect(menu.getByRole('combobox')).toBeFocused();
    await keys.type('bgs');
    await expect(menu.getByRole('option', { name: '办公室' })).toHaveAttribute('aria-selected', 'true');
    await expect(board.preview).toContainText(`${percent(1, 10)}1/10`);
    await board.expectOverall(1, 652); // the strip shows what would be
    await keys.press('Enter');
  });

  await test.step('name and reasons without leaving the keys', async () => {
    await expect(board.naming.getByRole('textbox', { name: '机构名称' })).toBeFocused();
    await keys.type('综合处');
    await tabTo(page, board.naming.getByRole('button', { name: '职能接近' }));
    await keys.press('Space');
    await tabTo(page, board.naming.getByRole('button', { name: /^完成/u }));
    await keys.press('Enter');
    await expect(board.chipIn('综合处', '人事处')).toBeVisible();
    await expect(board.card('综合处')).toBeFocused();
  });

  await test.step('cut and paste', async () => {
    await findOnBoard(page, '财务处', board.card('财务处'));
    await keys.press('Control+x');
    await keys.press('ArrowLeft');
    await expect(board.card('综合处')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: '并入 综合处 将是' })).toBeAttached();
    await keys.press('Control+v');
    await expect(board.chipIn('综合处', '财务处')).toBeVisible();
    await board.leaveName();
    await board.expectOverall(2, 652);
  });

  await test.step('D takes a division out again, Ctrl+Z brings it back, Ctrl+Y and Ctrl+Z once more', async () => {
    await findOnBoard(page, '财务处', board.chipIn('综合处', '财务处'));
    await keys.press('d');
    await expect(board.card('财务处')).toBeVisible();
    await keys.press('Control+z');
    await expect(board.chipIn('综合处', '财务处')).toBeVisible();
    await keys.press('Control+y');
    await expect(board.card('财务处')).toBeVisible();
    await keys.press('Control+z');
    await expect(board.chipIn('综合处', '财务处')).toBeVisible();
  });

  await test.step('a third merge through the menu of the card; then F2 renames', async () => {
    await findOnBoard(page, '冰雪运动处', board.card('冰雪运动处'));
    await keys.press('Shift+F10');
    await expect(page.getByRole('menuitem', { name: /^合并到/u })).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: '合并到…' }).getByRole('combobox')).toBeFocused();
    await keys.type('jjtyc');
    await expect(page.getByRole('option', { name: '竞技体育处' })).toHaveAttribute('aria-selected', 'true');
    await keys.press('Enter');
    await board.leaveName();
    await findOnBoard(page, '竞技体育处', board.card('竞技体育处'));
    await keys.press('F2');
    await expect(page.getByRole('textbox', { name: '更名：竞技体育处' })).toBeFocused();
    await keys.type('竞技和冰雪运动处');
    await keys.press('Enter');
    await expect(board.card('竞技和冰雪运动处')).toBeVisible();
    await board.expectOverall(3, 652);
  });

  await test.step('ratios and chart are a Tab and an Enter away, and so is the file', async () => {
    await expect(board.saved).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: '比例' }));
    await keys.press('Enter');
    const row = page.getByRole('row').filter({ hasText: '市体育局' });
    await expect(row).toContainText(percent(3, 10));
    await tabTo(page, row.getByRole('link', { name: '市体育局' }));
    await keys.press('Enter');
    await expect(board.card('综合处')).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: '机构图' }));
    await keys.press('Enter');
    const chart = chartPage(page);
    await tabTo(page, chart.openExport);
    await keys.press('Enter');
    await tabTo(page, chart.panel.getByRole('button', { name: '下载' }));
    const { name, content } = await chart.download(() => keys.press('Enter'));
    expect(name).toMatch(/\.svg$/u);
    expect(textOfSvg(content.toString('utf8'))).toContain('竞技和冰雪运动处');

    await tabTo(page, chart.openExport);
    await keys.press('Enter');
    await tabTo(page, chart.panel.getByRole('radio', { name: 'SVG 矢量图' }));
    await keys.press('ArrowDown');
    await expect(chart.panel.getByRole('radio', { name: /^PNG.*1×/u })).toBeChecked();
    await tabTo(page, chart.panel.getByRole('button', { name: '下载' }));
    const picture = await chart.download(() => keys.press('Enter'));
    expect((await inkOf(page, picture.content)).ink).toBeGreaterThan(0.002);
  });
});
