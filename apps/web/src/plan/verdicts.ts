import type { CommandBatchAnswer } from '@dachushi/domain/protocol/messages.ts';
import type { PendingCommand } from './pending.ts';
import type { Refusal } from './plan-state.ts';

/** A command with the reason why it was not accepted. */
export interface Refused {
  readonly command: PendingCommand;
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** As the screen shows it. */
export function asRefusal({ command, code, detail }: Refused): Refusal {
  return { id: command.commandId, command: command.request, code, detail };
}

export interface Verdicts {
  /** Places in the log by command id. */
  readonly places: ReadonlyMap<string, number>;
  readonly accepted: readonly PendingCommand[];
  readonly refused: readonly Refused[];
}

/** What an answer says about the commands of its batch; those that are still pending count with the numbers they have now. */
export function verdictsOf(
  { outcomes }: CommandBatchAnswer,
  batch: readonly PendingCommand[],
  pending: readonly PendingCommand[],
): Verdicts {
  const asked = new Map([...batch, ...pending].map((command) => [command.commandId, command]));
  const places = new Map<string, number>();
  const accepted: PendingCommand[] = [];
  const refused: Refused[] = [];
  for (const outcome of outcomes) {
    const command = asked.get(outcome.commandId);
    if (!command) continue;
    if (outcome.status === 'rejected') refused.push({ command, code: outcome.code, detail: outcome.detail });
    else {
      accepted.push(command);
      places.set(outcome.commandId, outcome.seq);
    }
  }
  return { places, accepted, refused };
}
