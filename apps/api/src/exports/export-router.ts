import { CHART_FILES, PAPER_FILES } from '@dachushi/domain/protocol/export-messages.ts';
import { Router } from 'express';
import { route } from '../http/routes.ts';
import { sendPlanFile } from '../plans/plan-file-handler.ts';
import type { PlanFileRoutes } from '../plans/plan-file-handler.ts';
import { checkGlyphs } from './glyph-handler.ts';
import { sendExport } from './export-handler.ts';
import type { ChartRoutes } from './export-handler.ts';

/** Files out: what the screen shows, as something to keep, print or hand on. */
export function exportRouter(deps: PlanFileRoutes & ChartRoutes): Router {
  const router = Router();
  route(router, '/:planId/exports/plan.json', { get: [sendPlanFile(deps)] });
  route(router, '/:planId/exports/check', { get: [checkGlyphs(deps)] });
  for (const file of [...CHART_FILES, ...PAPER_FILES])
    route(router, `/:planId/exports/${file}`, { get: [sendExport(deps, file)] });
  return router;
}
