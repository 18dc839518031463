import { Router } from 'express';
import { route } from '../http/routes.ts';
import { sendPlanFile } from '../plans/plan-file-handler.ts';
import type { PlanFileRoutes } from '../plans/plan-file-handler.ts';
import { sendPdf, sendPng, sendPptx, sendSvg } from './chart-handler.ts';
import type { ChartRoutes } from './chart-handler.ts';
import { sendPaper } from './paper-handler.ts';

/** Files out: what the screen shows, as something to keep, print or hand on. */
export function exportRouter(deps: PlanFileRoutes & ChartRoutes): Router {
  const router = Router();
  route(router, '/:planId/exports/plan.json', { get: [sendPlanFile(deps)] });
  route(router, '/:planId/exports/chart.svg', { get: [sendSvg(deps)] });
  route(router, '/:planId/exports/chart.png', { get: [sendPng(deps)] });
  route(router, '/:planId/exports/chart.pdf', { get: [sendPdf(deps)] });
  route(router, '/:planId/exports/chart.pptx', { get: [sendPptx(deps)] });
  for (const paper of ['comparison.xlsx', 'comparison.docx', 'proposal.docx'] as const)
    route(router, `/:planId/exports/${paper}`, { get: [sendPaper(deps, paper)] });
  return router;
}
