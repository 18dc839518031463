import { laterPage } from './app/later-page.tsx';
import type { Pages } from './app/pages.ts';
import type { PageName } from './app/paths.ts';

const later = {
  start: laterPage(() => import('./features/start/start-page.tsx').then((file) => file.StartPage)),
  import: laterPage(() => import('./features/import/import-page.tsx').then((file) => file.ImportPage)),
  verify: laterPage(() => import('./features/verify/verify-page.tsx').then((file) => file.VerifyPage)),
  board: laterPage(() => import('./board/board-page.tsx').then((file) => file.BoardPage)),
  ratios: laterPage(() => import('./features/ratios/ratios-page.tsx').then((file) => file.RatiosPage)),
  findings: laterPage(() => import('./features/findings/findings-page.tsx').then((file) => file.FindingsPage)),
  policy: laterPage(() => import('./features/policy/policy-page.tsx').then((file) => file.PolicyPage)),
  documents: laterPage(() => import('./features/documents/documents-page.tsx').then((file) => file.DocumentsPage)),
  talk: laterPage(() => import('./features/talk/page/talk-page.tsx').then((file) => file.TalkPage)),
  scenarios: laterPage(() => import('./features/scenarios/scenarios-page.tsx').then((file) => file.ScenariosPage)),
  history: laterPage(() => import('./features/history/history-page.tsx').then((file) => file.HistoryPage)),
  chart: laterPage(() => import('./features/chart/chart-page.tsx').then((file) => file.ChartPage)),
  ledgers: laterPage(() => import('./features/ledgers/ledgers-page.tsx').then((file) => file.LedgersPage)),
  items: laterPage(() => import('./features/items/items-page.tsx').then((file) => file.ItemsPage)),
  specialists: laterPage(() =>
    import('./features/specialists/specialists-page.tsx').then((file) => file.SpecialistsPage),
  ),
};

/** Every page in a file of its own, loaded when it is opened. A line above adds one. */
export const allPages = Object.fromEntries(Object.entries(later).map(([name, { Page }]) => [name, Page])) as Pages;

export function isComing(name: PageName): boolean {
  return later[name].isComing();
}

/** Fetches the code of the addressed page beside the plan that it will show, instead of after it. */
export function fetchCodeOf(pathname: string): void {
  const page = /^\/(?:plans\/[^/]+\/)?([a-z]+)/.exec(pathname)?.[1] ?? 'start';
  later[page in later ? (page as keyof typeof later) : 'start'].fetchCode();
}
