import type { CommandRequest, LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { Refusal } from './plan-state.ts';

/** An entry that was confirmed and that the server's log, put back from a backup, no longer holds; and how to ask for it again. */
export interface LostStep {
  readonly entry: LogEntry;
  readonly request: CommandRequest;
}

/** What `journal` knew and `now` does not hold. What lies before the first entry of `now` was not asked for and is not judged. */
export function lostSteps(journal: readonly LogEntry[], now: readonly LogEntry[]): readonly LostStep[] {
  const held = new Set(now.map(({ commandId }) => commandId));
  const first = now[0]?.seq ?? 0;
  return journal.flatMap((entry) => {
    if (entry.seq < first || held.has(entry.commandId)) return [];
    const request = requestOf(entry, journal);
    return request ? [{ entry, request }] : [];
  });
}

/** Places in the log mean nothing any more: an undo names what it takes back by the id of its command. */
function requestOf(
  { type, v, payload, undoes, reason }: LogEntry,
  journal: readonly LogEntry[],
): CommandRequest | null {
  if (undoes === undefined) return { type, v, payload } as CommandRequest; // type and payload come as a pair
  const target = journal.find(({ seq }) => seq === undoes);
  if (!target) return null;
  return { type: 'undo', v: 1, payload: { commandId: target.commandId, ...(reason === undefined ? {} : { reason }) } };
}

/** One's own of them, to be done again or let go one by one. Those still on their way are sent again anyway. */
export function offeredAgain(
  lost: readonly LostStep[],
  { actor, pending }: { readonly actor: string; readonly pending: readonly { readonly commandId: string }[] },
): readonly Refusal[] {
  const onTheWay = new Set(pending.map(({ commandId }) => commandId));
  return lost
    .filter(({ entry }) => entry.actor === actor && !onTheWay.has(entry.commandId))
    .map(({ entry, request }) => ({
      id: lostId(entry),
      command: request,
      code: 'lost_in_restore',
      detail: { seq: entry.seq },
    }));
}

/** Not the id of the command itself: nobody has refused it. */
export function lostId({ commandId }: Pick<LogEntry, 'commandId'>): string {
  return `lost-${commandId}`;
}
