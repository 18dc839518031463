import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { seriousInBothLights } from './pages/axe.ts';
import { boardPage } from './pages/board-page.ts';
import { csv, importPage, OFFICE_STYLE, sampleFile } from './pages/import-page.ts';
import { tabTo } from './pages/keyboard.ts';
import { speak } from './pages/language.ts';
import { startPage } from './pages/start-page.ts';
import { expect, test } from './story-test.ts';

const HEAD = '单位名称,内设机构名称,核定编制,正职,副职\n';
const BEFORE = `${HEAD}市甲局,办公室,6,1,1\n市甲局,人事处,4,1,0\n市甲局,财务处,5,1,1\n市乙局,办公室,5,1,1\n市乙局,业务处,7,1,2\n`;
/** 财务处 is gone, 业务处 has other figures, 监管处 is new. */
const AFTER = `${HEAD}市甲局,办公室,6,1,1\n市甲局,人事处,4,1,0\n市乙局,办公室,5,1,1\n市乙局,业务处,9,1,2\n市乙局,监管处,3,1,0\n`;

/** A file held over the page and let go, as from the desktop. */
async function drop(page: Page, path: string): Promise<void> {
  const name = path.split('/').at(-1) ?? '';
  const transfer = await page.evaluateHandle(
    ({ bytes, called }) => {
      const held = new DataTransfer();
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      held.items.add(new File([content], called));
      return held;
    },
    { bytes: readFileSync(path).toString('base64'), called: name },
  );
  // a hand that hovers says so again and again
  await expect(async () => {
    await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await expect(page.getByText('松开鼠标，打开这个文件')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** A stored 现状 of the ledger with a plan on it; `merged`: 财务处 merged into 办公室, and 人事处 renamed. */
async function planOn(request: APIRequestContext, title: string, text: string, merged = false): Promise<string> {
  const uploaded = await request.post('/api/imports', { multipart: { file: csv(`${title}.csv`, text) } });
  const { id } = (await uploaded.json()) as { readonly id: string };
  const confirmed = await request.post(`/api/imports/${id}/confirm`, { data: { title } });
  const { planId } = (await confirmed.json()) as { readonly planId: string };
  if (!merged) return planId;
  const state = (await (await request.get(`/api/plans/${planId}/state`)).json()) as {
    structure: { units: readonly { id: string; name: string; departmentId: string }[] };
  };
  const idOf = (name: string) => state.structure.units.find((unit) => unit.name === name)?.id ?? '';
  const commands = [
    { type: 'merge-units', payload: { unitIds: [idOf('财务处')], intoUnitId: idOf('办公室'), reasons: [] } },
    { type: 'rename-unit', payload: { unitId: idOf('人事处'), name: '人事教育处' } },
  ].map((command, at) => ({ ...command, n: at + 1, commandId: `${planId}-${at}`, v: 1 }));
  const sent = await request.post(`/api/plans/${planId}/commands`, { data: { clientId: planId, commands } });
  expect((await sent.text()).match(/"accepted"/gu)).toHaveLength(2);
  return planId;
}

test('a workbook dropped onto the start page is read and previewed', async ({ page }) => {
  await startPage(page).open();
  await drop(page, sampleFile(OFFICE_STYLE));
  const wizard = importPage(page);
  await wizard.expectStep('预览');
  await wizard.expectFigure('处室', '102 个');
});

test('a corrected ledger is compared with the stored one: new, gone and changed are told apart', async ({
  page,
  request,
}) => {
  await planOn(request, '比较用的现状', BEFORE);
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give(csv('更正.csv', AFTER));
  await wizard.expectStep('预览');
  await page.getByRole('combobox', { name: '已有现状' }).click();
  await page
    .getByRole('option', { name: /比较用的现状/u })
    .first()
    .click();
  const group = (name: string) => page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });
  await expect(group('新增处室').getByRole('listitem')).toHaveText('市乙局 • 监管处');
  await expect(group('不再有的处室').getByRole('listitem')).toHaveText('市甲局 • 财务处');
  await expect(group('编制、职数或类型有变').getByRole('listitem')).toContainText('7 名');
  await expect(page.getByText('3 个处室没有变化')).toBeVisible();
});

test('a corrected ledger takes the steps of a plan along; the step that no longer fits is named before and left out', async ({
  page,
  request,
}) => {
  await planOn(request, '移用步骤的方案', BEFORE, true);
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give(csv('更正.csv', AFTER));
  await wizard.step('确认').click();
  await page.getByRole('combobox', { name: '方案' }).click();
  await page.getByRole('option', { name: '移用“移用步骤的方案”的步骤' }).first().click();
  await expect(page.getByText('1 步可以照搬')).toBeVisible();
  await expect(page.getByText('1 步不再适用')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '财务处' })).toContainText('第 1 步');
  await page.getByLabel('名称').fill('更正后的方案');
  await wizard.confirm.click();
  await boardPage(page).expectOverall(0, 5);
  await expect(boardPage(page).card('人事教育处')).toBeVisible();
});

test('a plan moves to a stored baseline from the start page, by the keyboard alone', async ({ page, request }) => {
  await planOn(request, '待移的方案', BEFORE, true);
  await planOn(request, '更正后的现状', AFTER);
  await startPage(page).open();
  await tabTo(page, page.getByRole('button', { name: '“待移的方案”的其他操作' }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: '移到另一份现状…' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '移到另一份现状' });
  const choose = dialog.getByRole('combobox', { name: '移到' });
  await tabTo(page, choose);
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('option', { name: /更正后的现状/u }).first();
  for (let at = 0; at < 40; at += 1) {
    if ((await choose.getAttribute('aria-activedescendant')) === (await wanted.getAttribute('id'))) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('1 步不再适用')).toBeVisible();
  await tabTo(page, dialog.getByRole('button', { name: '生成新方案并打开' }));
  await page.keyboard.press('Enter');
  await boardPage(page).expectOverall(0, 5);
  await expect(boardPage(page).card('人事教育处')).toBeVisible();
});

test('the same by taps on a phone, in English', async ({ another, request }) => {
  const planId = await planOn(request, 'Plan to move', BEFORE, true);
  await planOn(request, 'Corrected ledger', AFTER);
  const { context } = await another({ viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true });
  await speak(context, 'en');
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: 'More for “Plan to move”' }).first().tap();
  await page.getByRole('menuitem', { name: 'Move to another baseline…' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Move to another baseline' });
  await dialog.getByRole('combobox', { name: 'Move to' }).tap();
  await page
    .getByRole('option', { name: /Corrected ledger/u })
    .first()
    .tap();
  await expect(dialog.getByText('1 step no longer fits')).toBeVisible();
  await dialog.getByLabel('Name of the new plan').fill('Moved plan');
  await dialog.getByRole('button', { name: 'Make the new plan and open it' }).tap();
  await expect(page).toHaveURL(/\/plans\/.+\/board/u);
  expect(page.url()).not.toContain(planId);
  await expect(page.getByText('人事教育处').first()).toBeVisible();
});

test('the board gives its baseline as a ledger; importing that shows no difference', async ({ page, request }) => {
  const planId = await planOn(request, '往返的现状', BEFORE);
  await page.goto(`/plans/${planId}/board`);
  await page.getByRole('button', { name: '方案菜单' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: '导出现状台账（Excel）' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('往返的现状.xlsx');
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give({ name: '往返.xlsx', mimeType: '', buffer: readFileSync(await file.path()) });
  await wizard.expectStep('预览');
  await page.getByRole('combobox', { name: '已有现状' }).click();
  await page
    .getByRole('option', { name: /往返的现状/u })
    .first()
    .click();
  await expect(page.getByText('与所选现状没有差别。')).toBeVisible();
});

const EDUCATION = csv('市教育局.csv', `${HEAD}市教育局,办公室,8,1,2\n市教育局,人事处,5,1,1\n`);
const FINANCE = csv('市财政局.csv', `${HEAD}市财政局,办公室,6,1,1\n市财政局,预算处,若干,1,1\n`);
const MATTERS = csv('事项.csv', '项目编码,实施部门,项目名称,承办处室\n0101,市财政局,预算调整审批,预算处\n');

test('a file for each department becomes one baseline; the error is corrected in its file first', async ({
  page,
  request,
}) => {
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give(EDUCATION, FINANCE, MATTERS);
  await page.getByRole('button', { name: '合并为一个现状（3 个文件）' }).click();
  await wizard.expectStep('问题');
  await expect(page.getByRole('row', { name: /市财政局\.csv • 第 3 行 • C 列/u })).toBeVisible();
  await wizard.step('确认').click();
  await expect(wizard.confirm).toBeDisabled();
  await wizard.step('问题').click();
  await page.getByRole('button', { name: '到该文件改正' }).click();
  await page.getByRole('textbox', { name: '第 3 行 • C 列 改为' }).fill('4');
  await page.getByRole('textbox', { name: '第 3 行 • C 列 改为' }).press('Enter');
  await expect(page.getByText('没有错误')).toBeVisible();
  await page.getByRole('button', { name: '回到合并结果' }).click();
  await wizard.expectStep('预览');
  await wizard.expectFigure('部门', '2 个');
  await wizard.expectFigure('编制', '23 名');
  await wizard.expectFigure('事项', '1 项');
  await page.reload();
  await wizard.expectStep('预览');
  await wizard.expectFigure('处室', '4 个');
  await wizard.next.click();
  await page.getByLabel('名称').fill('两局合并的现状');
  await wizard.confirm.click();
  await boardPage(page).expectOverall(0, 4);
  const { baselines } = (await (await request.get('/api/baselines')).json()) as {
    baselines: readonly { title: string; departments: number }[];
  };
  expect(baselines.filter(({ title }) => title === '两局合并的现状')).toMatchObject([{ departments: 2 }]);
});

test('or each file becomes one of its own, one after the other', async ({ page }) => {
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give(EDUCATION, csv('市科技局.csv', `${HEAD}市科技局,办公室,6,1,1\n`));
  await page.getByRole('button', { name: '分别建立' }).click();
  await wizard.expectFigure('处室', '2 个');
  await wizard.next.click();
  await wizard.confirm.click();
  await wizard.expectFigure('处室', '1 个');
  await wizard.next.click();
  await wizard.confirm.click();
  await boardPage(page).expectOverall(0, 1);
});

test('axe finds nothing serious in the choice of several files, their problems and the move of a plan, in light and in dark', async ({
  another,
  request,
}) => {
  test.slow();
  const { context } = await another({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const wizard = importPage(page);
  await wizard.open();
  await wizard.give(EDUCATION, FINANCE);
  await expect(page.getByRole('button', { name: '合并为一个现状（2 个文件）' })).toBeEnabled();
  expect.soft(await seriousInBothLights(page), 'choice').toEqual([]);
  await page.getByRole('button', { name: '合并为一个现状（2 个文件）' }).click();
  await wizard.expectStep('问题');
  expect.soft(await seriousInBothLights(page), 'problems').toEqual([]);
  await page.getByRole('button', { name: '到该文件改正' }).click();
  await expect(page.getByRole('button', { name: '回到合并结果' })).toBeVisible();
  expect.soft(await seriousInBothLights(page), 'one of the files').toEqual([]);
  await planOn(request, '被移的方案', BEFORE, true);
  await planOn(request, '移到的现状', AFTER);
  await startPage(page).open();
  await page.getByRole('button', { name: '“被移的方案”的其他操作' }).click();
  await page.getByRole('menuitem', { name: '移到另一份现状…' }).click();
  await page.getByRole('combobox', { name: '移到' }).click();
  await page.getByRole('option', { name: /移到的现状/u }).click();
  await expect(page.getByText('1 步不再适用')).toBeVisible();
  expect.soft(await seriousInBothLights(page), 'move').toEqual([]);
});
