import type { Command } from '@dachushi/domain/command.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { undoStacks } from '@dachushi/domain/undo-stacks.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { lostSteps } from './lost-steps.ts';
import type { LostStep } from './lost-steps.ts';
import { isUndo } from './pending.ts';
import type { PendingCommand } from './pending.ts';

/** How many entries keep the structures around them; older ones are undone with the server's help. */
const REMEMBERED = 200;
/** How many of one's own steps 撤回 reaches back; still older ones through the history. */
const DEEPEST = 200;

interface Surroundings {
  readonly before: Structure;
  readonly after: Structure;
}

/** The entry to take back, and the command it is about in the end. */
export interface Step {
  readonly entry: LogEntry;
  readonly origin: LogEntry;
}

export interface NextSteps {
  readonly undo: Step | null;
  readonly redo: Step | null;
}

/** The end of the log as this window knows it, for 撤回 and 恢复. */
export class Journal {
  #entries: LogEntry[] = [];
  readonly #around = new Map<number, Surroundings>();

  get lastSeq(): number {
    return this.#entries.at(-1)?.seq ?? 0;
  }

  /** Entries must come in order; those already known are passed over. */
  add(entry: LogEntry, around?: Surroundings): void {
    if (entry.seq <= this.lastSeq) return;
    this.#entries.push(entry);
    if (!around) return;
    this.#around.set(entry.seq, around);
    this.#around.delete(entry.seq - REMEMBERED);
  }

  /** Entries from before this window opened the plan. */
  addEarlier(entries: readonly LogEntry[]): void {
    const first = this.#entries[0]?.seq ?? Infinity;
    this.#entries = [...entries.filter((entry) => entry.seq < first), ...this.#entries];
  }

  /** The command that a chain of undo and redo is about in the end. */
  origin(entry: LogEntry, ahead: readonly LogEntry[] = []): LogEntry {
    const target =
      entry.undoes === undefined ? undefined : [...ahead, ...this.#entries].find(({ seq }) => seq === entry.undoes);
    return target ? this.origin(target, ahead) : entry;
  }

  /** What it holds and the server's log, read anew, does not. */
  lost(now: readonly LogEntry[]): readonly LostStep[] {
    return lostSteps(this.#entries, now);
  }

  clear(): void {
    this.#entries = [];
    this.#around.clear();
  }

  find(seq: number): LogEntry | undefined {
    return this.#entries.find((entry) => entry.seq === seq);
  }

  findByCommandId(commandId: string): LogEntry | undefined {
    return this.#entries.find((entry) => entry.commandId === commandId);
  }

  around(seq: number): Surroundings | undefined {
    return this.#around.get(seq);
  }

  /** Pending commands take part under provisional places after the confirmed ones. */
  next({ actor, pending, head }: { actor: string; pending: readonly PendingCommand[]; head: number }): NextSteps {
    const ahead: LogEntry[] = [];
    for (const command of pending) ahead.push(this.#asEntry({ command, actor, seq: head + 1 + ahead.length, ahead }));
    const lasting = this.#entries
      .filter((entry) => entry.actor === actor || entry.undoes !== undefined)
      .slice(-DEEPEST);
    const stacks = undoStacks(whole([...lasting, ...ahead]), actor);
    const step = (entry: LogEntry | undefined) => (entry ? { entry, origin: this.origin(entry, ahead) } : null);
    return { undo: step(stacks.undo.at(-1)), redo: step(stacks.redo.at(-1)) };
  }

  #asEntry({
    command,
    actor,
    seq,
    ahead,
  }: {
    command: PendingCommand;
    actor: string;
    seq: number;
    ahead: readonly LogEntry[];
  }): LogEntry {
    const { request, clientId, commandId } = command;
    const target = isUndo(request) ? request.payload : null;
    const undoes = target === null ? undefined : 'seq' in target ? target.seq : this.#seqOf(target.commandId, ahead);
    const payload: Command['payload'] = isUndo(request) ? { seq: undoes ?? 0, restores: [] } : request.payload;
    const entry = { seq, commandId, clientId, actor, type: request.type, v: request.v, payload, time: '' };
    return undoes === undefined ? entry : { ...entry, undoes };
  }

  #seqOf(commandId: string, ahead: readonly LogEntry[]): number | undefined {
    return [...this.#entries, ...ahead].find((entry) => entry.commandId === commandId)?.seq;
  }
}

/** Without undos whose target lies before the first entry: they would look like new commands. */
function whole(entries: readonly LogEntry[]): readonly LogEntry[] {
  const known = new Set<number>();
  return entries.filter((entry) => {
    if (entry.undoes !== undefined && !known.has(entry.undoes)) return false;
    known.add(entry.seq);
    return true;
  });
}
