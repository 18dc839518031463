import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { canonicalJson } from '@dachushi/domain/canonical-json.ts';
import type { Command } from '@dachushi/domain/command.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { rebase } from '@dachushi/domain/rebase.ts';
import type { Rejection } from '@dachushi/domain/rejection.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import type { PendingCommand } from './pending.ts';

/** A pending command that does not apply to what stands before it now. */
export interface Fallen {
  readonly commandId: string;
  readonly rejection: Rejection;
}

/** What the server has confirmed, what is on the way, and both together. A value: every change gives a new one. */
export interface Replica {
  readonly epoch: string;
  readonly seq: number;
  /** Hash of the newest confirmed entry, where the server has told it. */
  readonly headHash: string | null;
  readonly confirmed: Structure;
  readonly pending: readonly PendingCommand[];
  readonly view: Structure;
  readonly fallen: readonly Fallen[];
}

/** The confirmed part of a replica: a place in one history of the plan and what stands there. */
export type Confirmed = Pick<Replica, 'epoch' | 'seq' | 'headHash' | 'confirmed'>;

/** A replica with its view worked out anew; pending commands that the confirmed structure holds already are dropped. */
export function replicaOf(confirmed: Confirmed, pending: readonly PendingCommand[]): Replica {
  const kept = pending.filter((command) => command.seq === null || command.seq > confirmed.seq);
  const guesses = kept.flatMap(({ commandId, guess }) => (guess ? [{ commandId, command: guess }] : []));
  return { ...confirmed, pending: kept, ...rebase(confirmed.confirmed, guesses) };
}

/** The same confirmed structure with other pending commands. */
export function withPending(replica: Replica, pending: readonly PendingCommand[]): Replica {
  return replicaOf(replica, pending);
}

/** Adds one at the end; the view only needs that one step. */
export function withOneMore(replica: Replica, command: PendingCommand, view: Structure): Replica {
  return { ...replica, pending: [...replica.pending, command], view };
}

/** Notes places in the log without touching the view; what the confirmed structure already holds is dropped. */
export function withVerdicts(replica: Replica, verdicts: ReadonlyMap<string, number>): Replica {
  const noted = replica.pending.map((command) => ({ ...command, seq: verdicts.get(command.commandId) ?? command.seq }));
  if (noted.some((command) => command.seq !== null && command.seq <= replica.seq)) return replicaOf(replica, noted);
  return { ...replica, pending: noted };
}

/**
 * The replica after the next entry of the log (`entry.seq` is one more than its own). When the entry is what the view
 * had guessed, the view stays the very same object.
 * @throws OtherPastError when it stands on another past; Error when it cannot apply: replica and server no longer agree.
 */
export function withEntry(replica: Replica, entry: LogEntry): Replica {
  const stands = entry.prevHash;
  if (stands !== undefined && replica.headHash !== null && stands !== replica.headHash)
    throw new OtherPastError(`entry ${entry.seq} does not stand on entry ${replica.seq} as it is known here`);
  const command = commandOf(entry);
  const headHash = entry.hash ?? null;
  const [first, ...others] = replica.pending;
  if (
    first?.commandId === entry.commandId &&
    replica.fallen.length === 0 &&
    first.guess &&
    sameCommand(first.guess, command)
  ) {
    const confirmed = others.length === 0 ? replica.view : applyCommand(replica.confirmed, command);
    return { ...replica, seq: entry.seq, headHash, confirmed, pending: others };
  }
  const rejection = checkCommand(replica.confirmed, command);
  if (rejection) throw new Error(`entry ${entry.seq} (${entry.type}) does not apply: ${rejection.code}`);
  const rest = replica.pending.filter((pending) => pending.commandId !== entry.commandId);
  const confirmed = applyCommand(replica.confirmed, command);
  return replicaOf({ epoch: replica.epoch, seq: entry.seq, headHash, confirmed }, rest);
}

/** What is known here is not what the server has: its history was exchanged under this window. */
export class OtherPastError extends Error {}

/** The view as it was just before a pending command. */
export function viewBefore(replica: Replica, commandId: string): Structure {
  const at = replica.pending.findIndex((pending) => pending.commandId === commandId);
  return replicaOf(replica, replica.pending.slice(0, at)).view;
}

/** The command an entry of the log carries. */
export function commandOf(entry: LogEntry): Command {
  return { type: entry.type, v: entry.v, payload: entry.payload } as Command; // type and payload come as a pair from the log
}

function sameCommand(a: Command, b: Command): boolean {
  return a.type === b.type && canonicalJson(a.payload) === canonicalJson(b.payload);
}
