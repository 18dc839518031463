import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { IndexedBaseline } from '@dachushi/domain/baseline.ts';
import { structureFromBaseline } from '@dachushi/domain/initial-structure.ts';
import type { HistoryPage, StateAnswer } from '@dachushi/domain/protocol/messages.ts';
import { stateHash } from '@dachushi/domain/state-hash.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { HttpProblem } from '../../../lib/http.ts';
import { readStructure, sha256Hex } from '../../../plan/read-structure.ts';
import { CHUNK, chunkIndexOf, emptyChunk, extendChunk, structureIn } from './chunk.ts';
import type { Chunk } from './chunk.ts';
import { brokenBetween, brokenInside } from './continuity.ts';
import type { Step } from '@dachushi/history/step.ts';

/** `gap`: entries are missing or out of order. `epoch`: the plan was restored meanwhile. `mismatch`: the replay gives another state than the server holds. */
export type RecordProblem = 'network' | 'gap' | 'epoch' | 'mismatch' | 'unexpected';

export interface RecordState {
  /** The newest entry known of. */
  readonly head: number;
  readonly chunks: ReadonlyMap<number, Chunk>;
  /** The newest entries of a long log, read before all others; null when the chunks hold them too. */
  readonly tail: Chunk | null;
  readonly problem: RecordProblem | null;
}

export interface RecordPorts {
  history(after: number): Promise<HistoryPage & { readonly epoch?: string }>;
  stateAt(seq: number): Promise<StateAnswer>;
  /** Lets the page breathe between two pieces of work. */
  pause(): Promise<void>;
}

interface RecordSetup {
  readonly baseline: IndexedBaseline;
  readonly head: number;
  readonly ports: RecordPorts;
}

/** Entries worked through before the page may breathe: some ten milliseconds. */
const AT_ONCE = 250;
/** More than a screen shows, few enough to be there at once. */
const TAIL = 80;
/** Chunks read between two tellings: every telling lets the whole list be looked through again. */
const TOLD_AFTER = 6;

type Page = Awaited<ReturnType<RecordPorts['history']>>;

/**
 * The whole log with what every step did: the newest steps first, then from the start on, each page following from the one
 * before while the next is on its way. Whoever wants a place in between gets it first, from a state that the server tells.
 */
export class PlanRecord {
  readonly state: StoreApi<RecordState>;
  readonly #setup: RecordSetup;
  #chunks: ReadonlyMap<number, Chunk> = new Map();
  #untold = 0;
  #epoch: string | null = null;
  #wanted: number | null = null;
  #running = false;
  #stopped = false;
  /** Whether the whole replay was held against the server's state. */
  #proved = false;
  #ahead: { readonly after: number; readonly page: Promise<Page> } | null = null;
  /** Hash of the state the server says a chunk starts from. */
  readonly #startHashes = new Map<number, string>();

  constructor(setup: RecordSetup) {
    this.#setup = setup;
    this.state = createStore<RecordState>(() => ({ head: setup.head, chunks: new Map(), tail: null, problem: null }));
  }

  start(): () => void {
    this.#stopped = false;
    void this.#run();
    return () => {
      this.#stopped = true;
    };
  }

  /** Says that the log has grown to `head`; one that has shrunk may be another one. */
  follow(head: number): void {
    const known = this.state.getState().head;
    if (head < known && this.#epoch !== null) void this.#stillTheSame(known);
    if (head <= known) return;
    this.state.setState({ head });
    void this.#run();
  }

  /** Reads the page with this entry before the others. */
  want(seq: number): void {
    this.#wanted = seq;
  }

  retry(): void {
    this.state.setState({ problem: null });
    this.#ahead = null;
    void this.#run();
  }

  async #stillTheSame(head: number): Promise<void> {
    try {
      this.#sameEpoch((await this.#setup.ports.history(head)).epoch);
    } catch (failure) {
      if (!this.#stopped) this.state.setState({ problem: problemOf(failure) });
    }
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      for (let work = this.#next(); work !== null && !this.#stopped; work = this.#next()) await work();
    } catch (failure) {
      this.state.setState({ chunks: this.#chunks, problem: problemOf(failure) });
    } finally {
      this.#running = false;
    }
  }

  #next(): (() => Promise<void>) | null {
    const { head, tail, problem } = this.state.getState();
    if (problem !== null) return null;
    const last = chunkIndexOf(head);
    if (tail === null && head > CHUNK && !this.#chunks.has(last)) return () => this.#readTail(null);
    if (tail !== null && endOf(tail) < head) return () => this.#readTail(tail);
    const wanted = this.#wanted;
    this.#wanted = null;
    const at = wanted === null ? -1 : chunkIndexOf(Math.min(wanted, head));
    if (at >= 0 && stepAt({ ...this.state.getState(), chunks: this.#chunks }, wanted ?? 0) === undefined)
      return () => this.#read(at);
    for (let first = 0; first <= last; first += 1) if (this.#lacks(first)) return () => this.#read(first);
    return this.#proved || head === 0 ? null : () => this.#prove();
  }

  #lacks(at: number): boolean {
    const length = Math.min(CHUNK, this.state.getState().head - at * CHUNK);
    return length > 0 && (this.#chunks.get(at)?.steps.length ?? -1) < length;
  }

  async #readTail(known: Chunk | null): Promise<void> {
    const start = known?.start ?? this.state.getState().head - TAIL;
    const after = known ? endOf(known) : start;
    const [page, started] = await Promise.all([
      this.#setup.ports.history(after),
      known ?? this.#startFromServer(start),
    ]);
    const entries = this.#checked(page, after);
    const tail = extendChunk(started, entries.slice(0, CHUNK));
    if (!this.#stopped) this.state.setState(({ head }) => ({ tail, head: Math.max(head, endOf(tail)) }));
  }

  async #read(at: number): Promise<void> {
    const { ports } = this.#setup;
    const known = this.#chunks.get(at);
    const after = at * CHUNK + (known?.steps.length ?? 0);
    const [page, started] = await Promise.all([this.#pageAfter(after), known ?? this.#startOf(at)]);
    const entries = this.#checked(page, after).filter((entry) => entry.seq <= (at + 1) * CHUNK);
    if (this.#lacks(at + 1)) this.#askAhead((at + 1) * CHUNK);
    let chunk = started;
    for (let from = 0; from < entries.length && !this.#stopped; from += AT_ONCE) {
      chunk = extendChunk(chunk, entries.slice(from, from + AT_ONCE));
      await ports.pause();
    }
    if (!this.#stopped) this.#keep(at, chunk);
  }

  /** @throws where entries are missing or of another history. */
  #checked(page: Page, after: number): Page['entries'] {
    this.#sameEpoch(page.epoch);
    if (page.entries.length === 0 || brokenInside(page.entries, after)) throw new BrokenRecord('gap');
    return page.entries;
  }

  #pageAfter(after: number): Promise<Page> {
    const ahead = this.#ahead?.after === after ? this.#ahead.page : null;
    this.#ahead = null;
    return ahead ?? this.#setup.ports.history(after);
  }

  #askAhead(after: number): void {
    const page = this.#setup.ports.history(after);
    page.catch(() => undefined); // told where it is waited for
    this.#ahead = { after, page };
  }

  async #startOf(at: number): Promise<Chunk> {
    if (at === 0) return emptyChunk(0, structureFromBaseline(this.#setup.baseline));
    const before = this.#chunks.get(at - 1);
    if (before?.steps.length === CHUNK)
      return { start: at * CHUNK, steps: [], kept: [before.end.structure], end: before.end };
    return this.#startFromServer(at * CHUNK);
  }

  async #startFromServer(seq: number): Promise<Chunk> {
    const answer = await this.#setup.ports.stateAt(seq);
    this.#sameEpoch(answer.epoch);
    this.#startHashes.set(seq, answer.stateHash);
    return emptyChunk(seq, readStructure(this.#setup.baseline, answer));
  }

  #keep(at: number, chunk: Chunk): void {
    const { tail, head } = this.state.getState();
    const [earlier, later] = [this.#chunks.get(at - 1), this.#chunks.get(at + 1)];
    if (brokenBetween(earlier, chunk) || brokenBetween(chunk, later)) throw new BrokenRecord('gap');
    for (const [seq, promised] of this.#startHashes) {
      if (seq <= chunk.start || seq > endOf(chunk)) continue;
      const structure = structureIn(chunk, seq);
      if (structure && stateHash(structure, sha256Hex) !== promised) throw new BrokenRecord('mismatch');
    }
    this.#chunks = new Map(this.#chunks).set(at, chunk);
    const covered = tail !== null && !this.#lacks(chunkIndexOf(tail.start + 1)) && !this.#lacks(chunkIndexOf(head));
    this.#tell({ tail: covered ? null : tail, head: Math.max(head, endOf(chunk)) });
  }

  #tell(change: Pick<RecordState, 'tail' | 'head'>): void {
    this.#untold += 1;
    const whole = readSteps({ chunks: this.#chunks }) >= change.head;
    if (this.#untold < TOLD_AFTER && !whole && this.#wanted === null && this.#chunks.size > 1) return;
    this.#untold = 0;
    this.state.setState({ ...change, chunks: this.#chunks });
  }

  /** The replay ends where the server says that it ends. */
  async #prove(): Promise<void> {
    const { head } = this.state.getState();
    const answer = await this.#setup.ports.stateAt(head);
    this.#sameEpoch(answer.epoch);
    const ours = structureAt({ chunks: this.#chunks, tail: null }, head);
    if (ours && stateHash(ours, sha256Hex) !== answer.stateHash) throw new BrokenRecord('mismatch');
    this.#proved = true;
  }

  #sameEpoch(epoch: string | undefined): void {
    if (epoch === undefined) return;
    if (this.#epoch !== null && this.#epoch !== epoch) throw new BrokenRecord('epoch');
    this.#epoch = epoch;
  }
}

class BrokenRecord extends Error {
  readonly problem: RecordProblem;

  constructor(problem: RecordProblem) {
    super(problem);
    this.problem = problem;
  }
}

function problemOf(failure: unknown): RecordProblem {
  if (failure instanceof BrokenRecord) return failure.problem;
  return failure instanceof HttpProblem ? 'network' : 'unexpected';
}

function endOf({ start, steps }: Chunk): number {
  return start + steps.length;
}

type Read = Pick<RecordState, 'chunks' | 'tail'>;

export function stepAt({ chunks, tail }: Read, seq: number): Step | undefined {
  const chunk = chunks.get(chunkIndexOf(seq));
  return chunk?.steps[seq - chunk.start - 1] ?? tail?.steps[seq - tail.start - 1];
}

/** The structure after `seq`; undefined while the page it needs is on its way. */
export function structureAt({ chunks, tail }: Read, seq: number): Structure | undefined {
  const own = chunks.get(chunkIndexOf(seq));
  const next = seq % CHUNK === 0 ? chunks.get(seq / CHUNK) : undefined;
  return (
    (own && structureIn(own, seq)) ?? (next && structureIn(next, seq)) ?? (tail ? structureIn(tail, seq) : undefined)
  );
}

/** Everything read, ascending; what the tail and a chunk both hold comes once. */
export function allSteps({ chunks, tail }: Read): readonly Step[] {
  const inOrder = [...chunks.entries()].sort(([a], [b]) => a - b).flatMap(([, chunk]) => chunk.steps);
  if (tail === null) return inOrder;
  const only = tail.steps.filter(({ seq }) => {
    const chunk = chunks.get(chunkIndexOf(seq));
    return chunk === undefined || endOf(chunk) < seq;
  });
  return [...inOrder, ...only];
}

/** How many entries have been read, in order and whole. */
export function readSteps({ chunks }: Pick<RecordState, 'chunks'>): number {
  let read = 0;
  for (const chunk of chunks.values()) read += chunk.steps.length;
  return read;
}
