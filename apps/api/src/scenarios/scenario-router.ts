import { Router } from 'express';
import type { RequestHandler } from 'express';
import { goneAway } from '../exports/deliver-file.ts';
import { greetActor } from '../http/actor.ts';
import { jsonBody } from '../http/json-body.ts';
import { parameter, route } from '../http/routes.ts';
import { validBody, validQuery } from '../http/validate.ts';
import { presentPlan } from '../plans/plan-presenter.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import { comparePlans } from './compare-plans.ts';
import type { CompareOptions } from './compare-plans.ts';
import { compareWorkbook } from './compare-workbook.ts';
import { forkPlan } from './fork-plan.ts';
import type { ForkOptions } from './fork-plan.ts';
import { outlookOf } from './outlook-thread.ts';
import type { ThreadOutlook } from './outlook-thread.ts';
import { ADOPT_REQUEST, COMPARE_QUERY, NEW_SCENARIO, UPDATE_REQUEST } from './scenario-schema.ts';
import { adoptIntoParent, updateFromParent } from './take-over-plans.ts';
import type { TakeOverOptions } from './take-over-plans.ts';

export interface ScenarioRoutes extends ForkOptions, CompareOptions, TakeOverOptions, ThreadOutlook {}

/** A decision repeats the conflicts that were read. */
const SMALL = '1mb';

/** 方案比选: a plan's scenarios. */
export function scenarioRouter(deps: ScenarioRoutes): Router {
  const router = Router();
  const small = jsonBody(SMALL);
  route(router, '/:planId/fork', { post: [small, fork(deps)] });
  route(router, '/:planId/update', { post: [small, update(deps)] });
  route(router, '/:planId/adopt', { post: [small, adopt(deps)] });
  return router;
}

/** Several plans side by side. */
export function compareRouter(deps: CompareOptions): Router {
  const router = Router();
  route(router, '/', {
    get: [
      (request, response) => {
        response.json(comparePlans(deps, validQuery(request, COMPARE_QUERY).plans));
      },
    ],
  });
  route(router, '/comparison.xlsx', {
    get: [
      (request, response) => {
        const compared = comparePlans(deps, validQuery(request, COMPARE_QUERY).plans);
        response.attachment('方案比选.xlsx').send(compareWorkbook(compared));
      },
    ],
  });
  return router;
}

function fork(deps: ScenarioRoutes): RequestHandler {
  return async (request, response) => {
    const { at, title } = validBody(request, NEW_SCENARIO);
    const id = await forkPlan(deps, { planId: parameter(request, 'planId'), at, title });
    response
      .status(201)
      .location(`/api/plans/${id}`)
      .json(presentPlan(requirePlan(deps.states, id), deps.assessments));
  };
}

function update(deps: ScenarioRoutes): RequestHandler {
  return async (request, response) => {
    const asked = validBody(request, UPDATE_REQUEST);
    const planId = parameter(request, 'planId');
    const drop = asked.drop ?? [];
    if ('dryRun' in asked) {
      response.json(await outlookOf(deps, { planId, way: 'update', drop }, goneAway(request, response)));
      return;
    }
    const decision = { ...asked, actor: greetActor(request, response) };
    response.json(await updateFromParent(deps, planId, { drop, decision }));
  };
}

function adopt(deps: ScenarioRoutes): RequestHandler {
  return async (request, response) => {
    const asked = validBody(request, ADOPT_REQUEST);
    const planId = parameter(request, 'planId');
    if ('dryRun' in asked) {
      response.json(await outlookOf(deps, { planId, way: 'adopt', drop: [] }, goneAway(request, response)));
      return;
    }
    response.json(await adoptIntoParent(deps, planId, { ...asked, actor: greetActor(request, response) }));
  };
}
