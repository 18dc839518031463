import type { NamedVersions } from '@dachushi/domain/protocol/named-versions.ts';
import type { RequestHandler } from 'express';
import { Router } from 'express';
import type { WriteQueue } from '../database/write-queue.ts';
import type { EventHub } from '../events/event-hub.ts';
import { greetActor } from '../http/actor.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { jsonBody } from '../http/json-body.ts';
import { parameter, route } from '../http/routes.ts';
import { validBody, validQuery } from '../http/validate.ts';
import type { PlanState, PlanStates } from '../plans/plan-states.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import { GONE_VERSION, NEW_VERSION } from './version-schema.ts';
import type { VersionStore } from './version-store.ts';

export interface VersionRoutes {
  readonly states: PlanStates;
  readonly versions: VersionStore;
  readonly writes: WriteQueue;
  readonly hub: EventHub;
  readonly now: () => Date;
}

const SMALL = '16kb';
/** Nobody finds their way among more. */
export const MOST_VERSIONS = 1_000;

/** 命名版本: points of the log with a name. Each route answers with all of them; doing a thing twice is doing it once. */
export function versionRouter(deps: VersionRoutes): Router {
  const router = Router();
  route(router, '/:planId/versions', {
    get: [listVersions(deps)],
    post: [jsonBody(SMALL), nameVersion(deps)],
    delete: [removeVersion(deps)],
  });
  return router;
}

function listVersions(deps: VersionRoutes): RequestHandler {
  return (request, response) => {
    response.json(versionsOf(deps, parameter(request, 'planId')));
  };
}

function nameVersion(deps: VersionRoutes): RequestHandler {
  return async (request, response) => {
    const planId = parameter(request, 'planId');
    const { name, seq, epoch } = validBody(request, NEW_VERSION);
    requirePlan(deps.states, planId);
    const actor = greetActor(request, response);
    const fresh = await deps.writes.write(() => {
      const { plan } = inEpoch(deps, planId, epoch);
      if (seq > plan.head_seq) throw new HttpProblem('seq_unknown', { at: seq, headSeq: plan.head_seq });
      const known = deps.versions.find(planId, name);
      if (known && known.seq !== seq) throw new HttpProblem('version_name_taken', { name, seq: known.seq });
      if (known) return false;
      if (deps.versions.list(planId).length >= MOST_VERSIONS)
        throw new HttpProblem('too_many_versions', { most: MOST_VERSIONS });
      deps.versions.insert(planId, { name, seq, actor, time: deps.now().toISOString() });
      return true;
    });
    response.status(fresh ? 201 : 200).json(fresh ? tellAll(deps, planId) : versionsOf(deps, planId));
  };
}

function removeVersion(deps: VersionRoutes): RequestHandler {
  return async (request, response) => {
    const planId = parameter(request, 'planId');
    const { name, epoch } = validQuery(request, GONE_VERSION);
    requirePlan(deps.states, planId);
    const gone = await deps.writes.write(() => {
      inEpoch(deps, planId, epoch);
      const known = deps.versions.find(planId, name) !== undefined;
      deps.versions.remove(planId, name);
      return known;
    });
    response.json(gone ? tellAll(deps, planId) : versionsOf(deps, planId));
  };
}

/** @throws HttpProblem `plan_unknown`, `epoch_changed` when the caller has seen another history. */
function inEpoch({ states }: VersionRoutes, planId: string, epoch: string | undefined): PlanState {
  const state = requirePlan(states, planId);
  const { epoch: now, head_seq: headSeq } = state.plan;
  if (epoch !== undefined && epoch !== now) throw new HttpProblem('epoch_changed', { epoch: now, headSeq });
  return state;
}

/** @throws HttpProblem `plan_unknown`. */
function versionsOf({ states, versions }: VersionRoutes, planId: string): NamedVersions {
  return { epoch: requirePlan(states, planId).plan.epoch, versions: versions.list(planId) };
}

function tellAll(deps: VersionRoutes, planId: string): NamedVersions {
  const said = versionsOf(deps, planId);
  deps.hub.publishAside(planId, 'version', said);
  return said;
}
