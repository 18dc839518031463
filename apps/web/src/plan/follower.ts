import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import type { Beacon, Hello, HistoryPage, LogEntry } from '@dachushi/domain/protocol/messages.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import { HttpProblem } from '../lib/http.ts';
import type { Journal } from './journal.ts';
import type { LostStep } from './lost-steps.ts';
import type { PlanPorts } from './ports.ts';
import { readConfirmed, sha256Hex } from './read-structure.ts';
import { OtherPastError } from './replica.ts';
import type { Confirmed } from './replica.ts';

const PAGE = 1_000;
const EARLIER_AGAIN = 5_000;
/** So often in a row a state may be unreadable here before that is no chance any more. */
const UNREADABLE = 3;
const NO_ENTRIES: HistoryPage = { entries: [] };

export interface FollowerOffice {
  readonly planId: string;
  readonly baseline: IndexedBaseline;
  readonly journal: Journal;
  position(): Confirmed;
  /** Applies the entry right behind the position. @throws when it cannot. */
  apply(entry: LogEntry): void;
  replace(confirmed: Confirmed, how: Replacement): Promise<void>;
  /** The journal reaches back before the opening: what is in the log can be told from what is not. */
  earlierRead(): void;
  caughtUp(): void;
  /** What the server says can again and again not be read here. */
  unreadable(): void;
  /** The server could not be asked: try again by way of a new stream. */
  lost(): void;
  stopped(): boolean;
}

export interface Replacement {
  /** What was confirmed so far may never have been, as far as the server knows now. */
  readonly otherPast: boolean;
  /** What was confirmed here and the server no longer holds. */
  readonly lost: readonly LostStep[];
}

/** Follows the log without gaps: lower entries are passed over, a gap is fetched, what cannot be followed is read anew. */
export class Follower {
  readonly #office: FollowerOffice;
  readonly #ports: Pick<PlanPorts, 'clock' | 'transport' | 'report'>;
  readonly #early = new Map<number, LogEntry>();
  #head = 0;
  #fetching: Promise<void> | null = null;
  #reloading: Promise<void> | null = null;
  /** A reading anew was due and failed. */
  #stale = false;
  #unreadable = 0;
  /** The server has another history than this window, even where the epoch is the same. */
  #otherPast = false;

  constructor(office: FollowerOffice, ports: Pick<PlanPorts, 'clock' | 'transport' | 'report'>) {
    this.#office = office;
    this.#ports = ports;
  }

  hear(entry: LogEntry): void {
    if (this.#otherPast || entry.seq <= this.#office.position().seq) return;
    this.#early.set(entry.seq, entry);
    this.#head = Math.max(this.#head, entry.seq);
    this.#applyEarly();
    this.#office.caughtUp();
    this.#fetchGap();
  }

  /** The server's newest entry: the one known here, a later one, or one of another history. */
  hearHello({ epoch, headSeq, headHash }: Hello): void {
    const here = this.#office.position();
    if (epoch !== here.epoch || this.#otherPast) return void this.#readOtherPast();
    const differs =
      headSeq === here.seq && headHash !== undefined && here.headHash !== null && headHash !== here.headHash;
    if (differs || headSeq < here.seq)
      this.#leavePast(new OtherPastError(`the log ends with ${headSeq}, here with ${here.seq}`));
    else this.hearHead(headSeq);
  }

  /** The stream cannot go on from here: too far behind, or in a history that the server does not have. */
  hearReset({ epoch, headSeq }: Hello): void {
    const here = this.#office.position();
    void (epoch !== here.epoch || headSeq < here.seq ? this.#readOtherPast() : this.reload());
  }

  /** What everybody must hold at a place; whoever holds something else reads it all anew. */
  hearBeacon({ epoch, seq, stateHash: said }: Beacon): void {
    const here = this.#office.position();
    if (epoch !== here.epoch || seq < here.seq) return;
    if (seq > here.seq) return this.hearHead(seq);
    const held = said === undefined || this.#reloading ? said : stateHash(here.confirmed, sha256Hex);
    if (held === said) return;
    this.#ports.report('this window holds something else than the server: reading the plan anew', { seq, said, held });
    void this.reload();
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

  /** The last entries before the plan was opened, so that 撤回 reaches back over a reload. Tried until they are read. */
  async readEarlier(head: number): Promise<void> {
    const { journal, planId } = this.#office;
    try {
      const { entries } =
        head === 0 ? NO_ENTRIES : await this.#ports.transport.history(planId, Math.max(0, head - PAGE));
      if (this.#office.stopped()) return;
      journal.addEarlier(entries.filter((entry) => entry.seq <= head));
      this.#office.earlierRead();
    } catch (failure) {
      this.#ports.report('earlier history could not be read', failure);
      this.#ports.clock.after(EARLIER_AGAIN, () => void (this.#office.stopped() || this.readEarlier(head)));
    }
  }

  #applyEarly(): void {
    try {
      for (let next = this.#take(); next; next = this.#take()) this.#office.apply(next);
    } catch (failure) {
      if (failure instanceof OtherPastError) return this.#leavePast(failure);
      this.#ports.report('an entry of the log does not apply here: reading the plan anew', failure);
      void this.reload();
    }
  }

  #leavePast(failure: OtherPastError): void {
    this.#ports.report('the server has another history than this window: reading the plan anew', failure);
    void this.#readOtherPast();
  }

  #readOtherPast(): Promise<void> {
    this.#otherPast = true;
    return this.reload();
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
        if (this.#office.stopped() || this.#otherPast || this.#office.position().epoch !== after.epoch) return;
        if ((page.epoch ?? after.epoch) !== after.epoch) return await this.#readOtherPast();
        for (const entry of page.entries)
          if (entry.seq > this.#office.position().seq) this.#early.set(entry.seq, entry);
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
      const { planId, baseline } = this.#office;
      const known = this.#head;
      const answer = await this.#ports.transport.state(planId);
      const { epoch, entries } = await this.#ports.transport.history(planId, Math.max(0, answer.seq - PAGE));
      if ((epoch ?? answer.epoch) !== answer.epoch) throw new OtherPastError('restored while it was read');
      if (this.#office.stopped()) return;
      const confirmed = readConfirmed(baseline, answer);
      const here = this.#office.position();
      // a log that ends before an entry that was heard of has lost it
      const otherPast = this.#otherPast || answer.epoch !== here.epoch || answer.seq < known;
      this.#stale = false;
      this.#unreadable = 0;
      // an answer that took so long that events were faster
      if (!otherPast && answer.seq < here.seq) return;
      this.#otherPast = false;
      const lost = otherPast ? this.#office.journal.lost(entries) : [];
      this.#takeEntries(
        entries.filter((entry) => entry.seq <= answer.seq),
        otherPast,
      );
      await this.#office.replace(confirmed, { otherPast, lost });
      if (otherPast) return this.#office.lost();
      this.#applyEarly();
      this.#office.caughtUp();
    } catch (failure) {
      this.#stale = true;
      this.#ports.report('the plan could not be read anew', failure);
      if (this.#office.stopped()) return;
      this.#unreadable = failure instanceof HttpProblem || failure instanceof OtherPastError ? 0 : this.#unreadable + 1;
      if (this.#unreadable >= UNREADABLE) this.#office.unreadable();
      else this.#office.lost();
    }
  }

  /** What the new state has skipped becomes known too; of another history nothing heard so far counts. */
  #takeEntries(entries: readonly LogEntry[], otherPast: boolean): void {
    const { journal } = this.#office;
    const hole = (entries[0]?.seq ?? 0) > journal.lastSeq + 1;
    if (otherPast) {
      this.#early.clear();
      this.#head = entries.at(-1)?.seq ?? 0;
    }
    if (otherPast || hole) {
      journal.clear();
      journal.addEarlier(entries);
    } else for (const entry of entries) journal.add(entry);
  }
}
