import { laterPage } from './app/later-page.tsx';
import type { Pages } from './app/pages.ts';

const later = {
  start: laterPage(() => import('./features/start/start-page.tsx').then((file) => file.StartPage)),
  import: laterPage(() => import('./features/import/import-page.tsx').then((file) => file.ImportPage)),
  board: laterPage(() => import('./board/board-page.tsx').then((file) => file.BoardPage)),
  ratios: laterPage(() => import('./features/ratios/ratios-page.tsx').then((file) => file.RatiosPage)),
  findings: laterPage(() => import('./features/findings/findings-page.tsx').then((file) => file.FindingsPage)),
  policy: laterPage(() => import('./features/policy/policy-page.tsx').then((file) => file.PolicyPage)),
  documents: laterPage(() => import('./features/documents/documents-page.tsx').then((file) => file.DocumentsPage)),
  history: laterPage(() => import('./features/history/history-page.tsx').then((file) => file.HistoryPage)),
  chart: laterPage(() => import('./features/chart/chart-page.tsx').then((file) => file.ChartPage)),
  ledgers: laterPage(() => import('./features/ledgers/ledgers-page.tsx').then((file) => file.LedgersPage)),
  items: laterPage(() => import('./features/items/items-page.tsx').then((file) => file.ItemsPage)),
  specialists: laterPage(() =>
    import('./features/specialists/specialists-page.tsx').then((file) => file.SpecialistsPage),
  ),
};

/** Every page in a file of its own, loaded when it is opened. */
export const allPages: Pages = {
  start: later.start.Page,
  import: later.import.Page,
  board: later.board.Page,
  ratios: later.ratios.Page,
  chart: later.chart.Page,
  findings: later.findings.Page,
  policy: later.policy.Page,
  documents: later.documents.Page,
  history: later.history.Page,
  ledgers: later.ledgers.Page,
  items: later.items.Page,
  specialists: later.specialists.Page,
};

/** Fetches the code of the addressed page beside the plan that it will show, instead of after it. */
export function fetchCodeOf(pathname: string): void {
  const page =
    /^\/(?:plans\/[^/]+\/)?(board|ratios|chart|ledgers|items|specialists|findings|policy|documents|history|import)\b/.exec(
      pathname,
    )?.[1] as keyof typeof later | undefined;
  later[page ?? 'start'].fetchCode();
}
