import type { CommandRequest } from '@dachushi/domain/protocol/messages.ts';
import { guessOf } from './pending.ts';
import type { PendingCommand } from './pending.ts';
import type { OutboxStorage, PlanPorts, StoredCommand, StoredKey } from './ports.ts';

type Ports = Pick<PlanPorts, 'ids' | 'outbox' | 'claims' | 'report'>;

/** This window's queue on disk: gives numbers without holes and writes in order. Without storage it goes on in memory and says so. */
export class OutboxQueue {
  readonly #planId: string;
  readonly #ports: Ports;
  #clientId: string;
  #nextN = 1;
  #written: Promise<void> = Promise.resolve();
  #keptHere = true;
  /** What the disk did not take, to be tried again with the next change. */
  #owed: OutboxChange = NOTHING;
  /** Called when `keptHere` turns: screens should know. */
  turned: () => void = () => undefined;

  constructor(planId: string, ports: Ports) {
    this.#planId = planId;
    this.#ports = ports;
    this.#clientId = ports.ids.clientId();
  }

  get clientId(): string {
    return this.#clientId;
  }

  /** Whether everything waiting would survive the closing of this window. */
  get keptHere(): boolean {
    return this.#keptHere;
  }

  /** Resolves when all that was added so far is on disk, or cannot be. */
  written(): Promise<void> {
    return this.#written;
  }

  async open(): Promise<void> {
    await this.#ports.claims.claim(this.#clientId).catch((failure: unknown) => this.#goOnInMemory(failure));
  }

  add(named: Pick<PendingCommand, 'commandId' | 'request' | 'guess'>): PendingCommand {
    const command = { ...named, clientId: this.#clientId, n: this.#nextN, sent: false, seq: null };
    this.#nextN += 1;
    this.#change([], [command]);
    return command;
  }

  /** Judged commands need not be kept. */
  forget(commands: readonly PendingCommand[]): void {
    if (commands.length > 0) this.#change(commands, []);
  }

  /** Takes unsent commands of this window out; those behind them move up, so that no number is missing. */
  withdraw(pending: readonly PendingCommand[], out: ReadonlySet<string>): readonly PendingCommand[] {
    const movable = pending.filter((command) => command.clientId === this.#clientId && !command.sent);
    if (movable.length === 0) return pending;
    let n = Math.min(...movable.map((command) => command.n));
    const moved = new Map<string, PendingCommand>();
    for (const command of movable)
      if (!out.has(command.commandId)) moved.set(command.commandId, { ...command, n: n++ });
    this.#nextN = n;
    this.#change(movable, [...moved.values()]);
    return pending
      .filter((command) => !out.has(command.commandId))
      .map((command) => moved.get(command.commandId) ?? command);
  }

  /**
   * Numbers everything anew under a fresh client id, for when the server's count and ours have parted. The command ids
   * stay, so what the server already has is recognised and not applied again.
   */
  async renumber(pending: readonly PendingCommand[]): Promise<readonly PendingCommand[]> {
    const waiting = pending.filter((command) => command.seq === null);
    const left = new Set([this.#clientId, ...waiting.map((command) => command.clientId)]);
    this.#clientId = this.#ports.ids.clientId();
    this.#nextN = waiting.length + 1;
    const renumbered = waiting.map((command, at) => ({ ...command, clientId: this.#clientId, n: at + 1 }));
    const claimed = this.open();
    this.#change(waiting, renumbered);
    await claimed;
    for (const clientId of left) this.#ports.claims.release(clientId);
    const byId = new Map(renumbered.map((command) => [command.commandId, command]));
    return pending.map((command) => byId.get(command.commandId) ?? command);
  }

  /** Queues of closed windows, which this one now speaks for. Whatever they hold may have been sent. */
  async adopt(): Promise<readonly PendingCommand[]> {
    return this.#adopt().catch((failure: unknown) => {
      this.#goOnInMemory(failure);
      return [];
    });
  }

  async #adopt(): Promise<readonly PendingCommand[]> {
    if (this.#owed !== NOTHING) this.#change([], []);
    const waiting = await this.#ports.outbox.waiting(this.#planId);
    const adopted: PendingCommand[] = [];
    for (const clientId of new Set(waiting.map((command) => command.clientId))) {
      if (clientId === this.#clientId || !(await this.#ports.claims.claim(clientId))) continue;
      // read again: its window may have sent some of them before it closed
      const rest = await this.#ports.outbox.waiting(this.#planId);
      adopted.push(...rest.filter((command) => command.clientId === clientId).map(asPending));
    }
    return adopted;
  }

  #change(remove: readonly PendingCommand[], add: readonly PendingCommand[]): void {
    const change = { remove: remove.map(keyOf), add: add.map((command) => this.#asStored(command)) };
    this.#written = this.#written.then(() => this.#write(change));
  }

  async #write(change: OutboxChange): Promise<void> {
    const whole = oneAfterTheOther(this.#owed, change);
    try {
      await this.#ports.outbox.change(whole);
      this.#owed = NOTHING;
      if (!this.#keptHere) this.#turn(true);
    } catch (failure) {
      this.#owed = whole;
      if (whole.add.length > 0) this.#goOnInMemory(failure);
    }
  }

  #goOnInMemory(failure: unknown): void {
    if (!this.#keptHere) return;
    this.#ports.report('commands on the way cannot be stored in this browser', failure);
    this.#turn(false);
  }

  #turn(kept: boolean): void {
    this.#keptHere = kept;
    this.turned();
  }

  #asStored({ clientId, n, commandId, request }: PendingCommand): StoredCommand {
    return { planId: this.#planId, clientId, n, commandId, request };
  }
}

type OutboxChange = Parameters<OutboxStorage['change']>[0];

const NOTHING: OutboxChange = { remove: [], add: [] };

/** Two changes as one: what the second removes the first need not add. */
function oneAfterTheOther(first: OutboxChange, second: OutboxChange): OutboxChange {
  const removed = new Set(second.remove.map(({ clientId, n }) => `${clientId} ${n}`));
  const kept = first.add.filter(({ clientId, n }) => !removed.has(`${clientId} ${n}`));
  return { remove: [...first.remove, ...second.remove], add: [...kept, ...second.add] };
}

function keyOf({ clientId, n }: PendingCommand): StoredKey {
  return { clientId, n };
}

function asPending(stored: StoredCommand): PendingCommand {
  const { clientId, n, commandId } = stored;
  const request: CommandRequest = stored.request;
  return { clientId, n, commandId, request, guess: guessOf(request), sent: true, seq: null };
}
