import { seriousFindings } from './pages/axe.ts';
import { boardPage } from './pages/board-page.ts';
import { csv, importPage, OFFICE_STYLE, sampleFile } from './pages/import-page.ts';
import { tabTo } from './pages/keyboard.ts';
import { speak } from './pages/language.ts';
import { startPage } from './pages/start-page.ts';
import { expect, test } from './story-test.ts';

/** A story that takes longer than two minutes fails; the promise is three. */
test.describe('a new user with an office workbook reaches a board in under three minutes', () => {
  test('by mouse', async ({ page }) => {
    await startPage(page).open();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), startPage(page).chooseFile.click()]);
    await chooser.setFiles(sampleFile(OFFICE_STYLE));
    const wizard = importPage(page);
    await wizard.expectStep('预览');
    await wizard.expectFigure('部门', '7 个');
    await wizard.expectFigure('处室', '102 个');
    await wizard.expectFigure('编制', '646 名');
    await expect(page.getByText('合计都与逐行之和一致')).toBeVisible();
    await wizard.next.click();
    await wizard.expectStep('确认');
    await expect(page.getByLabel('数据截止日期')).toHaveValue('2015-06-30');
    await page.getByLabel('名称').fill('市直部门现状');
    await wizard.confirm.click();
    const board = boardPage(page);
    await board.expectOverall(0, 102);
    await expect(board.card('社会保险基金监督处')).toBeVisible();
    await expect(page.getByText('市直部门现状').first()).toBeVisible();
  });

  test('by the keyboard alone', async ({ page }) => {
    await startPage(page).open();
    await tabTo(page, startPage(page).chooseFile);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles(sampleFile(OFFICE_STYLE));
    const wizard = importPage(page);
    await wizard.expectStep('预览');
    await expect(wizard.heading).toBeFocused();
    await tabTo(page, wizard.step('列对应'));
    await page.keyboard.press('Enter');
    await wizard.expectStep('列对应');
    const meaning = page.getByRole('combobox', { name: /^J 列/u });
    await tabTo(page, meaning);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(meaning).toHaveText('不导入');
    await tabTo(page, wizard.step('确认'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('名称'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('键盘导入');
    await tabTo(page, wizard.confirm);
    await page.keyboard.press('Enter');
    await boardPage(page).expectOverall(0, 102);
  });

  test('on a phone, by taps', async ({ another }) => {
    const { context } = await another({ viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const wizard = importPage(page);
    await wizard.open();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), wizard.choose.tap()]);
    await chooser.setFiles(sampleFile(OFFICE_STYLE));
    await wizard.expectStep('预览');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await wizard.next.tap();
    await wizard.confirm.tap();
    await expect(page).toHaveURL(/\/plans\/.+\/board/u);
  });
});

const WITH_ERRORS =
  '部门,内设机构,编制,正职,副职\n市甲局,办公室,若干,1,1\n市甲局,人事处,4,1,0\n市甲局,人事处,4,1,0\n市甲局,业务处,7,1,2\n';

test('errors are named at their place and put right in the table; nothing is stored before', async ({
  page,
  request,
}) => {
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give(csv('有错的台账.csv', WITH_ERRORS));
  await wizard.expectStep('问题');
  await expect(page.getByRole('row', { name: /第 2 行 • C 列.*“若干”/u })).toBeVisible();
  await wizard.step('确认').click();
  await expect(page.getByRole('alert')).toContainText('还有 2 处错误没有改正');
  await expect(wizard.confirm).toBeDisabled();
  await wizard.step('问题').click();
  await page.getByRole('textbox', { name: '第 2 行 • C 列 改为' }).fill('6');
  await page.getByRole('textbox', { name: '第 2 行 • C 列 改为' }).press('Enter');
  await expect(page.getByText('已改 1 处')).toBeVisible();
  await page.getByRole('row', { name: /重名/u }).getByRole('button', { name: '跳过此行' }).click();
  await expect(page.getByText('没有错误')).toBeVisible();
  await wizard.step('预览').click();
  await wizard.expectFigure('处室', '3 个');
  await wizard.expectFigure('编制', '17 名');
  const before = (await (await request.get('/api/baselines')).json()) as { baselines: readonly unknown[] };
  await wizard.step('确认').click();
  await wizard.confirm.click();
  await boardPage(page).expectOverall(0, 3);
  const after = (await (await request.get('/api/baselines')).json()) as { baselines: readonly unknown[] };
  expect(after.baselines.length - before.baselines.length).toBeGreaterThanOrEqual(1);
});

test('a reload in the middle finds the file again; cancelling removes it', async ({ page, request, watch }) => {
  watch.allow(/404/u);
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give(sampleFile(OFFICE_STYLE));
  await wizard.expectStep('预览');
  await expect(page).toHaveURL(/\/import\/i-/u);
  const path = `/api/imports/${page.url().split('/').at(-1) ?? ''}`;
  await page.reload();
  await wizard.expectStep('预览');
  await page.getByRole('button', { name: '取消导入' }).click();
  await expect(page).toHaveURL(/\/$/u);
  await expect.poll(async () => (await request.get(path)).status()).toBe(404);
});

test('columns chosen by hand are remembered for the next file of the shape', async ({ page }) => {
  const table = '单位,内设机构,数,长,副\n市甲局,办公室,6,1,1\n市甲局,业务处,7,1,2\n';
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give(csv('一月.csv', table));
  await expect(wizard.step('列对应')).toBeEnabled();
  await wizard.step('列对应').click();
  const column = page.getByRole('combobox', { name: /^C 列 数/u });
  await column.click();
  await page.getByRole('option', { name: '编制（合计）' }).click();
  await expect(column).toHaveText('编制（合计）');
  await wizard.step('预览').click();
  await wizard.expectFigure('编制', '13 名');
  await wizard.step('确认').click();
  await wizard.confirm.click();
  await boardPage(page).expectOverall(0, 2);
  await wizard.open();
  await wizard.give(csv('二月.csv', `${table}市乙局,办公室,5,1,1\n`));
  await wizard.step('预览').click();
  await wizard.expectFigure('编制', '18 名');
  await wizard.step('列对应').click();
  await expect(page.getByText('已按上次同样表格的对应方式读取')).toBeVisible();
});

test('a sheet is left out, its header row is moved, and a 合计 that does not add up is shown, not hidden', async ({
  page,
}) => {
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give(sampleFile('04-sheet-per-department-with-summary.xlsx'));
  await wizard.expectStep('预览');
  await wizard.step('工作表').click();
  await page.getByRole('checkbox', { name: '导入工作表 市财政局' }).click();
  await expect(page.getByRole('region', { name: '市财政局', exact: true }).getByText('未勾选')).toBeVisible();
  await wizard.step('预览').click();
  await wizard.expectFigure('部门', '9 个');
  await wizard.open();
  await wizard.give(csv('合计不符.csv', '部门,内设机构,编制\n市甲局,办公室,6\n市甲局,业务处,7\n,合计,14\n'));
  await wizard.expectStep('预览');
  await expect(page.getByText('1 处不一致')).toBeVisible();
  await expect(page.getByRole('row', { name: /市甲局 编制（合计） 14 13 −1/u })).toBeVisible();
  await wizard.step('工作表').click();
  await page.getByRole('combobox', { name: '表头从第几行起' }).click();
  await page.getByRole('option', { name: '2', exact: true }).click();
  await expect(wizard.step('问题')).toHaveText(/1$/u);
  await page.getByRole('combobox', { name: '表头从第几行起' }).click();
  await page.getByRole('option', { name: '1', exact: true }).click();
  await wizard.step('预览').click();
  await wizard.expectFigure('处室', '2 个');
});

test('a file that cannot be taken says why and what to do, and the other one goes on', async ({ page }) => {
  const wizard = importPage(page);
  await wizard.open();
  const legacy = { name: '旧台账.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.alloc(600) };
  legacy.buffer.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await wizard.give(legacy, csv('新台账.csv', '部门,内设机构,编制\n市甲局,办公室,6\n'));
  await expect(wizard.step('预览')).toBeEnabled();
  await wizard.step('文件').click();
  await expect(wizard.file('旧台账.xls').getByRole('alert')).toContainText('另存为');
  await expect(wizard.file('新台账.csv')).toContainText('当前文件');
});

test('a block copied from a sheet is read like a file', async ({ page }) => {
  const wizard = importPage(page);
  await wizard.open();
  await page.getByLabel('粘贴一块单元格').fill('部门\t内设机构\t编制\n市甲局\t办公室\t6\n\t业务处\t7');
  await page.getByRole('button', { name: '读取粘贴的内容' }).click();
  await expect(wizard.step('预览')).toBeEnabled();
  await wizard.step('预览').click();
  await wizard.expectFigure('处室', '2 个');
});

for (const { scheme, language, steps } of [
  { scheme: 'light', language: 'zh-CN', steps: ['文件', '工作表', '列对应', '问题', '预览', '确认'] },
  { scheme: 'dark', language: 'en', steps: ['File', 'Sheets', 'Columns', 'Problems', 'Preview', 'Confirm'] },
] as const) {
  test(`axe finds nothing serious on any step, ${scheme}, ${language}`, async ({ another }) => {
    test.slow();
    const { context } = await another({ colorScheme: scheme, reducedMotion: 'reduce' });
    await speak(context, language);
    const page = await context.newPage();
    await page.goto('/import');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(steps[0]);
    expect.soft(await seriousFindings(page), 'nothing chosen').toEqual([]);
    await page.locator('input[type=file]').setInputFiles(csv('台账.csv', WITH_ERRORS));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(steps[3]);
    for (const step of steps) {
      await page.getByRole('navigation').getByRole('button', { name: step }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(step);
      expect.soft(await seriousFindings(page), step).toEqual([]);
    }
  });
}
