import { lazy } from 'react';
import type { Pages } from './app/pages.ts';

/** Every page in a file of its own, loaded when it is opened. */
export const allPages: Pages = {
  board: lazy(() => import('./board/board-page.tsx').then((page) => ({ default: page.BoardPage }))),
};
