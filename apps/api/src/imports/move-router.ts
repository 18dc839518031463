import { Router } from 'express';
import type { RequestHandler } from 'express';
import { actorOf } from '../http/actor.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { jsonBody } from '../http/json-body.ts';
import { parameter, route } from '../http/routes.ts';
import { validBody } from '../http/validate.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import { MOVE_PLAN } from './import-schema.ts';
import { movePlan, outlookOfMove } from './move-plan.ts';
import type { MoveOptions } from './move-plan.ts';

/** A plan onto a corrected baseline that is already stored. */
export function moveRouter(deps: MoveOptions): Router {
  const router = Router();
  route(router, '/:planId/move', { post: [jsonBody('1mb'), move(deps)] });
  return router;
}

/** With `dryRun` only the report; else a new plan, the old one staying as it is. */
function move(deps: MoveOptions): RequestHandler {
  return async (request, response) => {
    const { baselineId, title, dryRun } = validBody(request, MOVE_PLAN);
    const { plan } = requirePlan(deps.states, parameter(request, 'planId'));
    const to = deps.baselines.find(baselineId);
    if (!to) throw new HttpProblem('baseline_unknown', { baselineId });
    if (dryRun) {
      const { taken, left } = outlookOfMove(deps, plan.id, to.indexed);
      response.json({ taken: taken.length, left, planId: null });
      return;
    }
    const wanted = { planId: plan.id, to, title: title ?? plan.title, actor: actorOf(request) ?? 'anonymous' };
    const report = await deps.writes.write((transaction) => movePlan(deps, transaction, wanted));
    response
      .status(201)
      .location(`/api/plans/${report.planId ?? ''}`)
      .json(report);
  };
}
