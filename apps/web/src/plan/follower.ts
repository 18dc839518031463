import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';
import type { Journal } from './journal.ts';
import type { PlanPorts } from './ports.ts';
import { readStructure } from './read-structure.ts';
import type { Replica } from './replica.ts';

const PAGE = 1_000;

type Confirmed = Pick<Replica, 'epoch' | 'seq' | 'confirmed'>;

export interface FollowerOffice {
  readonly planId: string;
  readonly baseline: IndexedBaseline;
  readonly journal: Journal;
  position(): Confirmed;
  /** Applies the entry right behind the position. @throws when it cannot. */
  apply(entry: LogEntry): void;
  replace(confirmed: Confirmed): Promise<void>;
  caughtUp(): void;
  /** The server could not be asked: try again by way of a new stream. */
  lost(): void;
  stopped(): boolean;
}

/** Follows the log without gaps: lower entries are passed over, a gap is fetched, what cannot be followed is read anew. */
export class Follower {
  readonly #office: FollowerOffice;
  readonly #ports: Pick<PlanPorts, 'transport' | 'report'>;
  readonly #early = new Map<number, LogEntry>();
  #head = 0;
  #fetching: Promise<void> | null = null;
  #reloading: Promise<void> | null = null;
  /** A reading anew was due and failed. */
  #stale = false;

  constructor(office: FollowerOffice, ports: Pick<PlanPorts, 'transport' | 'report'>) {
    this.#office = office;
    this.#ports = ports;
  }

  hear(entry: LogEntry): void {
    if (entry.seq <= this.#office.position().seq) return;
    this.#early.set(entry.seq, entry);
    this.#head = Math.max(this.#head, entry.seq);
    this.#applyEarly();
    this.#office.caughtUp();
    this.#fetchGap();
  }

  /** The server's log reaches to `seq`. */
  hearHead(seq: number): void {
    this.#head = Math.max(this.#head, seq);
    if (this.#stale) void this.reload();
    else this.#fetchGap();
  }

  /** Reads the whole state anew, keeping what is pending; one reading at a time. */
  reload(): Promise<void> {
    this.#reloading ??= this.#reload().finally(() => {
      this.#reloading = null;
      if (!this.#stale) this.#fetchGap();
    });
    return this.#reloading;
  }

  /** The last entries before the plan was opened, so that 撤回 reaches back over a reload. */
  async readEarlier(head: number): Promise<void> {
    if (head === 0) return;
    try {
      const page = await this.#ports.transport.history(this.#office.planId, Math.max(0, head - PAGE));
      if (this.#office.stopped()) return;
      this.#office.journal.addEarlier(page.filter((entry) => entry.seq <= head));
      this.#office.caughtUp();
    } catch (failure) {
      this.#ports.report('earlier history could not be read', failure);
    }
  }

  /** Another history: nothing heard so far counts, and the stream begins again. */
  #startOver(head: number): void {
    this.#office.journal.clear();
    this.#early.clear();
    this.#head = head;
  }

  #applyEarly(): void {
    try {
      for (let next = this.#take(); next; next = this.#take()) this.#office.apply(next);
    } catch (failure) {
      this.#ports.report('an entry of the log does not apply here: reading the plan anew', failure);
      void this.reload();
    }
  }

  #take(): LogEntry | undefined {
    const seq = this.#office.position().seq + 1;
    const next = this.#early.get(seq);
    this.#early.delete(seq);
    return next;
  }

  #fetchGap(): void {
    if (this.#head <= this.#office.position().seq || this.#fetching || this.#reloading) return;
    this.#fetching = this.#fetch().finally(() => {
      this.#fetching = null;
    });
  }

  async #fetch(): Promise<void> {
    try {
      while (this.#head > this.#office.position().seq && !this.#office.stopped()) {
        const after = this.#office.position();
        const page = await this.#ports.transport.history(this.#office.planId, after.seq);
        if (this.#office.stopped() || this.#office.position().epoch !== after.epoch) return;
        for (const entry of page) if (entry.seq > this.#office.position().seq) this.#early.set(entry.seq, entry);
        this.#applyEarly();
        this.#office.caughtUp();
        if (this.#office.position().seq === after.seq) return await this.reload();
      }
    } catch {
      if (!this.#office.stopped()) this.#office.lost();
    }
  }

  async #reload(): Promise<void> {
    try {
      const answer = await this.#ports.transport.state(this.#office.planId);
      if (this.#office.stopped()) return;
      const confirmed = readStructure(this.#office.baseline, answer);
      const restored = answer.epoch !== this.#office.position().epoch;
      if (restored) this.#startOver(answer.seq);
      await this.#office.replace({ epoch: answer.epoch, seq: answer.seq, confirmed });
      this.#stale = false;
      if (restored) this.#office.lost();
      else this.#applyEarly();
      if (restored) void this.readEarlier(answer.seq);
    } catch (failure) {
      this.#stale = true;
      this.#ports.report('the plan could not be read anew', failure);
      if (!this.#office.stopped()) this.#office.lost();
    }
  }
}
