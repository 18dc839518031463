import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/boot/find-chromium.mjs';
import { startRealServer } from '../bench/real-server.ts';
import { contactSheets } from './contact-sheet.ts';
import { allLooks, EVERYDAY, lookName } from './look.ts';
import type { Look } from './look.ts';
import { makePlan } from './plans.ts';
import type { PlanName } from './plans.ts';
import { prepare, STATES } from './states.ts';
import type { State } from './state.ts';

/**
 * `npm run pictures`: every state in every look into build/pictures, contact sheets beside them.
 * `-- --only board-drag,ratios` some states, `--looks wide-light-zh` some looks, `--docs` also the few that the documents show.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, looks: { type: 'string' }, docs: { type: 'boolean' } },
});
const root = new URL('../../', import.meta.url).pathname;
const folder = join(root, 'build/pictures');

/** Picture in the documents ← state. */
const DOCS: Readonly<Record<string, string>> = {
  'start.png': 'start-plans',
  'board.png': 'board-card-selected',
  'board-drag.png': 'board-drag',
  'ratios.png': 'ratios',
  'chart.png': 'chart-changes',
  'documents.png': 'documents-proposal',
  'meeting.png': 'meeting',
  'history.png': 'history-named',
  'scenarios.png': 'scenarios',
};
const DOCS_LOOK = 'wide-light-zh';

const REACH_MS = 10_000;
/** Figures roll for 320 ms and panels slide for 220. */
const SETTLE_MS = 450;

const failures: string[] = [];
const states = STATES.filter(
  ({ name }) => !values.only || values.only.split(',').some((part) => name.startsWith(part)),
);
const looks = allLooks().filter(
  (look) => !values.looks || values.looks.split(',').some((part) => lookName(look).includes(part)),
);

const server = await startRealServer();
const executablePath = await findChromium();
const browser = await chromium.launch({ args: [...chromiumFlags], ...(executablePath ? { executablePath } : {}) });
try {
  if (!values.only && !values.looks) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const plans = await takeAll(browser);
  console.log(`${plans} plans, ${states.length} states × ${looks.length} looks`);
  await contactSheets(browser, folder);
  if (values.docs) keepForDocuments();
} finally {
  await browser.close();
  await server.close();
}
for (const failure of failures) console.error(`✗ ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** States without a plan come first, while the server has none. */
async function takeAll(from: Browser): Promise<number> {
  const plans = new Map<PlanName, string>();
  const contexts = new Map<Look, BrowserContext>();
  for (const look of looks) contexts.set(look, await openContext(from, look));
  for (const state of [...states].sort((a, b) => Number(a.plan !== undefined) - Number(b.plan !== undefined))) {
    const before = performance.now();
    for (const [look, context] of contexts) {
      if (!(state.sizes ?? EVERYDAY).includes(look.size.name)) continue;
      await takeOne(context, { state, look, planId: await planFor(state, plans) });
    }
    console.log(`${state.name} ${((performance.now() - before) / 1_000).toFixed(1)} s`);
  }
  return plans.size;
}

async function planFor({ plan, changes }: State, plans: Map<PlanName, string>): Promise<string> {
  if (plan === undefined) return '';
  const known = changes ? undefined : plans.get(plan);
  const id = known ?? (await makePlan(server.url, plan));
  if (!changes) plans.set(plan, id);
  return id;
}

async function openContext(from: Browser, { size, theme, language }: Look): Promise<BrowserContext> {
  const context = await from.newContext({
    baseURL: server.url,
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: size.touch ? 2 : 1,
    hasTouch: size.touch,
    isMobile: size.touch,
    locale: language,
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
  });
  const kept = JSON.stringify({ language, theme });
  await context.addInitScript((preferences) => localStorage.setItem('dachushi.preferences', preferences), kept);
  return context;
}

interface Shot {
  readonly state: State;
  readonly look: Look;
  readonly planId: string;
}

async function takeOne(context: BrowserContext, { state, look, planId }: Shot): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(REACH_MS);
  const said = listen(page);
  const name = `${state.name}.${lookName(look)}`;
  rmSync(join(folder, `${name}.FAILED.png`), { force: true });
  try {
    await prepare(page, state);
    await page.goto(state.path(planId));
    await state.reach(page, look);
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    if (said.length > 0 && state.name !== 'plan-failed') failures.push(`${name}: ${said.join(' | ')}`);
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    await page.screenshot({ path: join(folder, `${name}.FAILED.png`) }).catch(() => undefined);
  } finally {
    await page.close();
  }
}

/** What the page complains about. A missing plan answers 404 and a broken file 400, which the browser reports by itself. */
function listen(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !/status of 40[04]/.test(message.text()))
      said.push(message.text());
  });
  return said;
}

function keepForDocuments(): void {
  mkdirSync(join(root, 'docs/pictures'), { recursive: true });
  for (const [file, state] of Object.entries(DOCS))
    copyFileSync(join(folder, `${state}.${DOCS_LOOK}.png`), join(root, 'docs/pictures', file));
}
