/** The addresses of the application: a link lands where its sender stood. */
export const PATHS = {
  start: '/',
  import: '/import/:importId?',
  verify: '/verify',
  board: '/plans/:planId/board/:departmentId?',
  ratios: '/plans/:planId/ratios',
  chart: '/plans/:planId/chart/:departmentId?',
  ledgers: '/plans/:planId/ledgers/:departmentId?',
  items: '/plans/:planId/items/:departmentId?',
  specialists: '/plans/:planId/specialists/:departmentId?',
  findings: '/plans/:planId/findings',
  policy: '/plans/:planId/policy',
  documents: '/plans/:planId/documents/:departmentId?',
  talk: '/plans/:planId/talk',
  scenarios: '/plans/:planId/scenarios',
  history: '/plans/:planId/history',
} as const;

export type PageName = keyof typeof PATHS;
export type PlanPageName = Exclude<PageName, 'start' | 'import' | 'verify'>;

export const PLAN_PAGES = Object.keys(PATHS).filter((name): name is PlanPageName =>
  PATHS[name as PageName].startsWith('/plans/'),
);

/** They show every department at once. */
const OF_THE_WHOLE: readonly PlanPageName[] = ['ratios', 'findings', 'policy', 'talk', 'scenarios', 'history'];

interface Place {
  readonly planId: string;
  readonly departmentId?: string | undefined;
}

export function pathTo(page: PlanPageName, { planId, departmentId }: Place): string {
  const path = `/plans/${encodeURIComponent(planId)}/${page}`;
  return departmentId === undefined || OF_THE_WHOLE.includes(page)
    ? path
    : `${path}/${encodeURIComponent(departmentId)}`;
}
