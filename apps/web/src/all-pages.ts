import { lazy } from 'react';
import type { Pages } from './app/pages.ts';

/** Every page in a file of its own, loaded when it is opened. */
export const allPages: Pages = {
  start: lazy(() => import('./features/start/start-page.tsx').then((page) => ({ default: page.StartPage }))),
  board: lazy(() => import('./board/board-page.tsx').then((page) => ({ default: page.BoardPage }))),
  ratios: lazy(() => import('./features/ratios/ratios-page.tsx').then((page) => ({ default: page.RatiosPage }))),
  chart: lazy(() => import('./features/chart/chart-page.tsx').then((page) => ({ default: page.ChartPage }))),
};
