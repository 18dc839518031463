import type { shellMessages } from '../messages/shell-messages.ts';
import type { PlanPageName } from './paths.ts';

export interface PlanTab {
  readonly page: PlanPageName;
  readonly word: keyof typeof shellMessages.zh;
  /** Who stays in sight when there is room for a few only: 1 longest. */
  readonly keep: number;
  /** Pages that stand under this tab and know each other. */
  readonly covers?: readonly PlanPageName[];
}

/** The tabs of a plan in the order shown: one line adds one. Only pages that exist are shown. */
export const PLAN_TABS: readonly PlanTab[] = [
  { page: 'board', word: 'pageBoard', keep: 1 },
  { page: 'ratios', word: 'pageRatios', keep: 2 },
  { page: 'chart', word: 'pageChart', keep: 4 },
  { page: 'findings', word: 'pageFindings', keep: 3, covers: ['policy'] },
  { page: 'ledgers', word: 'pageLedgers', keep: 6, covers: ['items', 'specialists'] },
  { page: 'documents', word: 'pageDocuments', keep: 5 },
  { page: 'talk', word: 'pageTalk', keep: 7 },
  { page: 'scenarios', word: 'pageScenarios', keep: 9 },
  { page: 'history', word: 'pageHistory', keep: 8 },
];

export function tabOf(page: PlanPageName): PlanPageName {
  return PLAN_TABS.find((tab) => tab.covers?.includes(page))?.page ?? page;
}
