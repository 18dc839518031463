import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type {
  CommandBatch,
  CommandBatchAnswer,
  LogEntry,
  NumberedRequest,
  Outcome,
} from '@dachushi/domain/protocol/messages.ts';
import type { OutcomeRow, PlanLogRow } from '../database/tables.ts';
import type { WriteQueue, WriteTransaction } from '../database/write-queue.ts';
import { HttpProblem } from '../http/http-problem.ts';
import type { Metrics } from '../metrics.ts';
import { sha256Hex } from '../sha256.ts';
import { judgeRequest } from './judge-request.ts';
import type { JudgeOptions, Refusal } from './judge-request.ts';
import { chainHash, logRow, presentLogRow } from './log-entry.ts';
import type { LogFacts } from './log-entry.ts';
import { nextState } from './plan-states.ts';
import type { PlanState } from './plan-states.ts';
import type { PlanStore } from './plan-store.ts';

export interface AppendOptions extends JudgeOptions {
  readonly plans: PlanStore;
  readonly writes: WriteQueue;
  readonly now: () => Date;
  readonly metrics: Metrics;
  /** Tells the streams, after commit. */
  readonly publish: (planId: string, entries: readonly LogEntry[]) => void;
  /** Called after commit with the head, so that a snapshot may be taken in its own time. */
  readonly onHead: (state: PlanState, previousSeq: number) => void;
}

export interface AppendRequest {
  readonly planId: string;
  readonly actor: string;
  readonly batch: CommandBatch;
  /** Taken only while the plan stands exactly here: what was worked out from its state outside the write must still be true. */
  readonly onlyAt?: number;
  /** Written in the same transaction, when every command was accepted. */
  readonly along?: () => void;
}

export interface AppendCommands {
  /** Resolves after the commit. @throws HttpProblem when nothing of the batch was taken. */
  append(request: AppendRequest): Promise<CommandBatchAnswer>;
  /** The same inside a write that is already open, on a plan that the write has just made. */
  appendToNew(transaction: WriteTransaction, request: AppendRequest, born: PlanState): CommandBatchAnswer;
}

/**
 * THE write path. Requests on one plan are judged one after another, each against the exact state the one before left, inside
 * the transaction that makes them durable; memory, streams and callers hear of it only after the commit.
 */
export function createAppendCommands(options: AppendOptions): AppendCommands {
  /** Heads written in the open transaction, for the requests that follow in the same group. */
  const uncommitted = new Map<string, PlanState>();

  function appendTo(start: PlanState, transaction: WriteTransaction, request: AppendRequest): CommandBatchAnswer {
    const { planId, batch } = request;
    refuseStrangers(start, batch);
    const { onlyAt, along } = request;
    if (onlyAt !== undefined && onlyAt !== start.plan.head_seq)
      throw new HttpProblem('plan_moved_on', { headSeq: start.plan.head_seq });
    const lastN = options.commands.lastNumber(planId, batch.clientId);
    refuseGaps(batch, lastN);
    const run: Run = { state: start, rows: [], outcomes: [] };
    for (const command of batch.commands) {
      if (command.n <= lastN) run.outcomes.push(answerAgain(options, request, command));
      else answerNew(options, run, { ...request, command });
    }
    finish(options, run, request, lastN);
    if (run.outcomes.every(({ status }) => status === 'accepted')) along?.();
    const previous = uncommitted.get(planId);
    transaction.afterRollback(() => (previous ? uncommitted.set(planId, previous) : uncommitted.delete(planId)));
    uncommitted.set(planId, run.state);
    transaction.afterCommit(() => {
      uncommitted.delete(planId);
      announce(options, run, start);
    });
    return { epoch: start.plan.epoch, headSeq: run.state.plan.head_seq, outcomes: run.outcomes };
  }
  return {
    appendToNew: (transaction, request, born) => appendTo(born, transaction, request),
    append: (request) =>
      options.writes.write((transaction) => {
        const { planId } = request;
        const start = uncommitted.get(planId) ?? options.states.find(planId);
        if (!start) throw new HttpProblem('plan_unknown', { planId });
        return appendTo(start, transaction, request);
      }),
  };
}

/** What one batch has done so far. */
interface Run {
  state: PlanState;
  readonly rows: PlanLogRow[];
  readonly outcomes: Outcome[];
}

interface OneRequest extends AppendRequest {
  readonly command: NumberedRequest;
}

function refuseStrangers({ plan }: PlanState, { epoch, baseSeq }: CommandBatch): void {
  if (epoch !== undefined && epoch !== plan.epoch) {
    throw new HttpProblem('epoch_changed', { epoch: plan.epoch, headSeq: plan.head_seq });
  }
  if (baseSeq !== undefined && baseSeq > plan.head_seq) {
    throw new HttpProblem('base_unknown', { baseSeq, headSeq: plan.head_seq });
  }
}

/** Looked at before anything is judged: a batch with a hole is refused whole. */
function refuseGaps({ commands }: CommandBatch, lastN: number): void {
  let expected = lastN + 1;
  for (const { n } of commands) {
    if (n > expected) throw new HttpProblem('gap', { expected, n });
    expected = Math.max(expected, n + 1);
  }
}

/**
 * A number that was answered before is answered the same again, whatever has happened since (law 7). The log itself says what was
 * accepted; every other answer is stored.
 */
function answerAgain(options: AppendOptions, { planId, batch }: AppendRequest, command: NumberedRequest): Outcome {
  const { n, commandId } = command;
  const stored = options.commands.findOutcome(planId, batch.clientId, n);
  if (stored && stored.request_hash !== requestHash(command)) throw new HttpProblem('key_reused', { n });
  const entry = stored ? undefined : options.commands.findByCommandId(planId, commandId);
  const mine = entry?.client_id === batch.clientId && entry.client_n === n && says(options, entry, command);
  if (!stored && !mine) throw new HttpProblem('key_reused', { n });
  options.metrics.commands.inc({ outcome: 'duplicate' });
  return stored ? presentOutcome(stored) : accepted(command, entry?.seq);
}

function answerNew(options: AppendOptions, run: Run, request: OneRequest): void {
  const { planId, command } = request;
  if (run.outcomes.some(({ n }) => n === command.n))
    return void run.outcomes.push(answerAgain(options, request, command));
  const earlier = options.commands.findByCommandId(planId, command.commandId);
  if (earlier && !says(options, earlier, command)) throw new HttpProblem('key_reused', { n: command.n });
  const verdict = earlier ? { seq: earlier.seq } : judged(options, run, request);
  options.metrics.commands.inc({ outcome: earlier ? 'duplicate' : 'refusal' in verdict ? 'rejected' : 'accepted' });
  // what was just written says itself that it was accepted, and the fewer pages a step writes the sooner it is on disk
  if (earlier || 'refusal' in verdict) options.commands.insertOutcome(outcomeRow(request, verdict));
  run.outcomes.push(
    'refusal' in verdict ? presentOutcome(outcomeRow(request, verdict)) : accepted(command, verdict.seq),
  );
}

type Judged = { readonly seq: number } | { readonly refusal: Refusal };

function outcomeRow({ planId, batch, command }: OneRequest, verdict: Judged): OutcomeRow {
  const told =
    'seq' in verdict
      ? ({ status: 'accepted', seq: verdict.seq, code: null, detail: null } as const)
      : ({
          status: 'rejected',
          seq: null,
          code: verdict.refusal.code,
          detail: canonicalJson(verdict.refusal.detail),
        } as const);
  return {
    plan_id: planId,
    client_id: batch.clientId,
    n: command.n,
    command_id: command.commandId,
    request_hash: requestHash(command),
    ...told,
  };
}

/** Whether a written entry is what this command asks for, so that nobody is told that their own was accepted when it was another. */
function says({ commands }: AppendOptions, earlier: PlanLogRow, { type, v, payload }: NumberedRequest): boolean {
  if (earlier.type !== type || earlier.v !== v) return false;
  if (type !== 'undo') return earlier.payload === canonicalJson(payload);
  const target = 'seq' in payload ? payload.seq : commands.findByCommandId(earlier.plan_id, payload.commandId)?.seq;
  return earlier.undoes === target;
}

function judged(options: AppendOptions, run: Run, request: OneRequest): Judged {
  const verdict = judgeRequest(options, run.state, request);
  if ('refusal' in verdict) return verdict;
  const { plan } = run.state;
  const facts: LogFacts = {
    seq: plan.head_seq + 1,
    commandId: request.command.commandId,
    clientId: request.batch.clientId,
    clientN: request.command.n,
    actor: request.actor,
    groupId: null,
    type: verdict.command.type,
    v: verdict.command.v,
    payload: verdict.command.payload,
    undoes: verdict.undoes,
    time: laterOf(plan.updated_at, options.now().toISOString()),
  };
  const row = logRow(request.planId, facts, { previous: plan.head_hash, hash: chainHash(plan.head_hash, facts) });
  options.commands.append(row);
  run.rows.push(row);
  run.state = nextState(run.state, row, verdict.structure);
  return { seq: row.seq };
}

/** ISO times in UTC compare as text. A clock that was set back never makes the log go back (C.9). */
function laterOf(previous: string, now: string): string {
  return now > previous ? now : previous;
}

/** Client position and plan head travel in the same transaction as the rows. */
function finish({ commands, plans }: AppendOptions, run: Run, { planId, batch }: AppendRequest, lastN: number): void {
  const newest = Math.max(...batch.commands.map(({ n }) => n));
  if (newest > lastN) commands.moveClient({ plan_id: planId, client_id: batch.clientId, last_n: newest });
  if (run.rows.length === 0) return;
  const { plan } = run.state;
  plans.moveHead({ id: planId, headSeq: plan.head_seq, headHash: plan.head_hash, updatedAt: plan.updated_at });
}

function announce({ states, publish, onHead }: AppendOptions, run: Run, start: PlanState): void {
  if (run.rows.length === 0) return;
  states.put(run.state);
  publish(run.state.plan.id, run.rows.map(presentLogRow));
  onHead(run.state, start.plan.head_seq);
}

function requestHash({ commandId, type, v, payload }: NumberedRequest): string {
  return sha256Hex(canonicalJson({ commandId, type, v, payload }));
}

function accepted({ n, commandId }: NumberedRequest, seq = 0): Outcome {
  return { n, commandId, status: 'accepted', seq };
}

function presentOutcome({ n, command_id: commandId, status, seq, code, detail }: OutcomeRow): Outcome {
  if (status === 'accepted') return { n, commandId, status, seq: seq ?? 0 };
  return { n, commandId, status, code: code ?? '', detail: JSON.parse(detail ?? '{}') as Record<string, unknown> };
}
