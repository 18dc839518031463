import { lazy } from 'react';
import type { Pages } from './app/pages.ts';

const code = {
  start: () => import('./features/start/start-page.tsx'),
  import: () => import('./features/import/import-page.tsx'),
  board: () => import('./board/board-page.tsx'),
  ratios: () => import('./features/ratios/ratios-page.tsx'),
  chart: () => import('./features/chart/chart-page.tsx'),
};

/** Every page in a file of its own, loaded when it is opened. */
export const allPages: Pages = {
  start: lazy(() => code.start().then((page) => ({ default: page.StartPage }))),
  import: lazy(() => code.import().then((page) => ({ default: page.ImportPage }))),
  board: lazy(() => code.board().then((page) => ({ default: page.BoardPage }))),
  ratios: lazy(() => code.ratios().then((page) => ({ default: page.RatiosPage }))),
  chart: lazy(() => code.chart().then((page) => ({ default: page.ChartPage }))),
};

/** Fetches the code of the addressed page beside the plan that it will show, instead of after it. */
export function fetchCodeOf(pathname: string): void {
  const page = /^\/(?:plans\/[^/]+\/)?(board|ratios|chart|import)\b/.exec(pathname)?.[1] as
    keyof typeof code | undefined;
  code[page ?? 'start']().catch(() => undefined); // opening the page tries again and shows why it cannot
}
