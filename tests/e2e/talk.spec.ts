import { readFileSync } from 'node:fs';
import { readDocument } from '@dachushi/exchange/testing/read-docx.ts';
import type { BrowserContext, Page } from '@playwright/test';
import { seriousInBothLights } from './pages/axe.ts';
import { boardPage } from './pages/board-page.ts';
import { expect, test } from './story-test.ts';

const SPORTS = 'spo';

async function call(context: BrowserContext, name: string): Promise<void> {
  await context.request.put('/api/me', { data: { name } });
}

/** Writes beside a card with the key C and sends it. */
async function remarkOn(page: Page, unit: string, text: string): Promise<void> {
  await boardPage(page).titleOf(unit).click();
  await page.keyboard.press('c');
  const panel = page.getByRole('dialog', { name: `意见：${unit}` });
  await panel.getByRole('textbox', { name: `对${unit}写意见` }).fill(text);
  await page.keyboard.press('Control+Enter');
}

test('a remark with @ is seen by the other at once, answered and closed; a division is put aside, voted on and settled, and the minutes say so', async ({
  page,
  context,
  another,
  newPlan,
}) => {
  const planId = await newPlan();
  const others = (await another()).context;
  await Promise.all([call(context, '王五'), call(others, '李四')]);
  const other = await others.newPage();
  const [mine, theirs] = [boardPage(page), boardPage(other)];
  await Promise.all([mine.open(planId, SPORTS), theirs.open(planId, SPORTS)]);

  await mine.titleOf('人事处').click();
  await page.keyboard.press('c');
  const panel = page.getByRole('dialog', { name: '意见：人事处' });
  const field = panel.getByRole('textbox', { name: '对人事处写意见' });
  await field.pressSequentially('请核对编制 @ls');
  await page.getByRole('option', { name: '李四' }).click();
  await expect(field).toHaveValue('请核对编制 @李四 ');
  await page.keyboard.press('Control+Enter');
  await expect(other.getByRole('region', { name: '通知' })).toContainText('王五在人事处提到了你'); // it goes by itself
  await expect(panel.getByRole('article')).toContainText('请核对编制 @李四');

  await other.getByRole('button', { name: '人事处有 1 条未办结意见，打开' }).click();
  const thread = other.getByRole('dialog', { name: '意见：人事处' }).getByRole('article');
  await thread.getByRole('textbox', { name: '回复' }).fill('已核对，6 名');
  await thread.getByRole('button', { name: '回复' }).click();
  await expect(panel.getByRole('article')).toContainText('已核对，6 名');
  await panel.getByRole('button', { name: '办结' }).click();
  await expect(thread).toContainText('王五于');
  await page.keyboard.press('Escape');

  await mine.titleOf('冰雪运动处').click({ button: 'right' });
  await page.getByRole('menuitem', { name: '搁置…' }).click();
  const asked = page.getByRole('dialog', { name: '搁置：冰雪运动处' });
  await asked.getByRole('textbox', { name: '分歧在哪里' }).fill('与竞技体育处的边界不清');
  await asked.getByRole('button', { name: '搁置', exact: true }).click();
  await expect(theirs.card('冰雪运动处').getByText('搁置', { exact: true })).toBeVisible();

  await Promise.all([page, other].map((each) => each.goto(`/plans/${planId}/talk`)));
  const matter = (on: Page) => on.getByRole('article', { name: '冰雪运动处' });
  await matter(page).getByRole('button', { name: '赞成：冰雪运动处' }).click();
  await matter(other).getByRole('button', { name: '反对：冰雪运动处' }).click();
  await matter(other).getByRole('textbox', { name: '反对的理由' }).fill('人员没有去向');
  await matter(other).getByRole('button', { name: '投票' }).click();
  await expect(matter(page)).toContainText('赞成 1，反对 1，弃权 0');
  await expect(matter(page)).toContainText('人员没有去向');
  await matter(page).getByRole('button', { name: '弃权：冰雪运动处' }).click();
  await expect(matter(other)).toContainText('赞成 0，反对 1，弃权 1');

  await matter(page).getByRole('button', { name: '议定…' }).click();
  const settling = page.getByRole('dialog', { name: '议定：冰雪运动处' });
  await settling.getByRole('textbox', { name: '议定内容' }).fill('单独设置，一年后再议');
  await settling.getByRole('button', { name: '议定', exact: true }).click();
  await expect(matter(other)).toBeHidden();

  await page.getByText('会议纪要', { exact: true }).click();
  await page.getByRole('combobox', { name: '从哪里起' }).click();
  await page.getByRole('option', { name: '方案建立' }).click();
  const sheet = page.getByRole('article');
  const decided = '表决：赞成0票、反对1票、弃权1票。反对意见：李四：人员没有去向。议定：单独设置，一年后再议。（王五';
  await expect(sheet).toContainText(decided);
  await expect(sheet).toContainText('人事处');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 Word 文件' }).click(),
  ]);
  const written = readDocument(readFileSync(await download.path())).paragraphs.map(({ text }) => text);
  expect(written.some((text) => text.includes(decided))).toBe(true);
  expect(written.some((text) => text.includes('李四：已核对，6 名') && text.includes('王五于'))).toBe(true);
});

test('what is written without network waits on this computer, over a reload too, and goes out when the line is back', async ({
  page,
  context,
  newPlan,
  watch,
}) => {
  watch.allow(/net::ERR_/u);
  const planId = await newPlan();
  await boardPage(page).open(planId, SPORTS);
  await remarkOn(page, '人事处', '先记一笔');
  await expect(page.getByRole('article')).toContainText('先记一笔');
  await expect(page.getByRole('article').getByText('待发送')).toBeHidden();
  await context.setOffline(true);
  await page.getByRole('textbox', { name: '对人事处写意见' }).fill('断网时写的');
  await page.keyboard.press('Control+Enter');
  const waiting = page.getByRole('article').filter({ hasText: '断网时写的' });
  await expect(waiting.getByText('待发送')).toBeVisible();
  await expect(page.getByText('条待发送，存在本机')).toBeVisible();
  await page.goto('about:blank');
  await context.setOffline(false);
  await page.goto(`/plans/${planId}/talk`);
  await expect(page.getByRole('article').filter({ hasText: '断网时写的' })).toBeVisible();
  await expect(page.getByText('待发送')).toBeHidden();
  const { threads } = (await (await page.request.get(`/api/plans/${planId}/remarks`)).json()) as {
    readonly threads: readonly unknown[];
  };
  expect(threads.length).toBe(2);
});

test.describe('axe, talk, in light and in dark', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('discussion, threads beside a card, and minutes', async ({ page, newPlan }) => {
    const planId = await newPlan();
    await page.request.post(`/api/plans/${planId}/commands`, {
      data: {
        clientId: 'axe',
        commands: [
          {
            n: 1,
            commandId: 'axe-1',
            type: 'park-divisions',
            v: 1,
            payload: { divisionIds: ['spo-02'], note: '归口' },
          },
        ],
      },
    });
    await page.request.post(`/api/plans/${planId}/remarks`, {
      data: {
        acts: [
          { kind: 'write', actId: 'r-1', place: { on: 'unit', unitId: 'spo-01' }, text: '请核对' },
          { kind: 'vote', actId: 'r-2', divisionId: 'spo-02', choice: '反对', text: '没有依据' },
        ],
      },
    });
    await page.goto(`/plans/${planId}/talk`);
    await expect(page.getByRole('article')).toHaveCount(2);
    expect.soft(await seriousInBothLights(page), 'discussion').toEqual([]);
    await page.goto(`/plans/${planId}/talk?view=minutes&from=0`);
    await expect(page.getByRole('article')).toBeVisible();
    expect.soft(await seriousInBothLights(page), 'minutes').toEqual([]);
    await boardPage(page).open(planId, SPORTS);
    await page.locator('[data-remarks]').first().click();
    await expect(page.getByRole('dialog').getByRole('article')).toBeVisible();
    expect.soft(await seriousInBothLights(page), 'beside a card').toEqual([]);
  });
});
