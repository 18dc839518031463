import { compareStructure } from '@dachushi/domain/compare.ts';
import { presentAssessment } from '@dachushi/domain/ratios/presented.ts';
import { Router } from 'express';
import type { RequestHandler } from 'express';
import { streamEvents } from '../events/event-handler.ts';
import type { EventRoutes } from '../events/event-handler.ts';
import { goneAway } from '../exports/deliver-file.ts';
import { createTurns } from '../exports/turn-queue.ts';
import { fewAtOnce } from '../http/few-at-once.ts';
import { jsonBody } from '../http/json-body.ts';
import { bytesOf, jsonBytes } from '../http/json-bytes.ts';
import { languageOf } from '../http/language.ts';
import { parameter, route } from '../http/routes.ts';
import { validBody, validQuery } from '../http/validate.ts';
import { takeCommands } from './command-route.ts';
import type { CommandRoutes } from './command-route.ts';
import { createPlan, createSamplePlan } from './create-plan.ts';
import { importPlan } from './import-plan.ts';
import type { ImportPlanOptions } from './import-plan.ts';
import { listPlans } from './list-plans.ts';
import type { ListPlansOptions } from './list-plans.ts';
import { historyAnswer, stateAnswer } from './plan-answers.ts';
import { presentPlan } from './plan-presenter.ts';
import { HISTORY_LIMIT, HISTORY_QUERY, NEW_PLAN } from './plan-schema.ts';
import type { PlanStates } from './plan-states.ts';
import { askedVersion, requirePlan } from './requested-plan.ts';

export interface PlanRoutes extends ImportPlanOptions, EventRoutes, ListPlansOptions, CommandRoutes {}

const COMMAND_LIMIT = '1mb';
/** A plan file holds its baseline and its whole log. */
const PLAN_FILE_LIMIT = '64mb';
const MOST_FILES = 4;

export function planRouter(deps: PlanRoutes): Router {
  const router = Router();
  const small = jsonBody(COMMAND_LIMIT);
  route(router, '/', { get: [list(deps)], post: [small, create(deps)] });
  route(router, '/import', {
    post: [fewAtOnce(MOST_FILES, 'import_busy'), jsonBytes(PLAN_FILE_LIMIT), importFile(deps)],
  });
  route(router, '/:planId', { get: [read(deps)] });
  route(router, '/:planId/state', { get: [state(deps.states)] });
  route(router, '/:planId/commands', { post: [small, takeCommands(deps)] });
  route(router, '/:planId/events', { get: [streamEvents(deps)] });
  route(router, '/:planId/assessment', { get: [assessment(deps)] });
  route(router, '/:planId/comparison', { get: [comparison(deps.states)] });
  route(router, '/:planId/history', { get: [history(deps)] });
  return router;
}

function list(deps: PlanRoutes): RequestHandler {
  return (_request, response) => {
    response.json({ plans: listPlans(deps) });
  };
}

function create(deps: PlanRoutes): RequestHandler {
  return async (request, response) => {
    const { title, baselineId, sample } = validBody(request, NEW_PLAN);
    const id = sample ? await createSamplePlan(deps, title, sample) : await createPlan(deps, title, baselineId ?? '');
    const plan = requirePlan(deps.states, id);
    response.status(201).location(`/api/plans/${id}`).json(presentPlan(plan, deps.assessments));
  };
}

/** One after another: following a long plan takes a core and much memory. */
function importFile(deps: PlanRoutes): RequestHandler {
  const turn = createTurns();
  return async (request, response) => {
    const sent = { bytes: bytesOf(request), language: languageOf(request), signal: goneAway(request, response) };
    const id = await turn(() => importPlan(deps, sent));
    const plan = requirePlan(deps.states, id);
    response.status(201).location(`/api/plans/${id}`).json(presentPlan(plan, deps.assessments));
  };
}

function read({ states, assessments }: PlanRoutes): RequestHandler {
  return (request, response) => {
    response.json(presentPlan(requirePlan(states, parameter(request, 'planId')), assessments));
  };
}

function state(states: PlanStates): RequestHandler {
  return (request, response) => {
    const answer = stateAnswer(askedVersion(request, states));
    response.set('ETag', `"${answer.epoch}:${answer.seq}:${answer.stateHash.slice(0, 16)}"`);
    response.json(answer);
  };
}

function assessment({ states, assessments }: PlanRoutes): RequestHandler {
  return (request, response) => {
    const { plan, seq, structure } = askedVersion(request, states);
    response.json({ epoch: plan.epoch, seq, ...presentAssessment(assessments.of(plan.id, structure)) });
  };
}

function comparison(states: PlanStates): RequestHandler {
  return (request, response) => {
    const { plan, seq, structure } = askedVersion(request, states);
    response.json({ epoch: plan.epoch, seq, ...compareStructure(structure) });
  };
}

function history({ states, commands }: PlanRoutes): RequestHandler {
  return (request, response) => {
    const state = requirePlan(states, parameter(request, 'planId'));
    const { after = 0, limit = HISTORY_LIMIT } = validQuery(request, HISTORY_QUERY);
    response.json(historyAnswer(commands, state, { after, limit }));
  };
}
