import type { Page } from '@playwright/test';
import { card, drop, dropFile, hold } from './hand.ts';
import type { Look, Size } from './look.ts';
import type { PlanName } from './plans.ts';
import type { State } from './state.ts';
import { TALK_STATES } from './talk-states.ts';

const board =
  (department = 'uc', selection = '') =>
  (planId: string): string =>
    `/plans/${planId}/board/${department}${selection}`;
const chart =
  (rest: string) =>
  (planId: string): string =>
    `/plans/${planId}/chart${rest}`;
const start = (): string => '/';

const DESK: readonly Size['name'][] = ['small', 'wide'];
const seen = (page: Page, selector: string): Promise<void> => page.locator(selector).first().waitFor();
const cards = (page: Page): Promise<void> => seen(page, '[data-piece][data-unit-id]');
const documents =
  (rest: string) =>
  (planId: string): string =>
    `/plans/${planId}/documents${rest}`;
const chartDrawn = (page: Page): Promise<void> => seen(page, 'main svg text');

/** A page of a plan that shows its content in a heading, a grid or a list. */
const page = (name: string, plan: PlanName, path: string): State => ({
  name,
  plan,
  path: (planId) => `/plans/${planId}/${path}`,
  reach: (opened) => seen(opened, 'main h1, main h2, main [role="grid"]'),
});

const BROKEN_BASELINE = JSON.stringify({
  title: '有问题的现状',
  baseDate: '2026年1月1日',
  source: '某市',
  countingBasis: '',
  departments: [
    {
      id: 'd1',
      name: '',
      divisions: [
        { id: 'x 1', name: '办公室', establishment: -3 },
        { id: 'a', name: '人事处', kind: '后勤' },
      ],
    },
  ],
});

export const STATES: readonly State[] = [
  { name: 'start-empty', path: start, reach: (page) => seen(page, 'main h1') },
  { name: 'start-plans', plan: 'finished', path: start, reach: (page) => seen(page, 'main a[href*="/plans/"]') },
  {
    name: 'start-broken-file',
    plan: 'finished',
    path: start,
    reach: async (page) => {
      await seen(page, 'main h1');
      await dropFile(page, '现状.json', BROKEN_BASELINE);
      await seen(page, '[role="dialog"], dialog[open]');
    },
  },
  {
    name: 'start-blank',
    plan: 'finished',
    path: start,
    reach: async (page) => {
      await page.locator('section button').last().click();
      await seen(page, '[role="dialog"], dialog[open]');
    },
  },
  { name: 'board-untouched', plan: 'untouched', path: board(), reach: cards },
  { name: 'board-finished', plan: 'finished', path: board(), reach: cards },
  { name: 'board-other-department', plan: 'finished', path: board('hrss'), reach: cards },
  {
    name: 'board-card-selected',
    plan: 'finished',
    path: board('uc', '?sel=unit:uc-15'),
    reach: async (page) => {
      await card(page, 'uc-15').waitFor();
      await card(page, 'uc-15').scrollIntoViewIfNeeded();
      await seen(page, '[data-piece][aria-selected="true"]');
    },
  },
  {
    name: 'board-drag',
    plan: 'half',
    path: board(),
    reach: async (page, { size }) => {
      await cards(page);
      await hold(page, 'uc-16', 'uc-15', size.touch);
      await seen(page, '[data-drop="target"]');
    },
  },
  {
    name: 'board-naming',
    plan: 'half',
    changes: true,
    sizes: DESK,
    path: board(),
    reach: async (page) => {
      await cards(page);
      await hold(page, 'uc-16', 'uc-15', false);
      await seen(page, '[data-drop="target"]');
      await drop(page);
      await seen(page, '[data-naming]');
    },
  },
  {
    name: 'board-refusal',
    plan: 'half',
    sizes: DESK,
    path: board(),
    reach: async (page) => {
      await cards(page);
      await hold(page, 'uc-16', 'uc-07', false);
      await page.waitForTimeout(200); // the lock strip has no state of its own to wait for
    },
  },
  { name: 'board-merge-menu', plan: 'half', path: board('uc', '?sel=unit:uc-16'), reach: openMergeMenu },
  {
    name: 'board-palette',
    plan: 'finished',
    path: board(),
    sizes: DESK,
    reach: async (page) => {
      await cards(page);
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open] input, [role="dialog"] input').first().fill('jsj');
    },
  },
  {
    name: 'board-shortcuts',
    plan: 'finished',
    path: board(),
    sizes: DESK,
    reach: async (page) => {
      await cards(page);
      await page.keyboard.press('?');
      await seen(page, 'dialog[open], [role="dialog"]');
    },
  },
  {
    name: 'board-context-menu',
    plan: 'half',
    path: board(),
    sizes: DESK,
    reach: async (page) => {
      await card(page, 'uc-16').click({ button: 'right' });
      await seen(page, '[role="menu"]');
    },
  },
  {
    name: 'board-all-departments',
    plan: 'finished',
    path: board(),
    sizes: DESK,
    reach: async (page) => {
      await cards(page);
      await page.getByRole('radio', { name: /全部部门|All departments/ }).check({ force: true });
      await page.waitForFunction(() => document.querySelectorAll('[data-piece][data-unit-id]').length > 30);
    },
  },
  {
    name: 'board-together',
    plan: 'half',
    path: board(),
    reach: async (page) => {
      await cards(page);
      await letOthersIn(page);
      await page.locator('[data-held-by], [data-follow-bar]').first().waitFor();
    },
  },
  {
    name: 'board-name',
    plan: 'finished',
    path: board(),
    sizes: DESK,
    reach: async (page) => {
      await cards(page);
      await page.getByRole('button', { name: /^(我：|Me: )/ }).click();
      await page.getByRole('menuitem').first().click();
      await seen(page, '[role="dialog"] input');
    },
  },
  {
    name: 'meeting',
    plan: 'settled',
    path: board('uc', '?meeting=1'),
    sizes: ['small', 'wide', 'wall'],
    reach: async (page) => {
      await cards(page);
      await seen(page, '[role="progressbar"]');
    },
  },
  {
    name: 'meeting-locked',
    plan: 'settled',
    path: board('drc', '?meeting=1'),
    sizes: ['small', 'wide', 'wall'],
    reach: cards,
  },
  { name: 'board-locked', plan: 'settled', path: board('drc'), reach: cards },
  { name: 'board-out-of-scope', plan: 'finished', path: board('psb'), reach: cards },
  { name: 'board-infeasible', plan: 'settled', path: board('inv'), reach: cards },
  {
    name: 'board-empty-department',
    plan: 'no-divisions',
    path: board('d1'),
    reach: (page) => seen(page, 'main h2, main p'),
  },
  {
    name: 'ratios',
    plan: 'finished',
    path: (planId) => `/plans/${planId}/ratios`,
    reach: (page) => seen(page, 'main table tbody tr'),
  },
  {
    name: 'ratios-untouched',
    plan: 'untouched',
    path: (planId) => `/plans/${planId}/ratios`,
    reach: (page) => seen(page, 'main table tbody tr'),
  },
  { name: 'chart-before', plan: 'finished', path: chart('/uc?side=before'), reach: chartDrawn },
  { name: 'chart-after', plan: 'finished', path: chart('/uc?side=after'), reach: chartDrawn },
  { name: 'chart-changes', plan: 'finished', path: chart('/uc'), reach: chartDrawn },
  { name: 'chart-marked', plan: 'finished', path: chart('/uc?side=changes'), reach: chartDrawn },
  { name: 'chart-beside', plan: 'finished', path: chart('/uc?side=beside'), reach: chartDrawn },
  { name: 'chart-horizontal', plan: 'finished', path: chart('/uc?look=horizontal'), reach: chartDrawn },
  { name: 'chart-city', plan: 'finished', path: chart('?look=horizontal&scope=city&side=after'), reach: chartDrawn },
  { name: 'chart-overview', plan: 'finished', path: chart('?scope=city'), reach: chartDrawn },
  { name: 'chart-compact', plan: 'finished', path: chart('?scope=city&look=compact&side=changes'), reach: chartDrawn },
  page('findings', 'finished', 'findings'),
  page('findings-untouched', 'untouched', 'findings'),
  page('policy', 'finished', 'policy'),
  page('ledger-places', 'finished', 'ledgers'),
  page('ledger-places-department', 'finished', 'ledgers/uc'),
  page('items', 'finished', 'items'),
  page('items-untouched', 'untouched', 'items/uc'),
  page('specialists', 'finished', 'specialists'),
  {
    name: 'documents',
    plan: 'finished',
    path: documents(''),
    reach: (page) => seen(page, 'main figure td'),
  },
  ...(['proposal', 'regulation', 'chart'] as const).map((kind): State => ({
    name: `documents-${kind}`,
    plan: 'finished',
    path: documents(`/uc?doc=${kind}`),
    reach: (page) => seen(page, 'main figure svg text'),
  })),
  {
    name: 'documents-passages',
    plan: 'finished',
    path: documents('/uc?doc=passages'),
    reach: (page) => seen(page, 'main textarea'),
  },
  {
    name: 'documents-folder',
    plan: 'finished',
    path: documents('?doc=folder'),
    reach: (page) => seen(page, 'main fieldset'),
  },
  { name: 'verify', path: () => '/verify', reach: (page) => seen(page, 'main form') },
  {
    name: 'verify-unknown',
    path: () => '/verify',
    reach: async (page) => {
      await page.getByRole('textbox').fill('dcdb 3748');
      await page.keyboard.press('Enter');
      await seen(page, 'main h2');
    },
  },
  page('history', 'finished', 'history'),
  {
    name: 'history-named',
    plan: 'finished',
    path: (planId) => `/plans/${planId}/history?step=180`,
    reach: async (page) => {
      await seen(page, '[data-choose="180"]');
      const { origin, pathname } = new URL(page.url());
      const versions = `${origin}/api/plans/${pathname.split('/')[2] ?? ''}/versions`;
      await page.request.post(versions, { data: { name: '部门征求意见稿', seq: 180 } });
      await seen(page, '[data-choose="180"] + span');
    },
  },
  ...TALK_STATES,
  { name: 'page-missing', plan: 'finished', path: () => '/nowhere', reach: (page) => seen(page, 'h1') },
  {
    name: 'plan-missing',
    plan: 'finished',
    path: () => '/plans/no-such-plan/board',
    reach: (page) => seen(page, 'main [role="alert"], main h1, main h2'),
  },
  {
    name: 'plan-loading',
    plan: 'finished',
    path: (planId) => `/plans/${planId}/board`,
    reach: (page) => seen(page, '[aria-busy="true"], [role="status"], [role="progressbar"]'),
  },
  {
    name: 'plan-failed',
    plan: 'finished',
    path: (planId) => `/plans/${planId}/board`,
    reach: (page) => seen(page, 'main [role="alert"], main h1, main h2'),
  },
  {
    name: 'scenarios',
    plan: 'scenario',
    path: (planId) => `/plans/${planId}/scenarios`,
    reach: (opened) => seen(opened, 'main table'),
  },
  {
    name: 'scenarios-pareto',
    plan: 'scenario',
    path: (planId) => `/plans/${planId}/scenarios?view=pareto`,
    reach: (opened) => seen(opened, 'main svg text'),
  },
];

/** Before the page opens: what the server does to it. */
export async function prepare(page: Page, { name }: State): Promise<void> {
  if (name === 'plan-loading') await page.route('**/api/plans/*/state*', () => new Promise(() => undefined));
  if (name === 'plan-failed')
    await page.route('**/api/plans/*/state*', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: '{"code":"storage_full","status":503}',
      }),
    );
}

async function openMergeMenu(page: Page, { size }: Look): Promise<void> {
  await card(page, 'uc-16').waitFor();
  if (size.touch)
    await page
      .getByRole('button', { name: /合并到…|Merge into…/ })
      .last()
      .click();
  else {
    await card(page, 'uc-16').click();
    await page.keyboard.press('m');
  }
  await seen(page, '[role="listbox"] [role="option"], [role="dialog"] [role="option"]');
  await page.getByRole('option').nth(1).hover();
}

/** Seven windows of other people: one has the chair, one holds a division. */
async function letOthersIn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const planId = window.location.pathname.split('/')[2] ?? '';
    const others = ['7c1e', '3f2a', 'b04d', '91aa', 'e6d2', '58cb', 'a7f0'].map((mark, at) => ({
      window: mark,
      page: at < 4 ? 'board' : 'ratios',
      departmentId: at < 3 ? 'uc' : at === 3 ? 'hrss' : null,
      selection: [],
      holds: at === 1 ? ['division:uc-02', 'unit:uc-02'] : [],
      chair: at === 0,
      follows: null,
    }));
    for (const other of others)
      await fetch(`/api/plans/${planId}/presence`, {
        method: 'POST',
        credentials: 'omit',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(other),
      });
  });
}
