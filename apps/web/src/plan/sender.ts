import type { CommandBatchAnswer, NumberedRequest } from '@dachushi/domain/protocol/messages.ts';
import { HttpProblem } from '../lib/http.ts';
import { BackOff } from './back-off.ts';
import type { PendingCommand } from './pending.ts';
import type { PlanPorts } from './ports.ts';

const LARGEST_BATCH = 100;
/** Something between here and the server that refuses so often in a row means it. */
const STRANGERS_PATIENCE = 5;

/** What the sender needs from the session that owns the commands. */
export interface SenderOffice {
  readonly planId: string;
  /** The current pending commands. */
  pending(): readonly PendingCommand[];
  epoch(): string;
  /** From now on these may be at the server. Resolves when they are on disk. */
  leaving(batch: readonly PendingCommand[]): Promise<void>;
  /** False when the answer settled nothing, so that asking again at once would be pointless. */
  answered(batch: readonly PendingCommand[], answer: CommandBatchAnswer): boolean;
  /** The server counts differently (restored, or our numbers are used): number anew before the next attempt. */
  renumber(): Promise<void>;
  /** The server was restored to another history. */
  epochChanged(): Promise<void>;
  /** This one command cannot be taken by the server at all. */
  unacceptable(command: PendingCommand, problem: HttpProblem): Promise<void>;
  /** The state of sending changed; screens should know. */
  changed(): void;
}

/** Sends pending commands in order, one batch in flight, until none is left. Resends under the same numbers until it has an answer. */
export class Sender {
  readonly #office: SenderOffice;
  readonly #ports: Pick<PlanPorts, 'clock' | 'transport' | 'report'>;
  readonly #backOff: BackOff;
  #busy = false;
  #stopped = false;
  #largest = LARGEST_BATCH;
  /** Refusals in a row that did not come from the server itself. */
  #strangers = 0;
  #cancelWait: (() => void) | null = null;
  /** Why sending waits for a person, as a problem code. */
  blocked: string | null = null;

  constructor(office: SenderOffice, ports: Pick<PlanPorts, 'clock' | 'ids' | 'transport' | 'report'>) {
    this.#office = office;
    this.#ports = ports;
    this.#backOff = new BackOff(() => ports.ids.random());
  }

  /** Whether the last attempt got no usable answer. */
  get failing(): boolean {
    return this.#backOff.attempts > 0;
  }

  /** There is something to send, or a new reason to try at once. */
  wake(now = false): void {
    if (now) {
      this.blocked = null;
      this.#cancelWait?.();
    }
    if (this.#busy || this.#stopped || this.blocked !== null || this.#cancelWait) return;
    void this.#sendAll();
  }

  stop(): void {
    this.#stopped = true;
    this.#cancelWait?.();
  }

  async #sendAll(): Promise<void> {
    this.#busy = true;
    try {
      while (!this.#stopped) {
        const batch = this.#nextBatch();
        if (batch.length === 0) return this.#allSent();
        if (!(await this.#send(batch))) break;
      }
    } finally {
      this.#busy = false;
    }
  }

  /** Also when a lost answer was made up for by the event stream: what failed no longer matters. */
  #allSent(): void {
    const failed = this.failing;
    this.#backOff.reset();
    if (failed) this.#office.changed();
  }

  /** The first commands without a verdict, of one client, in the order of their numbers. */
  #nextBatch(): readonly PendingCommand[] {
    const open = this.#office.pending().filter((command) => command.seq === null);
    const clientId = open[0]?.clientId;
    const end = open.findIndex((command) => command.clientId !== clientId);
    return open.slice(0, Math.min(this.#largest, end === -1 ? open.length : end));
  }

  async #send(batch: readonly PendingCommand[]): Promise<boolean> {
    await this.#office.leaving(batch);
    try {
      const commands = batch.map(({ request, n, commandId }) => ({ ...request, n, commandId }) as NumberedRequest);
      const envelope = { clientId: batch[0]?.clientId ?? '', epoch: this.#office.epoch(), commands };
      const answer = await this.#ports.transport.send(this.#office.planId, envelope);
      if (this.#stopped) return false;
      if (!this.#office.answered(batch, answer)) throw new HttpProblem({ status: 502, code: 'no-verdict' });
      this.#backOff.reset();
      this.#strangers = 0;
      this.#largest = Math.min(LARGEST_BATCH, this.#largest * 2);
      this.#office.changed();
      return true;
    } catch (failure) {
      return !this.#stopped && (await this.#recover(batch, failure));
    }
  }

  /** True to go on at once, false to wait. */
  async #recover(batch: readonly PendingCommand[], failure: unknown): Promise<boolean> {
    const problem =
      failure instanceof HttpProblem
        ? failure
        : new HttpProblem({ status: 0, code: 'unexpected', detail: String(failure) });
    if (!(failure instanceof HttpProblem)) this.#ports.report('sending failed in an unforeseen way', failure);
    if (problem.status === 401 || problem.status === 403 || problem.status === 404) {
      this.blocked = problem.code;
      this.#office.changed();
      return false;
    }
    const first = this.#backOff.attempts === 0;
    if (problem.status === 409) {
      await (problem.code === 'epoch_changed' ? this.#office.epochChanged() : this.#office.renumber());
      if (first) this.#backOff.next();
      return first || this.#wait(problem);
    }
    if (this.#isFinal(problem)) {
      await this.#narrowDown(batch, problem);
      return true;
    }
    return this.#wait(problem);
  }

  /** Whether asking again would be answered the same. What a proxy says in passing is no verdict: the server may hold it already. */
  #isFinal({ status, code }: HttpProblem): boolean {
    if (status < 400 || status >= 500 || status === 408 || status === 429) return false;
    this.#strangers = code.startsWith('http-') ? this.#strangers + 1 : STRANGERS_PATIENCE;
    return this.#strangers >= STRANGERS_PATIENCE;
  }

  /** Something in the batch cannot be taken: halve it until the one is found. */
  async #narrowDown(batch: readonly PendingCommand[], problem: HttpProblem): Promise<void> {
    const [only] = batch;
    if (batch.length > 1) this.#largest = Math.ceil(batch.length / 2);
    else if (only) await this.#office.unacceptable(only, problem);
  }

  #wait(problem: HttpProblem): false {
    const cancel = this.#ports.clock.after(this.#backOff.next(problem.retryAfter), () => {
      this.#cancelWait = null;
      this.wake();
    });
    this.#cancelWait = () => {
      cancel();
      this.#cancelWait = null;
    };
    this.#office.changed();
    return false;
  }
}
