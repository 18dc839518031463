import { createBaselineLibrary } from '@dachushi/api/baselines/baseline-library.ts';
import { createWriteQueue } from '@dachushi/api/database/write-queue.ts';
import { createEventHub } from '@dachushi/api/events/event-hub.ts';
import type { EventSink, Outflow } from '@dachushi/api/events/event-stream.ts';
import { followPlan } from '@dachushi/api/events/follow-plan.ts';
import { problemOf } from '@dachushi/api/http/error-middleware.ts';
import { HttpProblem, presentProblem } from '@dachushi/api/http/http-problem.ts';
import { createMetrics } from '@dachushi/api/metrics.ts';
import { createAppendCommands } from '@dachushi/api/plans/append-commands.ts';
import { insertPlan } from '@dachushi/api/plans/create-plan.ts';
import { historyAnswer, stateAnswer } from '@dachushi/api/plans/plan-answers.ts';
import { createPlanStates } from '@dachushi/api/plans/plan-states.ts';
import { requirePlan } from '@dachushi/api/plans/requested-plan.ts';
import { applyCommand, checkCommand } from '@dachushi/domain/apply-command.ts';
import { BATCH_SCHEMA } from '@dachushi/domain/protocol/batch-schema.ts';
import type { Problem } from '@dachushi/domain/protocol/messages.ts';
import type { Random } from './random.ts';
import type { ServerStorage } from './server-storage.ts';
import { baselineRow, snapshotRow } from './stored-rows.ts';
import type { Timeline } from './timeline.ts';

const BORN = Date.parse('2026-11-22T00:00:00Z');
const HISTORY_PAGE = 1_000;

/** Counts for nobody; one registry serves all runs because making one is dear. */
const metrics = createMetrics(() => 0);

/** The process was killed in the middle of something. */
export class KilledError extends Error {}

export type Ask =
  | { readonly kind: 'me' | 'plan' | 'state'; readonly actor: string }
  | { readonly kind: 'baseline'; readonly actor: string; readonly id: string }
  | { readonly kind: 'history'; readonly actor: string; readonly after: number }
  | { readonly kind: 'send'; readonly actor: string; readonly batch: unknown };

export type Answer = { readonly body: unknown } | { readonly problem: Problem };

export interface ServerWatch {
  /** Something new is on disk. */
  readonly committed: () => void;
  readonly fault: (error: unknown) => void;
}

interface Process {
  readonly hub: ReturnType<typeof createEventHub>;
  readonly writes: ReturnType<typeof createWriteQueue>;
  readonly states: ReturnType<typeof createPlanStates>;
  readonly library: ReturnType<typeof createBaselineLibrary>;
  readonly append: ReturnType<typeof createAppendCommands>;
  alive: boolean;
  readonly cut: Set<() => void>;
}

interface MachineSetup {
  readonly timeline: Timeline;
  readonly random: Random;
  readonly storage: ServerStorage;
  readonly watch: ServerWatch;
}

/** The real server without its sockets: its write path, stores and streams on a database that outlives the process. */
export class ServerMachine {
  readonly #setup: MachineSetup;
  #process: Process | null = null;
  #ids = 0;
  /** How far the server's clock is off, in ms. */
  clockOff = 0;
  planId = '';

  constructor(setup: MachineSetup) {
    this.#setup = setup;
  }

  get up(): boolean {
    return this.#process !== null;
  }

  /** First start: stores the baseline and makes the plan. */
  create(): void {
    const { storage } = this.#setup;
    this.start();
    const { library, states, append, writes } = this.#running();
    storage.baselines.insert(baselineRow(this.nextId('b'), this.#now().toISOString()));
    const baseline = library.find(storage.baselines.list()[0]?.id ?? '');
    if (!baseline) throw new Error('the baseline was not stored');
    const options = { plans: storage.plans, ids: { next: this.nextId }, now: this.#now };
    const unused = { states, baselines: library, appendCommands: append, writes, samples: NO_SAMPLES };
    this.planId = insertPlan({ ...options, ...unused }, '推演', baseline).plan.id;
  }

  start(): void {
    if (this.#process) return;
    const { storage, watch } = this.#setup;
    const { plans, commands, snapshots } = storage;
    const library = createBaselineLibrary({ store: storage.baselines, ids: { next: this.nextId }, now: this.#now });
    const states = createPlanStates({ plans, commands, snapshots, baselines: library });
    const hub = createEventHub();
    const schedule = (flush: () => void): void => this.#later(made, flush);
    const writes = createWriteQueue({
      connection: storage.writing,
      onCommit: () => watch.committed(),
      onBroken: () => undefined,
      schedule,
    });
    const append = createAppendCommands({
      plans,
      commands,
      states,
      writes,
      rules: { checkCommand, applyCommand },
      metrics,
      now: this.#now,
      publish: (planId, entries) => hub.publish(planId, entries),
      onHead: () => undefined,
      onFault: watch.fault,
    });
    const made: Process = { hub, writes, states, library, append, alive: true, cut: new Set() };
    this.#process = made;
  }

  /** The process is gone at once; what was not on disk never was. */
  kill(): void {
    const dead = this.#process;
    if (!dead) return;
    this.#process = null;
    dead.alive = false;
    if (this.#setup.storage.connection.inTransaction) this.#setup.storage.connection.exec('ROLLBACK');
    for (const cut of [...dead.cut]) cut();
  }

  /** From now on it does nothing and nobody hears from it: what `kill` will make plain. */
  freeze(): void {
    if (this.#process) this.#process.alive = false;
  }

  /** SIGTERM: says goodbye, finishes what it has accepted, ends. */
  async stop(): Promise<void> {
    const ending = this.#process;
    if (!ending) return;
    ending.hub.close();
    await ending.writes.drain();
    if (this.#process === ending) this.kill();
  }

  /** Answers as the routes do. Resolves with null when the process ended before it could answer. */
  async ask(question: Ask): Promise<Answer | null> {
    const asked = this.#process;
    if (!asked) return null;
    try {
      const body = await this.#answer(asked, question);
      return asked.alive ? { body } : null;
    } catch (error) {
      if (!asked.alive || error instanceof KilledError) return null;
      const problem = problemOf(error);
      if (problem.code === 'internal') this.#setup.watch.fault(error);
      return { problem: presentProblem(problem, 'zh') };
    }
  }

  /** Opens a stream; null when the server is down. `cut` is called when the process dies. @returns the way out. */
  follow(
    asked: { epoch: string; seq: number },
    to: EventSink & { cut(): void },
    outflow: Outflow,
  ): (() => void) | null {
    const serving = this.#process;
    if (!serving) return null;
    const { states, hub } = serving;
    const every = (ms: number, act: () => void) => this.#setup.timeline.every(ms, act);
    const options = { states, commands: this.#setup.storage.commands, hub, every };
    const leave = followPlan(options, { planId: this.planId, asked, session: to, response: outflow });
    const cut = (): void => {
      out();
      to.cut();
    };
    const out = (): void => {
      serving.cut.delete(cut);
      leave();
    };
    serving.cut.add(cut);
    return out;
  }

  /** Keeps the head for a quicker start, as the server does in quiet moments. */
  takeSnapshot(): void {
    const { writes, states } = this.#running();
    const { snapshots } = this.#setup.storage;
    writes
      .write(() => {
        const head = states.find(this.planId);
        if (head) snapshots.insert(snapshotRow(head));
      })
      .catch(() => undefined); // a snapshot is a cache: without it the log is read
  }

  async #answer({ states, library, append }: Process, question: Ask): Promise<unknown> {
    switch (question.kind) {
      case 'me':
        return { actor: question.actor };
      case 'plan': {
        const { plan } = requirePlan(states, this.planId);
        const { id, title, epoch } = plan;
        return { id, title, baselineId: plan.baseline_id, epoch, headSeq: plan.head_seq };
      }
      case 'baseline':
        return library.find(question.id)?.indexed.baseline;
      case 'state': {
        const { plan, structure } = requirePlan(states, this.planId);
        return stateAnswer({ plan, seq: plan.head_seq, structure });
      }
      case 'history': {
        const page = { after: question.after, limit: HISTORY_PAGE };
        return historyAnswer(this.#setup.storage.commands, requirePlan(states, this.planId), page);
      }
      case 'send': {
        const read = BATCH_SCHEMA.safeParse(question.batch);
        if (!read.success) throw new HttpProblem('invalid_request', { count: read.error.issues.length });
        return append.append({ planId: this.planId, actor: question.actor, batch: read.data });
      }
    }
  }

  readonly nextId = (prefix: string): string => {
    this.#ids += 1;
    return `${prefix}-${this.#ids}`;
  };

  readonly #now = (): Date => new Date(BORN + this.#setup.timeline.now + this.clockOff);

  #running(): Process {
    if (!this.#process) throw new Error('the server is down');
    return this.#process;
  }

  /** Waiting requests are written a moment later, together with those that come meanwhile. */
  #later(process: Process, flush: () => void): void {
    this.#setup.timeline.after(this.#setup.random.between(0, 8), () => {
      if (process.alive) flush();
    });
  }
}

const NO_SAMPLES = {
  problem: 'none',
  get: () => {
    throw new Error('there is no sample here');
  },
};
