import { Router } from 'express';
import { route } from '../http/routes.ts';
import { sendPlanFile } from '../plans/plan-file-handler.ts';
import type { PlanFileRoutes } from '../plans/plan-file-handler.ts';

export function exportRouter(deps: PlanFileRoutes): Router {
  const router = Router();
  route(router, '/:planId/exports/plan.json', { get: [sendPlanFile(deps)] });
  return router;
}
