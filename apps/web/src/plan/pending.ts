import type { Command } from '@dachushi/domain/command.ts';
import type { CommandRequest } from '@dachushi/domain/protocol/messages.ts';

/** A command of this browser that the confirmed structure does not hold yet. */
export interface PendingCommand {
  readonly clientId: string;
  readonly n: number;
  readonly commandId: string;
  readonly request: CommandRequest;
  /** What it does in the view; null for an undo whose effect only the server can work out. */
  readonly guess: Command | null;
  /** May have reached the server, so its number and place are fixed. */
  readonly sent: boolean;
  /** Its place in the log, once the server has said so; the event that carries it is still to come. */
  readonly seq: number | null;
}

/** Whether the request takes another one back. */
export function isUndo(request: CommandRequest): request is Extract<CommandRequest, { type: 'undo' }> {
  return request.type === 'undo';
}

/** The request as a command for the view; an undo needs to be worked out first. */
export function guessOf(request: CommandRequest): Command | null {
  return isUndo(request) ? null : request;
}

/** With what has left marked as having left. */
export function markSent(
  pending: readonly PendingCommand[],
  batch: readonly PendingCommand[],
): readonly PendingCommand[] {
  const ids = new Set(batch.map(({ commandId }) => commandId));
  return pending.map((command) => (ids.has(command.commandId) ? { ...command, sent: true } : command));
}
