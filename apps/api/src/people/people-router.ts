import type { PeopleAnswer } from '@dachushi/domain/protocol/people.ts';
import { personName, personNameProblem } from '@dachushi/domain/person-name.ts';
import { Router } from 'express';
import type { Request, RequestHandler } from 'express';
import type { WriteQueue } from '../database/write-queue.ts';
import type { EventHub } from '../events/event-hub.ts';
import { actorOf, greetActor } from '../http/actor.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { jsonBody } from '../http/json-body.ts';
import { parameter, route } from '../http/routes.ts';
import { validBody } from '../http/validate.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { requirePlan } from '../plans/requested-plan.ts';
import type { createLogActors } from './log-actors.ts';
import { NAME_BODY, PRESENCE_BODY } from './people-schema.ts';
import type { PersonStore } from './person-store.ts';
import type { PresenceBoard } from './presence-board.ts';

export interface PeopleRoutes {
  readonly states: PlanStates;
  readonly persons: PersonStore;
  readonly logActors: ReturnType<typeof createLogActors>;
  /** Who has said something about a plan or voted. */
  readonly speakers: (planId: string) => Iterable<string>;
  readonly presence: PresenceBoard;
  readonly writes: WriteQueue;
  readonly hub: EventHub;
  readonly now: () => Date;
}

const SMALL = '16kb';
/** A log that programs have filled may know more actors than anybody reads. */
const MOST_PEOPLE = 1_000;

/** Who I am, and what I want to be called. */
export function meRouter(deps: PeopleRoutes): Router {
  const router = Router();
  route(router, '/', { get: [readMe(deps)], put: [jsonBody(SMALL), nameMe(deps)] });
  return router;
}

/** Who is and was in a plan. */
export function peopleRouter(deps: PeopleRoutes): Router {
  const router = Router();
  route(router, '/:planId/people', { get: [listPeople(deps)] });
  route(router, '/:planId/presence', { post: [jsonBody(SMALL), sayWhere(deps)] });
  return router;
}

function readMe({ persons }: PeopleRoutes): RequestHandler {
  return (request, response) => {
    const actor = greetActor(request, response);
    response.json({ actor, name: persons.nameOf(actor) });
  };
}

function nameMe({ persons, presence, writes, hub, now }: PeopleRoutes): RequestHandler {
  return async (request, response) => {
    const { name: typed } = validBody(request, NAME_BODY);
    if (typed !== null && personNameProblem(typed) !== null) throw new HttpProblem('person_name');
    const name = typed === null ? null : personName(typed);
    const actor = greetActor(request, response);
    await writes.write(() => {
      if (name === null) persons.remove(actor);
      else persons.put({ actor_id: actor, name, updated_at: now().toISOString() });
    });
    for (const planId of presence.plansOf(actor)) hub.publishAside(planId, 'people', { actor, name });
    response.json({ actor, name });
  };
}

function listPeople({ states, persons, logActors, speakers, presence }: PeopleRoutes): RequestHandler {
  return (request, response) => {
    const { plan } = requirePlan(states, parameter(request, 'planId'));
    const present = presence.present(plan.id);
    const actors = new Set(present.map(({ actor }) => actor));
    for (const actor of logActors(plan.id, plan.epoch, plan.head_seq)) actors.add(actor);
    for (const actor of speakers(plan.id)) actors.add(actor);
    const people = [...actors].slice(0, MOST_PEOPLE).map((actor) => ({ actor, name: persons.nameOf(actor) }));
    response.json({ people, present } satisfies PeopleAnswer);
  };
}

function sayWhere({ states, presence }: PeopleRoutes): RequestHandler {
  return (request, response) => {
    const said = validBody(request, PRESENCE_BODY);
    const planId = parameter(request, 'planId');
    if (!states.find(planId)) throw new HttpProblem('plan_unknown', { planId });
    const actor = speakerOf(request, said.window);
    if ('left' in said) presence.leave(planId, actor, said.window);
    else presence.say(planId, actor, said);
    response.status(204).end();
  };
}

/** Programs without a cookie are somebody too, one for each window. */
function speakerOf(request: Request, window: string): string {
  return actorOf(request) ?? `client:${window}`;
}
