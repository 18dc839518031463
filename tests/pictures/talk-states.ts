import type { Page } from '@playwright/test';
import type { State } from './state.ts';

/** What a room says about the finished reform, by two people without a cookie of this window. */
async function talk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const plan = `/api/plans/${window.location.pathname.split('/')[2] ?? ''}`;
    const post = (path: string, body: unknown, credentials: RequestCredentials = 'include') =>
      fetch(`${plan}/${path}`, {
        method: 'POST',
        credentials,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const park = (divisionId: string, note: string, n: number) =>
      post('commands', {
        clientId: 'pictures-talk',
        commands: [
          { n, commandId: `talk-${n}`, type: 'park-divisions', v: 1, payload: { divisionIds: [divisionId], note } },
        ],
      });
    await park('uc-02', '与综合计划处的边界说法不一，编制划转没有依据文件', 1);
    await park('uc-09', '是否单独设置', 2);
    const write = (actId: string, place: object, text: string) => ({ kind: 'write', actId, place, text });
    await post(
      'remarks',
      {
        acts: [
          write('r-1', { on: 'unit', unitId: 'uc-15' }, '合并后 14 名编制，请核对专员 1 名的来源。'),
          write('r-2', { on: 'department', departmentId: 'uc' }, '本部门的偏离说明由城建委起草。'),
          write('r-3', { on: 'plan' }, '28.13% 的口径要在汇报稿里写清楚。'),
          { kind: 'vote', actId: 'v-1', divisionId: 'uc-02', choice: '反对', text: '人员分流没有方案' },
        ],
      },
      'omit',
    );
    await post('remarks', {
      acts: [
        { kind: 'reply', actId: 'r-4', threadId: 'r-1', text: '来源是原行政处的副职，文号待补。' },
        { kind: 'resolve', actId: 'r-5', threadId: 'r-2' },
        { kind: 'vote', actId: 'v-2', divisionId: 'uc-02', choice: '赞成', text: '' },
      ],
    });
  });
}

const reached = (selector: string) => async (page: Page) => {
  await page.locator('main').first().waitFor();
  await talk(page);
  await page.reload();
  await page.locator(selector).first().waitFor();
};

/** 讨论, 会议纪要, and what is said beside a card. */
export const TALK_STATES: readonly State[] = [
  {
    name: 'talk-empty',
    plan: 'finished',
    path: (planId) => `/plans/${planId}/talk`,
    reach: (page) => page.locator('main h2').first().waitFor(),
  },
  {
    name: 'talk',
    plan: 'finished',
    changes: true,
    path: (planId) => `/plans/${planId}/talk?show=all`,
    reach: reached('[data-thread]'),
  },
  {
    name: 'talk-minutes',
    plan: 'finished',
    changes: true,
    path: (planId) => `/plans/${planId}/talk?view=minutes&from=425`,
    reach: reached('article h3'),
  },
  {
    name: 'talk-beside-card',
    plan: 'finished',
    changes: true,
    path: (planId) => `/plans/${planId}/board/uc`,
    reach: async (page) => {
      await reached('[data-remarks]')(page);
      await page.locator('[data-remarks]').first().click();
      await page.locator('[data-thread]').first().waitFor();
    },
  },
];
