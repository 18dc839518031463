import { createSession } from 'better-sse';
import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { parameter } from '../http/routes.ts';
import type { CommandStore } from '../plans/command-store.ts';
import { presentLogRow } from '../plans/log-entry.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import type { EventHub } from './event-hub.ts';
import { createEventStream } from './event-stream.ts';
import type { Position } from './resume-position.ts';
import { resumePosition } from './resume-position.ts';

export interface EventRoutes {
  readonly states: PlanStates;
  readonly commands: CommandStore;
  readonly hub: EventHub;
  readonly metrics: Metrics;
}

const HEARTBEAT_MS = 15_000;
const RETRY_MS = 1_000;
/** Beyond this a fresh load of the state is cheaper than the tail. */
const LONGEST_TAIL = 5_000;

/** `hello`, then every entry after the position asked for, or `reset` when that position means nothing here. */
export function streamEvents({ states, commands, hub, metrics }: EventRoutes): RequestHandler {
  return async (request, response) => {
    const planId = parameter(request, 'planId');
    const head = headOf(states, planId);
    const asked = resumePosition(request);
    if (asked === 'unreadable') throw unreadableSince();
    const after = asked === null ? head.headSeq : resumable(asked, head);
    response.setHeader('X-Accel-Buffering', 'no');
    // a question about the address alone ends; a stream would not
    if (request.method === 'HEAD') return void response.type('text/event-stream').end();
    const session = await createSession(request, response, {
      keepAlive: HEARTBEAT_MS,
      retry: RETRY_MS,
      trustClientEventId: false,
    });
    if (!session.isConnected) return;

    const position = after ?? headOf(states, planId).headSeq;
    session.push(headOf(states, planId), 'hello', `${head.epoch}:${position}`);
    if (after === null) session.push(head, 'reset', `${head.epoch}:${position}`);
    const read = (seq: number, limit: number) => commands.rowsAfter(planId, seq, limit).map(presentLogRow);
    const stream = createEventStream({ session, response, epoch: head.epoch, after: position, read });
    const leave = hub.subscribe(planId, { entries: stream.receive, bye: stream.end });
    const beats = setInterval(stream.beat, HEARTBEAT_MS);
    metrics.streams.inc();
    session.once('disconnected', () => {
      leave();
      clearInterval(beats);
      metrics.streams.dec();
    });
    stream.start();
  };
}

interface Head {
  readonly epoch: string;
  readonly headSeq: number;
}

function headOf(states: PlanStates, planId: string): Head {
  const state = states.find(planId);
  if (!state) throw new HttpProblem('plan_unknown', { planId });
  return { epoch: state.plan.epoch, headSeq: state.plan.head_seq };
}

/** The number to go on from, or null when it belongs to another history or lies too far back. */
function resumable({ epoch, seq }: Position, head: Head): number | null {
  if (epoch !== null && epoch !== head.epoch) return null;
  return seq > head.headSeq || head.headSeq - seq > LONGEST_TAIL ? null : seq;
}

function unreadableSince(): HttpProblem {
  return new HttpProblem('invalid_request', { count: 1 }, [{ path: ['since'], message: '<epoch>:<seq>' }]);
}
