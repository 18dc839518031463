import { HttpProblem } from '../http/http-problem.ts';
import type { CommandStore } from '../plans/command-store.ts';
import { presentLogRow } from '../plans/log-entry.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import type { EventHub } from './event-hub.ts';
import { createEventStream } from './event-stream.ts';
import type { EventSink, Outflow } from './event-stream.ts';
import type { Position } from './resume-position.ts';

export interface FollowOptions {
  readonly states: PlanStates;
  readonly commands: CommandStore;
  readonly hub: EventHub;
  /** Acts every `ms` until the returned function is called. */
  readonly every: (ms: number, act: () => void) => () => void;
}

export interface Following {
  readonly planId: string;
  /** Where the reader says it is; null starts at the head. */
  readonly asked: Position | null;
  readonly session: EventSink;
  readonly response: Outflow;
}

export const HEARTBEAT_MS = 15_000;
/** Beyond this a fresh load of the state is cheaper than the tail. */
const LONGEST_TAIL = 5_000;

/** `hello`, then every entry after the position asked for, or `reset` when that position means nothing here. @returns the way out. */
export function followPlan(
  { states, commands, hub, every }: FollowOptions,
  { planId, asked, session, response }: Following,
): () => void {
  const head = headOf(states, planId);
  const after = asked === null ? head.headSeq : resumable(asked, head);
  const position = after ?? head.headSeq;
  session.push(head, 'hello', `${head.epoch}:${position}`);
  if (after === null) session.push(head, 'reset', `${head.epoch}:${position}`);
  const read = (seq: number, limit: number) => commands.rowsAfter(planId, seq, limit).map(presentLogRow);
  const stream = createEventStream({ session, response, epoch: head.epoch, after: position, read });
  const leave = hub.subscribe(planId, { entries: stream.receive, bye: stream.end });
  const stopBeating = every(HEARTBEAT_MS, stream.beat);
  stream.start();
  return () => {
    leave();
    stopBeating();
  };
}

interface Head {
  readonly epoch: string;
  readonly headSeq: number;
}

/** @throws HttpProblem `plan_unknown`. */
export function headOf(states: PlanStates, planId: string): Head {
  const state = states.find(planId);
  if (!state) throw new HttpProblem('plan_unknown', { planId });
  return { epoch: state.plan.epoch, headSeq: state.plan.head_seq };
}

/** The number to go on from, or null when it belongs to another history or lies too far back. */
function resumable({ epoch, seq }: Position, head: Head): number | null {
  if (epoch !== null && epoch !== head.epoch) return null;
  return seq > head.headSeq || head.headSeq - seq > LONGEST_TAIL ? null : seq;
}
