import type { Beacon, Hello } from '@dachushi/domain/protocol/messages.ts';
import { OLDEST_PAGE } from '@dachushi/domain/protocol/page-version.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { CommandStore } from '../plans/command-store.ts';
import { presentLogRow } from '../plans/log-entry.ts';
import type { PlanStates } from '../plans/plan-states.ts';
import { sha256Hex } from '../sha256.ts';
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
  const beacon = (seq: number) => beaconAt(states, planId, seq);
  const stream = createEventStream({ session, response, epoch: head.epoch, after: position, read, beacon });
  const leave = hub.subscribe(planId, { entries: stream.receive, aside: stream.aside, bye: stream.end });
  const stopBeating = every(HEARTBEAT_MS, stream.beat);
  stream.start();
  return () => {
    leave();
    stopBeating();
  };
}

/** @throws HttpProblem `plan_unknown`. */
export function headOf(states: PlanStates, planId: string): Hello {
  const state = states.find(planId);
  if (!state) throw new HttpProblem('plan_unknown', { planId });
  return {
    epoch: state.plan.epoch,
    headSeq: state.plan.head_seq,
    headHash: state.plan.head_hash,
    minClient: OLDEST_PAGE,
  };
}

/** One structure is told to many windows at once. */
const hashes = new WeakMap<Structure, string>();

function hashOf(structure: Structure): string {
  const known = hashes.get(structure) ?? stateHash(structure, sha256Hex);
  hashes.set(structure, known);
  return known;
}

/** The hash only where the structure is in memory: a heartbeat must not read the past. */
function beaconAt(states: PlanStates, planId: string, seq: number): Beacon {
  const state = states.find(planId);
  const structure = state?.recent.get(seq);
  const epoch = state?.plan.epoch ?? '';
  return structure ? { epoch, seq, stateHash: hashOf(structure) } : { epoch, seq };
}

/** The number to go on from, or null when it belongs to another history or lies too far back. */
function resumable({ epoch, seq }: Position, head: Hello): number | null {
  if (epoch !== null && epoch !== head.epoch) return null;
  return seq > head.headSeq || head.headSeq - seq > LONGEST_TAIL ? null : seq;
}
