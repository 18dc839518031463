import type { APIRequestContext, Page } from '@playwright/test';
import { seriousFindings } from './pages/axe.ts';
import { expect, test } from './story-test.ts';

let clients = 0;

/** One step by another window. */
async function act(request: APIRequestContext, planId: string, type: string, payload: object): Promise<void> {
  clients += 1;
  const commands = [{ n: 1, commandId: `story-${clients}`, type, v: 1, payload }];
  const data = { clientId: `story-w-${clients}`, commands };
  const answer = await request.post(`/api/plans/${planId}/commands`, { data });
  expect(((await answer.json()) as { outcomes: { status: string }[] }).outcomes[0]?.status).toBe('accepted');
}

async function fork(request: APIRequestContext, planId: string, at: number, title: string): Promise<string> {
  const answer = await request.post(`/api/plans/${planId}/fork`, { data: { at, title } });
  return ((await answer.json()) as { id: string }).id;
}

const merge = (intoUnitId: string, ...unitIds: readonly string[]) => ({ unitIds, intoUnitId, reasons: [] });
const columns = (page: Page) => page.getByRole('region', { name: '并列对照' });

test('a planner forks a plan from the history, compares four, updates from the parent and adopts, by keyboard and mouse', async ({
  page,
  request,
  newPlan,
}) => {
  const parent = await newPlan('harbin', '上级方案');
  await act(request, parent, 'merge-units', merge('hrss-02', 'hrss-03'));
  await act(request, parent, 'rename-unit', { unitId: 'hrss-05', name: '甲处' });

  await test.step('from a step of the history, under a name of its own', async () => {
    await page.goto(`/plans/${parent}/history?step=1`);
    await page.getByRole('button', { name: '从此处建方案' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: '另建方案' });
    await expect(dialog.getByText('前 1 步')).toBeVisible();
    await dialog.getByRole('textbox', { name: '新方案的名称' }).fill('备选一');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/board/u);
    await expect(page).toHaveTitle(/^备选一/u);
  });
  const child = /plans\/([^/]+)\//u.exec(page.url())?.[1] ?? '';
  await act(request, child, 'rename-unit', { unitId: 'hrss-05', name: '乙处' });
  await act(request, child, 'merge-units', merge('hrss-08', 'hrss-09'));
  const third = await fork(request, parent, 0, '备选二');
  await act(request, third, 'merge-units', merge('hrss-04', 'hrss-03'));
  await fork(request, third, 1, '备选二之一');

  await test.step('four plans side by side, a division that moved is in one row', async () => {
    await page.goto(`/plans/${child}/scenarios`);
    const heads = columns(page).getByRole('columnheader');
    await expect(heads).toHaveCount(5);
    await expect(heads.filter({ hasText: '备选一' })).toContainText('0.31%');
    const row = columns(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^行政处/u }) });
    await expect(row.first()).toContainText('移入');
    await page.getByRole('checkbox', { name: '比较“备选二之一”' }).uncheck();
    await expect(heads).toHaveCount(4);
    await expect(page).toHaveURL(/plans=/u);
  });

  await test.step('the trade-offs say their figures to the keyboard', async () => {
    await page.getByRole('radio', { name: '取舍图' }).check();
    const point = page.getByRole('button', { name: /^备选一：① 总体精简率 0\.31%/u });
    await expect(point).toBeVisible();
    await point.focus();
    await expect(point).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('row', { name: /备选一.*未被超过/u })).toBeVisible();
  });

  await test.step('the update shows what both decided, and is undone in one step', async () => {
    await page.getByRole('button', { name: '从上级更新…' }).click();
    const dialog = page.getByRole('dialog', { name: '从上级方案更新' });
    await expect(dialog.getByText('双方都改了')).toBeVisible();
    await expect(dialog.getByText(/上级方案第 2 步：“.+”更名为“甲处”/u)).toBeVisible();
    await dialog.getByRole('radio', { name: '放弃' }).check();
    await dialog.getByRole('button', { name: '更新', exact: true }).click();
    await expect(page.getByText('已从上级方案更新')).toBeVisible();
  });

  await test.step('adopted into the parent as one step, with the summary before', async () => {
    await page.getByRole('button', { name: '采纳到上级…' }).click();
    const dialog = page.getByRole('dialog', { name: '采纳到上级方案' });
    await expect(dialog.getByRole('row', { name: /① 总体精简率/u })).toContainText('0.15%');
    await dialog.getByRole('button', { name: '采纳到上级', exact: true }).click();
    await page.getByRole('button', { name: '打开上级方案' }).click();
    await expect(page).toHaveTitle(/^上级方案/u);
    const [one, other] = await Promise.all(
      [parent, child].map(
        async (id) => ((await (await request.get(`/api/plans/${id}/state`)).json()) as { stateHash: string }).stateHash,
      ),
    );
    expect(one).toBe(other);
  });
});

test('the page of scenarios has nothing that axe calls serious, in both languages; the start page shows the tree', async ({
  page,
  request,
  newPlan,
}) => {
  const parent = await newPlan('harbin', '树根方案');
  const child = await fork(request, parent, 0, '树根的备选');
  await act(request, child, 'merge-units', merge('hrss-02', 'hrss-03'));
  await page.goto(`/plans/${child}/scenarios`);
  await expect(columns(page).getByRole('columnheader', { name: /树根的备选/u })).toBeVisible();
  expect(await seriousFindings(page, 'main')).toEqual([]);
  await page.getByRole('radio', { name: '取舍图' }).check();
  await expect(page.getByRole('table', { name: '取舍图的数字' })).toBeVisible();
  expect(await seriousFindings(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('radio', { name: 'Side by side' }).check();
  await expect(page.getByRole('region', { name: 'Side by side' })).toContainText('Merged 2');
  expect(await seriousFindings(page, 'main')).toEqual([]);
  await page.getByRole('button', { name: '切换到中文' }).click();
  await page.goto('/');
  await expect(page.getByRole('link', { name: /树根的备选.*从起点另建/u })).toBeVisible();
});
