import type { Page } from '@playwright/test';
import { acceptedTypes, card, openBoard } from './board-story.ts';
import { seriousFindings } from './pages/axe.ts';
import { gripOf } from './pages/board-page.ts';
import { inspectorOf } from './pages/inspector.ts';
import { tabTo } from './pages/keyboard.ts';
import { expect, test } from './story-test.ts';

const UNIT = '工程质量安全处';

async function openUnit(page: Page, name = UNIT) {
  await card(page, name).locator('[data-name]').first().click();
  const inspector = inspectorOf(page);
  await expect(inspector.panel.getByRole('heading', { level: 2 })).toHaveText(name);
  return inspector;
}

async function expectNothingSerious(page: Page, part: string): Promise<void> {
  expect(await seriousFindings(page, part)).toEqual([]);
}

test('编制 goes to the reserve with both balances shown, too much is refused in words and stays typed', async ({
  page,
  request,
}) => {
  const id = await openBoard(page, request);
  const inspector = await openUnit(page);
  await inspector.button('编制划转…').click();
  const ask = inspector.ask(`编制划转：${UNIT}`);
  const amount = ask.getByRole('textbox', { name: '数量' });
  await amount.fill('9');
  await expect(ask.getByRole('alert')).toContainText('行政编制只有6名，划不出9名');
  await expect(ask.getByRole('button', { name: '划转', exact: true })).toBeDisabled();
  await expect(amount).toHaveValue('9');
  await amount.fill('2');
  await expect(ask.getByText('6 → 4')).toBeVisible();
  await expect(ask.getByText('0 → 2')).toBeVisible();
  await expectNothingSerious(page, '[role=dialog]');
  await amount.press('Enter');
  await expect(ask).toBeHidden();
  await expect(inspector.panel.getByText('6 − 2 划出')).toBeVisible();
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['transfer-establishment']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^撤回：/u }).click();
  await openUnit(page);
  await expect(inspector.panel.getByText('6 − 2 划出')).toHaveCount(0);
});

test('by keys alone: 职数 are set with a deputy in transition, a wrong date is refused', async ({ page, request }) => {
  const id = await openBoard(page, request);
  const inspector = await openUnit(page);
  await tabTo(page, inspector.button('核定职数…'));
  await page.keyboard.press('Enter');
  const ask = inspector.ask(`核定职数：${UNIT}`);
  await expect(ask.getByRole('textbox', { name: '正职' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('0');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2027年');
  await expect(ask.getByText('日期写成 2027-12-31。')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2027-12-31');
  await expect(ask.getByText('来源 2 ＝ 在位 1 ＋ 过渡 1 ＋ 腾出 0')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(ask).toBeHidden();
  await expect(inspector.panel.getByText('过渡 1 副，至 2027-12-31')).toBeVisible();
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['set-posts']);
});

test('a finding is settled by its button, another stands with a reason and can be opened again', async ({
  page,
  request,
}) => {
  const id = await openBoard(page, request);
  const inspector = await openUnit(page, '重点工程办公室');
  const note = inspector.note('阶段性');
  await note.getByRole('button', { name: /并入|撤销/u }).click();
  await expect(card(page, '重点工程办公室')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card(page, '重点工程办公室')).toBeVisible();
  await openUnit(page);
  const own = inspector.note('自批自管');
  await own.getByRole('button', { name: '说明保留' }).click();
  const reason = own.getByRole('textbox', { name: '理由' });
  await reason.fill('太短');
  await reason.press('Enter');
  await expect(own).toContainText('还差 4 个字');
  await expect(reason).toHaveValue('太短');
  await reason.fill('过渡期内由质量监督机构一并办理');
  await reason.press('Enter');
  const waived = inspector.panel.getByText('已说明保留 1 项');
  await waived.click();
  await expect(inspector.panel.getByText('过渡期内由质量监督机构一并办理')).toBeVisible();
  await expectNothingSerious(page, 'aside[aria-label="详情"]');
  await inspector.button('取消保留').click();
  await expect(waived).toHaveCount(0);
  await expect
    .poll(async () => (await acceptedTypes(request, id)).slice(-2))
    .toEqual(['waive-finding', 'waive-finding']);
});

test('职责 are carried to a card, transferred, ended by document and revived', async ({ page, request }) => {
  const id = await openBoard(page, request);
  const inspector = await openUnit(page);
  await inspector.tab(/^职责 2/u).click();
  const duty = inspector.panel.getByRole('listitem').filter({ hasText: '质量' }).first();
  const carry = async () => {
    await duty
      .locator('p')
      .first()
      .hover({ position: { x: 8, y: 12 } }); // by its words as well as by its grip
    await page.mouse.down();
    const target = await gripOf(card(page, '勘察设计处'));
    await page.mouse.move(target.x, target.y + 12, { steps: 8 });
    await expect(page.locator('[data-duty-ghost]')).toContainText('划转到勘察设计处：职责 2 → 3 条');
  };
  await carry();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(inspector.tab(/^职责 2/u)).toBeVisible();
  await carry();
  await page.mouse.up();
  await expect(inspector.tab(/^职责 1/u)).toBeVisible();
  await page.keyboard.press('Control+z');
  await inspector.dutyMenu('质量').focus();
  await page.keyboard.press('m');
  const choice = inspector.ask('划转到…');
  await choice.getByRole('searchbox').fill('kcsj');
  await expect(choice.getByRole('listitem')).toHaveText(/勘察设计处/u); // pinyin comes in a file of its own
  await choice.getByRole('searchbox').press('Enter');
  await expect(inspector.tab(/^职责 1/u)).toBeVisible();
  await inspector.dutyMenu('施工安全').click();
  await inspector.entry('取消或下放（文号）…').click();
  const document = inspector.ask('取消或下放职责');
  await document.getByRole('textbox', { name: '文号' }).fill('市政发〔2015〕7号');
  await document.getByRole('button', { name: '取消职责' }).click();
  await inspector.panel.getByText('本部门已取消的职责 1 项').click();
  await expect(inspector.panel.getByText('市政发〔2015〕7号')).toBeVisible();
  await inspector.button('恢复').click();
  await expect(inspector.dutyMenu('施工安全')).toBeVisible();
  await expectNothingSerious(page, 'aside[aria-label="详情"]');
  await expect
    .poll(() => acceptedTypes(request, id))
    .toEqual(['move-duty', 'undo', 'move-duty', 'lapse-duty', 'move-duty']);
});

test('事项: several are handled elsewhere at once, and all approvals go to one office in one step', async ({
  page,
  request,
}) => {
  const id = await openBoard(page, request);
  const inspector = await openUnit(page);
  await inspector.tab(/^事项 6/u).click();
  await inspector.panel.getByRole('checkbox', { name: '选中事项：建设工程质量监督检查' }).check();
  await inspector.panel.getByRole('checkbox', { name: '选中事项：建筑施工安全生产监督检查' }).check();
  await inspector.button('改由…承办').click();
  await inspector.ask('改由…承办').getByRole('button', { name: '勘察设计处' }).click();
  await expect(inspector.tab(/^事项 4/u)).toBeVisible();
  await inspector.button('集中到行政审批办公室').click();
  await expect(inspector.panel.getByText('承办与监管同处')).toHaveCount(0);
  await expect(inspector.button('集中到行政审批办公室')).toHaveCount(0);
  await expectNothingSerious(page, 'aside[aria-label="详情"]');
  await expect.poll(() => acceptedTypes(request, id)).toEqual(['assign-item', 'group']);
  await page.keyboard.press('Control+z');
  await expect(inspector.button('集中到行政审批办公室')).toBeVisible();
});

test('the chain leads from a duty to its items and units, and on to another unit', async ({ page, request }) => {
  await openBoard(page, request);
  const inspector = await openUnit(page);
  await inspector.tab(/^事项/u).click();
  await inspector.itemMenu('建筑起重机械使用登记').click();
  await inspector.entry('改由…承办').click();
  await inspector.ask('改由…承办').getByRole('button', { name: '施工许可管理处' }).click();
  await inspector.tab(/^链条/u).click();
  await inspector.panel.getByRole('button', { name: '负责建筑施工安全监督和起重机械备案' }).click();
  await expect(inspector.panel.getByRole('button', { name: /建筑起重机械使用登记/u })).toBeVisible();
  await inspector.panel.getByRole('button', { name: /施工许可管理处/u }).click();
  await expect(inspector.panel.getByRole('heading', { level: 2 })).toHaveText('施工许可管理处');
  await expect(page).toHaveURL(/sel=unit:/u);
  await inspector.panel.getByRole('button', { name: /建筑起重机械使用登记/u }).click();
  await expect(inspector.panel.getByRole('button', { name: '负责建筑施工安全监督和起重机械备案' })).toBeVisible();
  await expectNothingSerious(page, 'aside[aria-label="详情"]');
});

test('the department shows its ledgers in short, with the way to the whole', async ({ page, newPlan, request }) => {
  const id = await newPlan('harbin-finished');
  const state = (await (await request.get(`/api/plans/${id}/state`)).json()) as {
    structure: { departments: { id: string; name: string }[] };
  };
  const department = state.structure.departments.find(({ name }) => name === '市城乡建设委员会');
  await page.goto(`/plans/${id}/board/${department?.id ?? ''}`);
  const { panel } = inspectorOf(page);
  await expect(panel).toContainText('7 → 1 个机构办审批');
  await expect(panel).toContainText('22正24副 → 15正23副');
  await panel.getByRole('link', { name: '专员' }).click();
  await expect(page).toHaveURL(new RegExp(`/specialists/${department?.id ?? ''}`, 'u'));
});
