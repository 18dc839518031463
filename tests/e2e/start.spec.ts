import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext, Page } from '@playwright/test';
import { syntheticBaseline } from '../../seeds/synthetic.ts';
import { boardPage } from './pages/board-page.ts';
import { startPage } from './pages/start-page.ts';
import { expect, test } from './story-test.ts';

const SMALL = {
  title: '县直部门现状',
  baseDate: '2026-11-22',
  departments: [
    {
      id: 'edu',
      name: '县教育局',
      divisions: [
        { id: 'edu-1', name: '办公室', kind: '综合管理', establishment: 6, posts: { chief: 1, deputy: 1 } },
        { id: 'edu-2', name: '基础教育股', establishment: 4 },
        { id: 'edu-3', name: '职业教育股', establishment: 3 },
      ],
    },
  ],
};

interface NamedFile {
  readonly name: string;
  readonly text: string;
}

function jsonFile(name: string, content: unknown): NamedFile {
  return { name, text: JSON.stringify(content) };
}

/** A file let go over the page, as from a folder on the desktop. */
async function dropFile(page: Page, { name, text }: NamedFile): Promise<void> {
  const carried = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'application/json' }));
      return transfer;
    },
    [name, text],
  );
  // a hand that hovers says so again and again
  await expect(async () => {
    await page.dispatchEvent('main', 'dragover', { dataTransfer: carried });
    await expect(page.getByText('松开鼠标，打开这个文件')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.dispatchEvent('main', 'drop', { dataTransfer: carried });
}

async function chooseFile(page: Page, { name, text }: NamedFile): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), startPage(page).chooseFile.click()]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function stored(request: APIRequestContext, url: string): Promise<readonly [number, number]> {
  const plans = (await (await request.get(`${url}/api/plans`)).json()) as { readonly plans: readonly unknown[] };
  const baselines = (await (await request.get(`${url}/api/baselines`)).json()) as {
    readonly baselines: readonly unknown[];
  };
  return [plans.plans.length, baselines.baselines.length];
}

test('one’s own data as JSON, dropped on the page, opens as a plan', async ({ page }) => {
  await startPage(page).open();
  await dropFile(page, jsonFile('现状.json', SMALL));
  await expect(boardPage(page).card('基础教育股')).toBeVisible();
  await boardPage(page).expectOverall(0, 3);
  await expect(page.getByText('县直部门现状')).toBeVisible();
  await expect(page.getByText('示意数据')).toBeHidden();
});

test('one’s own data as JSON, chosen from a folder, opens as a plan and can be worked on', async ({ page }) => {
  await startPage(page).open();
  await chooseFile(page, jsonFile('现状.json', SMALL));
  const board = boardPage(page);
  await board.mergeByMenu('职业教育股', '基础教育股');
  await board.expectOverall(1, 3);
  await expect(board.saved).toBeVisible();
});

const [department] = SMALL.departments;
const BROKEN: readonly {
  readonly what: string;
  readonly file: NamedFile;
  readonly says: readonly (string | RegExp)[];
}[] = [
  { what: 'no JSON at all', file: { name: '现状.json', text: '{ "departments": [' }, says: ['这个文件不是 JSON'] },
  { what: 'JSON of something else', file: jsonFile('别的.json', { hello: 'world' }), says: ['这个文件里没有部门列表'] },
  {
    what: 'an empty name and a negative number',
    file: jsonFile('现状.json', {
      ...SMALL,
      departments: [
        {
          ...department,
          divisions: [
            { id: 'a', name: '  ' },
            { id: 'b', name: '乙处', establishment: -1 },
          ],
        },
      ],
    }),
    says: [
      '没有写入任何内容',
      /第 1 个部门（县教育局） › 第 1 个处室.* › 名称/u,
      '名称不能为空',
      /第 2 个处室（乙处） › 编制/u,
    ],
  },
  {
    what: 'an id used twice',
    file: jsonFile('现状.json', {
      ...SMALL,
      departments: [
        {
          ...department,
          divisions: [
            { id: 'a', name: '甲处' },
            { id: 'a', name: '乙处' },
          ],
        },
      ],
    }),
    says: [/第 2 个处室（乙处） › 编号/u, '编号“a”用了不止一次'],
  },
  {
    what: 'a misspelt field',
    file: jsonFile('现状.json', { ...SMALL, departments: [{ ...department, divisons: [] }] }),
    says: [/第 1 个部门（县教育局）/u, '没有这一栏'],
  },
  {
    what: 'a wrong date',
    file: jsonFile('现状.json', { ...SMALL, baseDate: '22.11.2026' }),
    says: ['基准日期', '日期应写成 2026-11-22 这样'],
  },
  {
    what: 'a plan file that was altered',
    file: jsonFile('plan.json', { format: 'something', entries: [] }),
    says: ['没有打开'],
  },
];

test('each kind of broken file is explained with its places, and nothing is created', async ({
  page,
  ownServer,
  request,
  watch,
}) => {
  watch.allow(/the server responded with a status of 4\d\d/u); // the browser's own line about a refused request
  const start = startPage(page);
  const before = await stored(request, ownServer.url);
  for (const { what, file, says } of BROKEN) {
    await test.step(what, async () => {
      await start.open(ownServer.url);
      await chooseFile(page, file);
      await expect(start.refusal).toBeVisible();
      for (const words of says) await expect(start.refusal).toContainText(words);
      await start.refusal.getByRole('button', { name: '关闭' }).last().click();
      await expect(start.refusal).toBeHidden();
      expect(page.url()).toBe(`${ownServer.url}/`);
    });
  }
  expect(await stored(request, ownServer.url)).toEqual(before);
});

test('a plan from one server opens on another with its whole history', async ({ page, newPlan, ownServer }) => {
  const planId = await newPlan('harbin', '带走的方案');
  const board = boardPage(page);
  await board.open(planId, 'spo');
  await board.mergeByMenu('人事处', '办公室');
  await board.rename('办公室', '综合处');
  await expect(board.saved).toBeVisible();
  await page.getByRole('button', { name: '方案菜单' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: '导出方案文件（plan.json）' }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');

  await startPage(page).open(ownServer.url);
  await dropFile(page, { name: '带走的方案.json', text: file });
  await board.openDepartment('市体育局');
  await expect(board.chipIn('综合处', '人事处')).toBeVisible();
  await board.expectOverall(1, 652);
  await startPage(page).open(ownServer.url);
  await expect(page.getByRole('link', { name: /带走的方案/u })).toContainText('2 步');
});

test('a list pasted from a sheet becomes a plan', async ({ page }) => {
  const start = startPage(page);
  await start.open();
  await start.newBlank.click();
  const dialog = page.getByRole('dialog', { name: '空白方案' });
  await dialog.getByRole('button', { name: '新建方案' }).click();
  await expect(dialog).toContainText('请填写方案名称。');
  await expect(dialog).toContainText('请至少写一个部门。');
  await dialog.getByLabel('方案名称').fill('乡镇站所整合');
  await dialog.getByLabel('部门和处室').fill('镇政府\t党政办\t12\n\t经济办\t八\n\t社会事务办\t6');
  await expect(dialog).toContainText('第 2 行：编制“八”不是整数');
  await dialog.getByLabel('部门和处室').fill('镇政府\t党政办\t12\n\t经济办\t8\n\t社会事务办\t6');
  await expect(dialog).toContainText('读到 1 个部门、3 个处室');
  await dialog.getByRole('button', { name: '新建方案' }).click();
  const board = boardPage(page);
  await expect(board.card('经济办')).toBeVisible();
  await expect(board.card('党政办')).toContainText('12 名');
  await board.mergeByMenu('社会事务办', '经济办');
  await board.expectOverall(1, 3);
});

test('20,000 divisions open, and a merge among them is shown and saved', async ({ page }) => {
  test.slow();
  await startPage(page).open();
  await chooseFile(page, jsonFile('大.json', syntheticBaseline(20_000, 7)));
  const board = boardPage(page);
  await expect(board.cards).toBeVisible({ timeout: 60_000 });
  await board.expectOverall(0, 20_000);
  const [first = '', second = ''] = (await board.cardNames()).filter((name) => name !== '');
  await board.mergeByMenu(second, first);
  await board.expectOverall(1, 20_000);
  await expect(board.saved).toBeVisible();
});

test('the example of a baseline in the documents is accepted as it stands', async ({ page }) => {
  const text = readFileSync(fileURLToPath(new URL('../../docs/files.md', import.meta.url)), 'utf8');
  const example = /```json\n(.*?)```/su.exec(text)?.[1] ?? '';
  await startPage(page).open();
  await chooseFile(page, { name: 'example.json', text: example });
  await expect(boardPage(page).card('基础教育处')).toBeVisible();
});
