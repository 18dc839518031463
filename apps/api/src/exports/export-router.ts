import { Router } from 'express';
import type { RequestHandler } from 'express';
import { route } from '../http/routes.ts';
import { sendPlanFile } from '../plans/plan-file-handler.ts';
import type { PlanFileRoutes } from '../plans/plan-file-handler.ts';
import type { ChartRoutes } from './chart-handler.ts';

/** Files out: what the screen shows, as something to keep, print or hand on. */
export function exportRouter(deps: PlanFileRoutes & ChartRoutes): Router {
  const router = Router();
  const svg = once(async () => (await import('./chart-handler.ts')).sendSvg(deps));
  const png = once(async () => (await import('./chart-handler.ts')).sendPng(deps));
  route(router, '/:planId/exports/plan.json', { get: [sendPlanFile(deps)] });
  route(router, '/:planId/exports/chart.svg', { get: [whenAsked(svg)] });
  route(router, '/:planId/exports/chart.png', { get: [whenAsked(png)] });
  return router;
}

/** The drawing engine and its font tools take more memory than the rest of the server, and most days nobody exports. */
function whenAsked(handler: () => Promise<RequestHandler>): RequestHandler {
  return async (request, response, next) => (await handler())(request, response, next);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
