import { applyCommand } from '@dachushi/domain/apply-command.ts';
import { isBlank } from '@dachushi/domain/blank-text.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { CommandRequest, UndoRequest } from '@dachushi/domain/protocol/messages.ts';
import { reject } from '@dachushi/domain/rejection.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { resolveUndo, touches } from '@dachushi/domain/undo.ts';
import type { UndoAnswer } from '@dachushi/domain/undo.ts';
import type { Part } from '@dachushi/domain/undo-parts.ts';
import type { PlanLogRow } from '../database/tables.ts';
import type { CommandRules } from './command-rules.ts';
import type { CommandStore } from './command-store.ts';
import { commandOfRow } from './log-entry.ts';
import type { PlanState, PlanStates } from './plan-states.ts';
import { undoInForce } from './undo-in-force.ts';

/** `internal` is ours and not the domain's: a check that threw is a fault, and must not be tried again and again. */
export interface Refusal {
  readonly code: Rejection['code'] | 'internal';
  readonly detail: Readonly<Record<string, unknown>>;
}

export type Verdict =
  | { readonly command: Command; readonly structure: Structure; readonly undoes: number | null }
  | { readonly refusal: Refusal };

export interface JudgeOptions {
  readonly states: PlanStates;
  readonly commands: CommandStore;
  readonly rules: CommandRules;
  readonly onFault: (error: unknown) => void;
}

export interface Asked {
  readonly command: CommandRequest;
  readonly actor: string;
}

/** Whether the request may become the next entry of exactly this state, and what it makes of it. Never throws for a fault in a rule. */
export function judgeRequest(options: JudgeOptions, state: PlanState, { command: request, actor }: Asked): Verdict {
  try {
    return request.type === 'undo'
      ? judgeUndo(options, state, { request, actor })
      : judgeCommand(options.rules, state, request, null);
  } catch (error) {
    options.onFault(error);
    return { refusal: { code: 'internal', detail: {} } };
  }
}

function judgeCommand(rules: CommandRules, { structure }: PlanState, command: Command, undoes: number | null): Verdict {
  const rejection = rules.checkCommand(structure, command);
  if (rejection) return { refusal: rejection };
  return { command, structure: rules.applyCommand(structure, command), undoes };
}

interface AskedUndo {
  readonly request: UndoRequest;
  readonly actor: string;
}

function judgeUndo(options: JudgeOptions, state: PlanState, { request: { payload }, actor }: AskedUndo): Verdict {
  const { commands, states, rules } = options;
  const planId = state.plan.id;
  const target =
    'seq' in payload ? commands.findBySeq(planId, payload.seq) : commands.findByCommandId(planId, payload.commandId);
  if (!target) return { refusal: reject('undo-unknown', payload) };
  const reason = isBlank(payload.reason ?? '') ? '' : (payload.reason?.trim() ?? '');
  if (target.actor_id !== actor && reason === '') return { refusal: reject('undo-not-own', { seq: target.seq }) };
  const undoneBy = undoInForce((seq) => commands.undoersOf(planId, seq), target.seq);
  if (undoneBy !== null) return { refusal: reject('undo-already', { seq: target.seq, undoneBy }) };
  const answer = resolveUndo({
    before: states.structureAt(state, target.seq - 1),
    after: states.structureAt(state, target.seq),
    now: state.structure,
    target: commandOfRow(target),
    seq: target.seq,
  });
  if ('command' in answer) return judgeCommand(rules, state, withReason(answer.command, reason), target.seq);
  return { refusal: withLastToucher(options, state, answer, target.seq) };
}

/** What is written stands in the log with the step. */
function withReason(undo: Command, reason: string): Command {
  return undo.type !== 'undo' || reason === '' ? undo : { ...undo, payload: { ...undo.payload, reason } };
}

/** Who changed it since, when and by what: the planner is told, not left to guess. */
function withLastToucher(
  options: JudgeOptions,
  state: PlanState,
  { rejection, changed }: Exclude<UndoAnswer, { readonly command: Command }>,
  seq: number,
): Refusal {
  const last = changed.length === 0 ? undefined : lastToucher(options, state, { seq, parts: changed });
  if (!last) return rejection;
  const changedBy = { seq: last.seq, actor: last.actor_id, time: last.server_time, type: last.type };
  return { code: rejection.code, detail: { ...rejection.detail, changedBy } };
}

interface Touch {
  readonly seq: number;
  readonly parts: readonly Part[];
}

const PAGE = 1_000;

function lastToucher(
  { states, commands }: JudgeOptions,
  state: PlanState,
  { seq, parts }: Touch,
): PlanLogRow | undefined {
  let structure = states.structureAt(state, seq);
  let last: PlanLogRow | undefined;
  for (let at = seq; ;) {
    const rows = commands.rowsAfter(state.plan.id, at, PAGE);
    if (rows.length === 0) return last;
    for (const row of rows) {
      const next = applyCommand(structure, commandOfRow(row));
      if (touches(structure, next, parts)) last = row;
      structure = next;
    }
    at += rows.length;
  }
}
