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

const AT_ONCE = 100;

/** The whole log with what every step did, read backwards from the newest page so that the newest stands there first. */
export class PlanRecord {
  readonly state: StoreApi<RecordState>;
  readonly #setup: RecordSetup;
  #epoch: string | null = null;
  #wanted: number | null = null;
  #running = false;
  #stopped = false;
  /** Hash of the state the server says a chunk starts from. */
  readonly #startHashes = new Map<number, string>();

  constructor(setup: RecordSetup) {
    this.#setup = setup;
    this.state = createStore<RecordState>(() => ({ head: setup.head, chunks: new Map(), problem: null }));
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
    this.#wanted = chunkIndexOf(seq);
  }

  retry(): void {
    this.state.setState({ problem: null });
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
      for (let next = this.#next(); next !== null && !this.#stopped; next = this.#next()) await this.#read(next);
    } catch (failure) {
      this.state.setState({ problem: problemOf(failure) });
    } finally {
      this.#running = false;
    }
  }

  #next(): number | null {
    const { head, chunks, problem } = this.state.getState();
    if (problem !== null) return null;
    const lacks = (at: number) => {
      const length = Math.min(CHUNK, head - at * CHUNK);
      return length > 0 && (chunks.get(at)?.steps.length ?? -1) < length;
    };
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted !== null && lacks(wanted)) return wanted;
    for (let at = chunkIndexOf(head); at >= 0; at -= 1) if (lacks(at)) return at;
    return null;
  }

  async #read(at: number): Promise<void> {
    const { ports, baseline } = this.#setup;
    const known = this.state.getState().chunks.get(at);
    const after = at * CHUNK + (known?.steps.length ?? 0);
    const [page, started] = await Promise.all([ports.history(after), known ?? this.#startOf(at, baseline)]);
    this.#sameEpoch(page.epoch);
    const entries = page.entries.filter((entry) => entry.seq <= (at + 1) * CHUNK);
    if (entries.length === 0 || brokenInside(entries, after)) throw new BrokenRecord('gap');
    let chunk = started;
    for (let from = 0; from < entries.length && !this.#stopped; from += AT_ONCE) {
      chunk = extendChunk(chunk, entries.slice(from, from + AT_ONCE));
      await ports.pause();
    }
    if (!this.#stopped) this.#keep(at, chunk);
  }

  async #startOf(at: number, baseline: IndexedBaseline): Promise<Chunk> {
    if (at === 0) return emptyChunk(0, structureFromBaseline(baseline));
    const answer = await this.#setup.ports.stateAt(at * CHUNK);
    this.#sameEpoch(answer.epoch);
    this.#startHashes.set(at, answer.stateHash);
    return emptyChunk(at * CHUNK, readStructure(baseline, answer));
  }

  #keep(at: number, chunk: Chunk): void {
    const { chunks, head } = this.state.getState();
    const [earlier, later] = [chunks.get(at - 1), chunks.get(at + 1)];
    if (brokenBetween(earlier, chunk) || brokenBetween(chunk, later)) throw new BrokenRecord('gap');
    const promised = this.#startHashes.get(at + 1);
    const whole = chunk.steps.length === CHUNK;
    if (whole && promised !== undefined && stateHash(chunk.end.structure, sha256Hex) !== promised)
      throw new BrokenRecord('mismatch');
    this.state.setState({
      chunks: new Map(chunks).set(at, chunk),
      head: Math.max(head, chunk.start + chunk.steps.length),
    });
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

export function stepAt({ chunks }: RecordState, seq: number): Step | undefined {
  const chunk = chunks.get(chunkIndexOf(seq));
  return chunk?.steps[seq - chunk.start - 1];
}

/** The structure after `seq`; undefined while the page it needs is on its way. */
export function structureAt({ chunks }: RecordState, seq: number): Structure | undefined {
  const own = chunks.get(chunkIndexOf(seq));
  const next = seq % CHUNK === 0 ? chunks.get(seq / CHUNK) : undefined;
  return (own && structureIn(own, seq)) ?? (next && structureIn(next, seq));
}

/** How many entries have been read. */
export function readSteps({ chunks }: RecordState): number {
  let read = 0;
  for (const chunk of chunks.values()) read += chunk.steps.length;
  return read;
}
