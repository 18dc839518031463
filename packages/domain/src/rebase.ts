import { applyCommand, checkCommand } from './apply-command.ts';
import type { Command } from './command.ts';
import type { Rejection } from './rejection.ts';
import type { Structure } from './structure.ts';

export interface PendingCommand {
  readonly commandId: string;
  readonly command: Command;
}

/** What the planner sees: confirmed plus own pending commands. Those that no longer check are left out and named, never forced. */
export function rebase(confirmed: Structure, pending: readonly PendingCommand[]): Rebased {
  let view = confirmed;
  const fallen: { commandId: string; rejection: Rejection }[] = [];
  for (const { commandId, command } of pending) {
    const rejection = checkCommand(view, command);
    if (rejection) fallen.push({ commandId, rejection });
    else view = applyCommand(view, command);
  }
  return { view, fallen };
}

export interface Rebased {
  readonly view: Structure;
  readonly fallen: readonly { readonly commandId: string; readonly rejection: Rejection }[];
}
