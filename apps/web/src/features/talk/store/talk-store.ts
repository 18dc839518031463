import type { RemarkEvent, RemarksAnswer } from '@dachushi/domain/protocol/remark-messages.ts';
import type { RemarkAct } from '@dachushi/domain/remarks/remark.ts';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { HttpProblem } from '../../../lib/http.ts';
import type { PlanStore } from '../../../plan/plan-store.ts';
import type { TalkPorts } from './talk-ports.ts';
import { afterOutcomes, bookOf, NOTHING_SAID, NOTHING_TOLD, withAnswer } from './talk-state.ts';
import type { RefusedAct, TalkState, Told } from './talk-state.ts';
import { parkedKey } from './parked-key.ts';

type Distributed<Act> = Act extends RemarkAct ? Omit<Act, 'actId'> : never;
/** An act before it has its id. */
export type Saying = Distributed<RemarkAct>;

export interface TalkStore {
  readonly state: StoreApi<TalkState>;
  /** Says it: shown at once, kept on this computer, sent as soon as the server answers. @returns the id of the act. */
  say(saying: Saying): string;
  /** Gives up what was refused. */
  drop(actId: string): void;
  /** Tries the server again now. */
  retry(): void;
  /** The reader has the thread before them. */
  sawThread(threadId: string): void;
  sawAll(): void;
  /** Follows the plan while anybody looks; returns how to stop. */
  hold(): () => void;
}

const MOST_AT_ONCE = 50;
const PAUSES = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

/** What people say about one open plan. Creating it does nothing yet. */
export function createTalkStore(
  planId: string,
  plan: Pick<PlanStore, 'asides' | 'state'>,
  ports: TalkPorts,
): TalkStore {
  const talk = new Talk(planId, plan, ports);
  return {
    state: talk.state,
    say: (saying) => talk.say(saying),
    drop: (actId) => talk.drop(actId),
    retry: () => talk.retry(),
    sawThread: (threadId) => talk.saw([threadId]),
    sawAll: () => talk.saw([...talk.state.getState().book.threads.keys()]),
    hold: () => talk.hold(),
  };
}

class Talk {
  readonly state = createStore<TalkState>(() => NOTHING_SAID);
  readonly #planId: string;
  readonly #plan: Pick<PlanStore, 'asides' | 'state'>;
  readonly #ports: TalkPorts;
  #told: Told = NOTHING_TOLD;
  #holders = 0;
  #stop: () => void = () => undefined;
  #sending = false;
  #reading = false;
  #readAgain = false;
  #failures = 0;
  #cancelPause: () => void = () => undefined;

  constructor(planId: string, plan: Pick<PlanStore, 'asides' | 'state'>, ports: TalkPorts) {
    this.#planId = planId;
    this.#plan = plan;
    this.#ports = ports;
  }

  hold(): () => void {
    this.#holders += 1;
    if (this.#holders === 1) this.#stop = this.#start();
    return () => {
      this.#holders -= 1;
      if (this.#holders === 0) this.#stop();
    };
  }

  #start(): () => void {
    const { asides, state } = this.#plan;
    this.state.setState({ seen: this.#ports.readSeen(this.#planId) });
    void this.#open();
    const stops = [
      asides.hear('remark', (said) => {
        if ((said as RemarkEvent).revision > this.#told.revision) void this.#read();
      }),
      asides.onOpening(() => this.retry()),
      this.#ports.onNetworkBack(() => this.retry()),
      // what was put aside or settled is known by the log; the server tells it with who and when
      state.subscribe((now, before) => {
        if (now.seq !== before.seq && parkedKey(now.structure) !== this.#parked) void this.#read();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      this.#cancelPause();
    };
  }

  #parked = '';

  async #open(): Promise<void> {
    try {
      const waiting = await this.#ports.queue.waiting(this.#planId);
      const known = new Set(this.state.getState().waiting.map(({ actId }) => actId));
      this.#show({ waiting: [...waiting.filter(({ actId }) => !known.has(actId)), ...this.state.getState().waiting] });
    } catch {
      this.state.setState({ keptHere: false });
    }
    await this.#read();
    void this.#send();
  }

  say(saying: Saying): string {
    const actId = this.#ports.newId();
    const act = { ...saying, actId } as RemarkAct; // a saying is an act without its id
    this.#show({ waiting: [...this.state.getState().waiting, act] });
    const threadId = act.kind === 'write' ? actId : act.kind === 'reply' ? act.threadId : null;
    if (threadId !== null) this.saw([threadId]);
    void this.#ports.queue
      .add(this.#planId, act)
      .catch(() => this.state.setState({ keptHere: false }))
      .then(() => this.#send());
    return actId;
  }

  drop(actId: string): void {
    this.state.setState(({ refused }) => ({ refused: refused.filter(({ act }) => act.actId !== actId) }));
  }

  retry(): void {
    this.#cancelPause();
    void this.#read();
    void this.#send();
  }

  saw(threadIds: readonly string[]): void {
    const { book, seen } = this.state.getState();
    const counts = threadIds.map((id) => [id, book.threads.get(id)?.remarks.length ?? 0] as const);
    if (counts.every(([id, count]) => seen[id] === count)) return;
    const now = { ...seen, ...Object.fromEntries(counts) };
    this.state.setState({ seen: now });
    this.#ports.keepSeen(this.#planId, now);
  }

  async #read(): Promise<void> {
    if (this.#reading) {
      this.#readAgain = true;
      return;
    }
    this.#reading = true;
    try {
      do {
        this.#readAgain = false;
        const { me } = this.state.getState();
        const since = this.#told.revision;
        const parked = parkedKey(this.#plan.state.getState().structure);
        const [answer, who] = await Promise.all([
          this.#ports.read(this.#planId, since),
          me === '' ? this.#ports.me() : { actor: me },
        ]);
        this.#parked = parked;
        // at once with what was said: nothing of it is news
        this.#take(answer, answer.revision < since, { me: who.actor, phase: 'ready' });
      } while (this.#readAgain);
      this.#works();
    } catch (failure) {
      if (this.state.getState().phase === 'loading') this.state.setState({ phase: 'failed' });
      this.#failed(failure);
    } finally {
      this.#reading = false;
    }
  }

  async #send(): Promise<void> {
    const batch = this.state.getState().waiting.slice(0, MOST_AT_ONCE);
    if (this.#sending || batch.length === 0) return;
    this.#sending = true;
    try {
      const answer = await this.#ports.send(this.#planId, batch);
      await this.#settle(batch, answer.outcomes);
      this.#take(answer, false);
      this.#works();
    } catch (failure) {
      if (isVerdict(failure)) await this.#sendSingly(batch, failure);
      else this.#failed(failure);
    } finally {
      this.#sending = false;
    }
    if (this.#failures === 0 && this.state.getState().waiting.length > 0) void this.#send();
  }

  /** One act spoils a batch that the server refuses whole: the first is judged alone, so that the others go on. */
  async #sendSingly(batch: readonly RemarkAct[], failure: HttpProblem): Promise<void> {
    const [first] = batch;
    if (!first) return;
    if (batch.length === 1) {
      await this.#settle(batch, [{ actId: first.actId, status: 'refused', code: failure.code }]);
      return;
    }
    try {
      const answer = await this.#ports.send(this.#planId, [first]);
      await this.#settle([first], answer.outcomes);
      this.#take(answer, false);
    } catch (again) {
      if (isVerdict(again)) await this.#sendSingly([first], again);
      else this.#failed(again);
    }
  }

  async #settle(batch: readonly RemarkAct[], outcomes: Parameters<typeof afterOutcomes>[1]): Promise<void> {
    const before = this.state.getState();
    const { waiting, refused } = afterOutcomes(before.waiting, outcomes);
    this.#show({ waiting, refused: [...before.refused, ...refused] });
    await this.#ports.queue.remove(batch.map(({ actId }) => actId)).catch(() => undefined);
  }

  #take(answer: RemarksAnswer, whole: boolean, change: Partial<TalkState> = {}): void {
    this.#told = withAnswer(this.#told, answer, whole);
    this.#show({ ...change, matters: this.#told.matters });
  }

  #show(change: { waiting?: readonly RemarkAct[]; refused?: readonly RefusedAct[] } & Partial<TalkState>): void {
    const { waiting, me } = { ...this.state.getState(), ...change };
    this.state.setState({ ...change, book: bookOf(this.#told, waiting, me) });
  }

  #works(): void {
    this.#failures = 0;
    if (this.state.getState().offline) this.state.setState({ offline: false });
  }

  #failed(failure: unknown): void {
    const asked = failure instanceof HttpProblem ? failure.retryAfter : 0;
    const pause = Math.max(asked, PAUSES[Math.min(this.#failures, PAUSES.length - 1)] ?? 0);
    this.#failures += 1;
    this.state.setState({ offline: true });
    this.#cancelPause();
    this.#cancelPause = this.#ports.after(pause, () => this.retry());
  }
}

/** The server has read it and will not take it, now or later. */
function isVerdict(failure: unknown): failure is HttpProblem {
  return failure instanceof HttpProblem && [400, 403, 404, 413, 415, 422].includes(failure.status);
}
