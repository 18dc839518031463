import { applyCommand } from '@dachushi/domain/apply-command.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { CommandRequest, LogEntry, UndoRequest } from '@dachushi/domain/protocol/messages.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import { resolveUndo } from '@dachushi/domain/undo.ts';
import type { Journal, NextSteps } from './journal.ts';
import { isUndo } from './pending.ts';
import { commandOf, viewBefore } from './replica.ts';
import type { Replica } from './replica.ts';

/** How to take an entry back: ask the server (`guess` shows it at once where it can be worked out here), or why not. */
export type TakeBack =
  { readonly request: UndoRequest; readonly guess: Command | null } | { readonly rejection: Rejection };

/** As the server is asked: what it restores is for the server to work out. */
export function undoRequestOf({ payload: { seq, reason } }: Extract<Command, { type: 'undo' }>): UndoRequest {
  return { type: 'undo', v: 1, payload: { seq, ...(reason === undefined ? {} : { reason }) } };
}

interface Means {
  readonly replica: Replica;
  readonly journal: Journal;
  /** Needed where the entry is somebody else's. */
  readonly reason: string | undefined;
}

/** Works out how an entry that stands in the journal or is still pending can be taken back now. */
export function takeBack(entry: LogEntry, { replica, journal, reason }: Means): TakeBack {
  const pending = replica.pending.find((command) => command.commandId === entry.commandId);
  const request: UndoRequest = {
    type: 'undo',
    v: 1,
    payload: {
      ...(pending ? { commandId: entry.commandId } : { seq: entry.seq }),
      ...(reason === undefined ? {} : { reason }),
    },
  };
  const target = pending ? pending.guess : commandOf(entry);
  const around = pending ? aroundPending(replica, entry.commandId, target) : journal.around(entry.seq);
  if (!target || !around) return { request, guess: null };
  const result = resolveUndo({ ...around, now: replica.view, target, seq: entry.seq });
  return 'rejection' in result ? result : { request, guess: result.command };
}

function aroundPending(replica: Replica, commandId: string, guess: Command | null) {
  if (!guess || replica.fallen.some((fallen) => fallen.commandId === commandId)) return undefined;
  const before = viewBefore(replica, commandId);
  return { before, after: applyCommand(before, guess) };
}

/** What was taken out before it left can be done again first: the server has never heard of it. */
export function withdrawnFirst(
  steps: NextSteps,
  request: CommandRequest | undefined,
  by: Pick<LogEntry, 'clientId' | 'actor'>,
): NextSteps {
  if (!request || isUndo(request)) return steps;
  const entry: LogEntry = { ...request, ...by, seq: 0, commandId: '', time: '' };
  return { ...steps, redo: { entry, origin: entry } };
}
