import { seriousInBothLights } from './pages/axe.ts';
import { tabTo } from './pages/keyboard.ts';
import { ledgerPage } from './pages/ledger-page.ts';
import { expect, test } from './story-test.ts';

const URBAN = 'uc';

test('编制 by the keyboard alone: a figure is typed, its other side chosen, the sums balance, 撤回 takes it back', async ({
  page,
  newPlan,
}) => {
  const ledger = ledgerPage(page);
  await ledger.open(await newPlan('harbin-finished'), `ledgers/${URBAN}`);
  const office = await ledger.cell('办公室', '行政编制 拟设');
  const balance = ledger.row(/^平衡/u);
  await tabTo(page, ledger.grid.locator('[data-column][tabindex="0"]'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(office).toBeFocused();
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');

  const ask = ledger.dialog('编制从哪里来、到哪里去');
  await expect(ask).toContainText('办公室：行政 14 → 15');
  await expect(ask.getByRole('radio', { name: '部门待分配（现有 1 名）' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(office).toHaveText('15');
  await expect(ledger.row('部门待分配')).toContainText('0');
  await expect(balance).toContainText('124124✓ 平衡');
  await expect(ledger.saved).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(office).toHaveText('14');
  await expect(balance).toContainText('124124✓ 平衡');
});

test('编制: what is no figure says why and stays; too much for the reserve comes from another unit', async ({
  page,
  newPlan,
}) => {
  const ledger = ledgerPage(page);
  await ledger.open(await newPlan('harbin-finished'), `ledgers/${URBAN}`);
  const office = await ledger.cell('办公室', '行政编制 拟设');
  await office.dblclick();
  await page.keyboard.type('十五');
  await page.keyboard.press('Enter');
  await expect(office).toContainText('没有采用：编制是不小于 0 的整数');
  await office.dblclick();
  await expect(page.getByRole('textbox', { name: /办公室/u })).toHaveValue('14十五');
  await page.getByRole('textbox', { name: /办公室/u }).fill('20');
  await page.keyboard.press('Enter');
  const ask = ledger.dialog('编制从哪里来、到哪里去');
  await expect(ask.getByRole('radio', { name: '本部门其他机构' })).toBeChecked();
  await ask.getByRole('radio', { name: '部门待分配（现有 1 名）' }).check();
  await expect(ask.getByRole('alert')).toContainText('划不出6名');
  await ask.getByRole('radio', { name: '部门外' }).check();
  await ask.getByRole('textbox', { name: '文号或来源' }).fill('哈编发〔2016〕1号');
  await ask.getByRole('button', { name: '划转' }).click();
  await expect(office).toHaveText('20');
  await expect(ledger.row('部门外：哈编发〔2016〕1号')).toContainText('+6');
  await expect(ledger.row(/^平衡/u)).toContainText('130130✓ 平衡');
});

test('职数: deputies go into transition with a date, and the balance names where every post is', async ({
  page,
  newPlan,
}) => {
  const ledger = ledgerPage(page);
  await ledger.open(await newPlan('harbin'), `ledgers/${URBAN}?tab=posts`);
  await expect(page.getByText(/^改革前 22 正 24 副 ＝ 正 22 ＋ 副 24/u)).toBeVisible();
  const deputies = await ledger.cell('办公室', '拟设 副职');
  await deputies.click();
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await expect(deputies).toHaveText('1');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2018年12月31日');
  await page.keyboard.press('Enter');
  await expect(await ledger.cell('办公室', '过渡期至')).toHaveText('2018-12-31');
  await expect(page.getByText(/副 23 ＋ 过渡 1 ＋ 专员 0 ＋ 腾出未安排 0$/u)).toBeVisible();
});

test('职责: dragged onto a unit, moved by menu, ended with its document', async ({ page, newPlan }) => {
  const ledger = ledgerPage(page);
  await ledger.open(await newPlan('harbin'), `ledgers/${URBAN}?tab=duties`);
  const duty = /负责机关房产、车辆等后勤保障工作/u;
  const lead = await ledger.cell(duty, '牵头机构');
  const targets = page.getByRole('complementary', { name: '职责去向' });
  await ledger
    .row(duty)
    .locator('[draggable]')
    .dragTo(targets.getByText('办公室', { exact: true }).first());
  await expect(lead).toHaveText('办公室');

  await lead.click({ button: 'right' });
  await page.getByRole('menuitem', { name: '划转到…' }).click();
  await page.getByRole('combobox', { name: '选择机构' }).fill('人事');
  await page.keyboard.press('Enter');
  await expect(lead).toHaveText('人事处');

  await ledger
    .row(duty)
    .getByRole('button', { name: /划转、牵头、配合、取消/u })
    .click();
  await page.getByRole('menuitem', { name: '取消或下放…' }).click();
  await page.getByRole('textbox', { name: '文号' }).fill('哈政发〔2016〕8号');
  await page.keyboard.press('Enter');
  await expect(ledger.row(duty)).toContainText('已取消：哈政发〔2016〕8号');
  await page.getByRole('button', { name: /撤回/u }).last().click();
  await expect(lead).toHaveText('人事处');
});

test('事项: approvals gathered in one step and taken back; several assigned at once; a block pasted', async ({
  page,
  newPlan,
}) => {
  const ledger = ledgerPage(page);
  await ledger.open(await newPlan('harbin'), `items/${URBAN}`);
  await expect(ledger.figure('审批分散度')).toContainText('7→7');
  await page.getByRole('button', { name: '集中到行政审批办公室' }).click();
  await expect(ledger.figure('审批分散度')).toContainText('7→1');
  await expect(page.getByRole('button', { name: '集中到行政审批办公室', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: /^撤回：/u }).click();
  await expect(ledger.figure('审批分散度')).toContainText('7→7');

  const first = '建筑业企业资质核准';
  await page.getByRole('searchbox').fill('jzyqyzz');
  await expect(ledger.row(first)).toBeVisible();
  await expect(page).toHaveURL(/[?&]q=jzyqyzz$/u);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('checkbox', { name: `选中${first}` }).check();
  await page.getByRole('checkbox', { name: '选中外埠建筑业企业进哈施工备案' }).check();
  await page.getByRole('button', { name: '监管改为…' }).click();
  await page.getByRole('combobox', { name: '选择机构' }).fill('政策法规处');
  await page.keyboard.press('Enter');
  await expect(await ledger.cell(first, '监管 拟设')).toHaveText('政策法规处');

  const days = await ledger.cell(first, '时限（日） 承诺');
  await days.click();
  await expect(days).toBeFocused();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '4\t8\t3\r\nx\t5\t2\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(days).toHaveText('4');
  await expect(await ledger.cell('外埠建筑业企业进哈施工备案', '时限（日） 承诺')).toContainText(
    '没有采用：请填不小于 0 的整数',
  );
});

test('专员: several created at once, their areas switched by keys, the difference asked about, all withdrawn', async ({
  page,
  newPlan,
}) => {
  const ledger = ledgerPage(page);
  await ledger.open(await newPlan('harbin'), `specialists/${URBAN}`);
  await expect(page.getByText(/专员不计入处室数/u)).toBeVisible();
  const form = page.getByRole('form', { name: '设立专员' });
  await form.getByText('其他', { exact: true }).click();
  await form.getByRole('textbox', { name: '人数' }).fill('3');
  await form.getByRole('button', { name: '设立 3 个' }).click();
  await expect(ledger.row(/专员 3/u)).toContainText('未定领域');
  await expect(page.getByText(/其中 3 个没有写明来源/u)).toBeVisible();

  const area = await ledger.cell(/专员 1/u, '安全生产');
  await area.click();
  await expect(area).toHaveText('安全生产：有');
  await page.keyboard.press('Space');
  await expect(area).toHaveText('安全生产：无');
  await page.keyboard.press('Enter');
  await expect(area).toHaveText('安全生产：有');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await page.keyboard.type('市编委〔2016〕9号');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/其中 2 个没有写明来源/u)).toBeVisible();
  await expect(ledger.row(/专员 1/u)).toContainText('已安排');

  await page.getByRole('checkbox', { name: '全部选中' }).check();
  await page.getByRole('button', { name: '收回' }).click();
  await expect(page.getByText('还没有专员')).toBeVisible();
});

test('a long ledger stays whole: 846 items are scrolled by keys and only what is seen is drawn', async ({
  page,
  newPlan,
}) => {
  const ledger = ledgerPage(page);
  await ledger.open(await newPlan('harbin-finished'), 'items');
  await expect(ledger.figure('审批分散度')).toContainText('172→32');
  await expect(ledger.grid).toHaveAttribute('aria-rowcount', '847');
  await ledger.grid.locator('[data-row="0"] > [data-column="1"]').click();
  await page.keyboard.press('Control+End');
  await expect(ledger.grid.locator('[data-row="845"]')).toBeInViewport();
  expect(await ledger.grid.getByRole('row').count()).toBeLessThan(80);
});

test('axe finds nothing serious on the ledger pages, in light and in dark', async ({ page, newPlan }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const ledger = ledgerPage(page);
  const planId = await newPlan('harbin-finished');
  for (const path of [
    `ledgers/${URBAN}`,
    `ledgers/${URBAN}?tab=posts`,
    `ledgers/${URBAN}?tab=duties`,
    'items',
    `specialists/${URBAN}`,
  ]) {
    await ledger.open(planId, path);
    expect.soft(await seriousInBothLights(page), path).toEqual([]);
  }
});
