import { createSession } from 'better-sse';
import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { parameter } from '../http/routes.ts';
import { followPlan, headOf, HEARTBEAT_MS } from './follow-plan.ts';
import type { FollowOptions } from './follow-plan.ts';
import { resumePosition } from './resume-position.ts';

export interface EventRoutes extends Omit<FollowOptions, 'every'> {
  readonly metrics: Metrics;
}

const RETRY_MS = 1_000;

/** The event stream of a plan over HTTP; what is said on it is followPlan's matter. */
export function streamEvents(routes: EventRoutes): RequestHandler {
  return async (request, response) => {
    const planId = parameter(request, 'planId');
    headOf(routes.states, planId);
    const asked = resumePosition(request);
    if (asked === 'unreadable') throw unreadableSince();
    response.setHeader('X-Accel-Buffering', 'no');
    // a question about the address alone ends; a stream would not
    if (request.method === 'HEAD') return void response.type('text/event-stream').end();
    const session = await createSession(request, response, {
      keepAlive: HEARTBEAT_MS,
      retry: RETRY_MS,
      trustClientEventId: false,
      serializer: textOnce,
    });
    if (!session.isConnected) return;
    routes.metrics.streams.inc();
    const leave = followPlan({ ...routes, every }, { planId, asked, session, response });
    session.once('disconnected', () => {
      leave();
      routes.metrics.streams.dec();
    });
  };
}

const texts = new WeakMap<object, string>();

/** Every window that listens is sent the same entry; it is written out for the first of them. */
function textOnce(said: unknown): string {
  if (typeof said !== 'object' || said === null) return JSON.stringify(said);
  const text = texts.get(said) ?? JSON.stringify(said);
  texts.set(said, text);
  return text;
}

function every(ms: number, act: () => void): () => void {
  const timer = setInterval(act, ms);
  return () => clearInterval(timer);
}

function unreadableSince(): HttpProblem {
  return new HttpProblem('invalid_request', { count: 1 }, [{ path: ['since'], message: '<epoch>:<seq>' }]);
}
