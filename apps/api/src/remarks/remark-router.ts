import { REMARK_ACTS_SCHEMA } from '@dachushi/domain/protocol/remark-schema.ts';
import type { RemarksAnswer } from '@dachushi/domain/protocol/remark-messages.ts';
import type { RequestHandler } from 'express';
import { Router } from 'express';
import { z } from 'zod';
import type { PlanRow } from '../database/tables.ts';
import { greetActor } from '../http/actor.ts';
import { jsonBody } from '../http/json-body.ts';
import { parameter, route } from '../http/routes.ts';
import { validBody, validQuery } from '../http/validate.ts';
import { WHOLE_NUMBER } from '../plans/plan-schema.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import type { RemarkBooks } from './remark-books.ts';
import { takeActs } from './take-acts.ts';
import type { TakeActsOptions } from './take-acts.ts';

export type RemarkRoutes = TakeActsOptions;

const LARGEST_BODY = '1mb';
export const REMARKS_QUERY = z.strictObject({ since: WHOLE_NUMBER.exactOptional() });

/** 意见: what people say about a plan and how they vote on what was put aside. */
export function remarkRouter(deps: RemarkRoutes): Router {
  const router = Router();
  route(router, '/:planId/remarks', { get: [readRemarks(deps)], post: [jsonBody(LARGEST_BODY), writeRemarks(deps)] });
  return router;
}

function readRemarks({ states, books }: RemarkRoutes): RequestHandler {
  return (request, response) => {
    const { since = 0 } = validQuery(request, REMARKS_QUERY);
    const { plan } = requirePlan(states, parameter(request, 'planId'));
    response.json(remarksSince(books, plan, since));
  };
}

/** Kept or refused act by act, so that one that cannot be does not hold up those behind it. */
function writeRemarks(deps: RemarkRoutes): RequestHandler {
  return async (request, response) => {
    const planId = parameter(request, 'planId');
    const { acts } = validBody(request, REMARK_ACTS_SCHEMA);
    const { plan } = requirePlan(deps.states, planId);
    const { revision } = deps.books.of(planId);
    const outcomes = await takeActs(deps, { planId, person: greetActor(request, response), acts });
    response.json({ outcomes, ...remarksSince(deps.books, plan, revision) });
  };
}

/** A number that has not come yet is another history's: everything is told. */
function remarksSince(books: RemarkBooks, plan: PlanRow, asked: number): RemarksAnswer {
  const { revision, threads, votes } = books.of(plan.id);
  const since = asked > revision ? 0 : asked;
  return {
    revision,
    threads: [...threads.values()].filter((each) => each.revision > since),
    votes: [...votes.values()].filter((each) => each.revision > since),
    matters: books.matters(plan),
  };
}
