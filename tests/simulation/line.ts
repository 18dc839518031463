import type { HistoryPage } from '@dachushi/domain/protocol/messages.ts';
import { HttpProblem } from '@dachushi/web/lib/http.ts';
import type { StreamEar, Transport } from '@dachushi/web/plan/ports.ts';
import type { Random } from './random.ts';
import type { Ask, ServerMachine } from './server-machine.ts';
import { openStream } from './stream.ts';
import type { Stream } from './stream.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

/** How long a window waits for an answer, in ms. */
const PATIENCE = 20_000;

export interface LineSetup {
  readonly timeline: Timeline;
  readonly random: Random;
  readonly server: ServerMachine;
  readonly weather: Weather;
  readonly actor: string;
  /** False when the window is gone: nothing more arrives there. */
  readonly listening: () => boolean;
  /** A batch leaves the window; the answer reaches it. */
  readonly leaving: (batch: Sent) => void;
  readonly answered: (answer: unknown) => void;
  /** Everything that passes, for the story of one seed. */
  readonly note: (what: () => string) => void;
}

export type Sent = Parameters<Transport['send']>[1];

/** The network between one window and the server: what is asked may be lost, doubled, late or out of order, and so may the answer. */
export class Line {
  readonly #setup: LineSetup;
  readonly #streams = new Set<Stream>();
  readonly #networkBack = new Set<() => void>();
  /** How many streams were opened. */
  opened = 0;
  /** Nothing passes while it is cut. */
  cut = false;

  constructor(setup: LineSetup) {
    this.#setup = setup;
  }

  readonly transport: Transport = {
    me: () => this.#ask({ kind: 'me', actor: this.#setup.actor }),
    plan: () => this.#ask({ kind: 'plan', actor: this.#setup.actor }),
    baseline: (id) => this.#ask({ kind: 'baseline', id, actor: this.#setup.actor }),
    state: () => this.#ask({ kind: 'state', actor: this.#setup.actor }),
    history: (_planId, after) => this.#ask<HistoryPage>({ kind: 'history', after, actor: this.#setup.actor }),
    send: (_planId, batch) => this.#ask({ kind: 'send', batch, actor: this.#setup.actor }),
    listen: (_planId, since, ear) => this.#listen(since, ear),
    onNetworkBack: (act) => {
      this.#networkBack.add(act);
      return () => this.#networkBack.delete(act);
    },
  };

  cutOff(): void {
    this.cut = true;
    for (const stream of this.#streams) stream.cut(this.#setup.random.chance(this.#setup.weather.halfOpen));
  }

  mend(noticed: boolean): void {
    this.cut = false;
    if (noticed && this.#setup.listening()) for (const act of [...this.#networkBack]) act();
  }

  /** The window is gone: its connections break. */
  drop(): void {
    for (const stream of this.#streams) stream.cut(false);
    this.#networkBack.clear();
  }

  #delay(): number {
    return this.#setup.random.between(1, this.#setup.weather.longestDelay);
  }

  #ask<Said>(asked: Ask): Promise<Said> {
    const { timeline, random, weather, leaving } = this.#setup;
    const question = copy(asked);
    if (question.kind === 'send') leaving(question.batch as Sent);
    this.#setup.note(() => `asks ${short(question)}`);
    return new Promise<Said>((resolve, reject) => {
      let open = true;
      const settle = (act: () => void): void => {
        if (!open) return;
        open = false;
        if (this.#setup.listening()) act();
      };
      const fail = (problem: HttpProblem): void => {
        if (open) this.#setup.note(() => `hears ${problem.status} ${problem.code} to ${short(question)}`);
        settle(() => reject(problem));
      };
      const unreachable = (): void => fail(new HttpProblem({ status: 0, code: 'network' }));
      timeline.after(PATIENCE, unreachable);
      if (this.cut) return void timeline.after(this.#delay(), unreachable);
      if (random.chance(weather.strangeAnswer)) return void timeline.after(this.#delay(), () => fail(strange(random)));
      if (random.chance(weather.duplicateRequest)) this.#sendCopy(question);
      if (random.chance(weather.dropRequest)) return void timeline.after(this.#delay(), unreachable);
      timeline.after(this.#delay(), () => {
        void this.#deliver(question, { unreachable, fail, arrive: (said) => settle(() => resolve(said as Said)) });
      });
    });
  }

  async #deliver(question: Ask, to: Waiting): Promise<void> {
    const { timeline, random, weather, server } = this.#setup;
    if (!server.up) return to.unreachable();
    const answer = copy(await server.ask(question));
    const lost = answer === null || this.cut || random.chance(weather.dropAnswer);
    timeline.after(this.#delay(), () => {
      if (lost || this.cut) return to.unreachable();
      if ('problem' in answer) return to.fail(new HttpProblem(answer.problem));
      if (question.kind === 'send') this.#setup.answered(answer.body);
      this.#setup.note(() => `hears ${short(answer.body)} to ${short(question)}`);
      to.arrive(answer.body);
    });
  }

  /** What a proxy that retries does: the same request once more, whenever, its answer for nobody. */
  #sendCopy(question: Ask): void {
    const { timeline, random, server } = this.#setup;
    timeline.after(this.#delay() + random.between(0, 8_000), () => {
      if (server.up) void server.ask(copy(question));
    });
  }

  #listen(since: { epoch: string; seq: number }, ear: StreamEar): () => void {
    const stream = openStream({ ...this.#setup, isCut: () => this.cut }, copy(since), ear);
    this.#streams.add(stream);
    this.opened += 1;
    return () => {
      this.#streams.delete(stream);
      stream.close();
    };
  }
}

interface Waiting {
  readonly arrive: (said: unknown) => void;
  readonly fail: (problem: HttpProblem) => void;
  readonly unreachable: () => void;
}

function strange(random: Random): HttpProblem {
  const status = random.pick([400, 408, 413, 429, 500, 502, 503]) ?? 500;
  return new HttpProblem({ status, code: `http-${status}` });
}

function short(said: unknown): string {
  return JSON.stringify(said, (key, value: unknown) => (key === 'structure' ? '…' : value)).slice(0, 400);
}

function copy<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}
