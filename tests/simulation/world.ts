import type { CommandBatchAnswer } from '@dachushi/domain/protocol/messages.ts';
import { renewEpochs } from '@dachushi/api/database/renew-epochs.ts';
import { Browser } from './browser.ts';
import { Intents } from './intents.ts';
import type { Sent } from './line.ts';
import { act } from './planner.ts';
import { Random } from './random.ts';
import { LogRecord } from './record.ts';
import { checkAnswer, checkSaved, checkView } from './safety.ts';
import { ServerMachine } from './server-machine.ts';
import type { ServerStorage } from './server-storage.ts';
import { SimWindow } from './sim-window.ts';
import { Timeline } from './timeline.ts';
import { Violation } from './violation.ts';
import type { Weather } from './weather.ts';

export interface WorldSetup {
  readonly seed: number;
  readonly storage: ServerStorage;
  readonly weather: Weather;
  readonly browsers: number;
  /** Writes every message into the diary. */
  readonly thorough: boolean;
}

/** One server, some computers with windows, the network between them, and a referee who sees everything. */
export class World {
  readonly timeline = new Timeline();
  readonly random: Random;
  readonly server: ServerMachine;
  readonly storage: ServerStorage;
  readonly weather: Weather;
  readonly record: LogRecord;
  readonly intents: Intents;
  readonly browsers: readonly Browser[];
  readonly windows: SimWindow[] = [];
  readonly batches: Sent[] = [];
  readonly reports: string[] = [];
  /** Things that happened, for the reader of a failing seed. */
  readonly diary: string[] = [];
  /** Every computer can store what its windows hold. */
  readonly soundDisks: boolean;
  backedUp = false;
  readonly #thorough: boolean;
  readonly #names = new Map<SimWindow, string>();
  #failure: Error | null = null;
  #dirty = false;
  #changed = new Set<SimWindow>();

  constructor({ seed, storage, weather, browsers, thorough }: WorldSetup) {
    this.#thorough = thorough;
    this.random = new Random(seed);
    this.storage = storage;
    this.weather = weather;
    this.soundDisks = weather.brokenOutbox === 0;
    const { timeline } = this;
    const watch = {
      committed: () => this.committed(),
      fault: (error: unknown) => this.#fail(new Violation('R4', `the server failed: ${String(error)}`)),
    };
    this.server = new ServerMachine({ timeline, random: this.random.fork(), storage, watch });
    this.server.create();
    this.record = new LogRecord(storage, this.server.planId);
    this.intents = new Intents(this.record, this.soundDisks);
    this.browsers = Array.from({ length: browsers }, (_, at) => this.#newBrowser(`p${at + 1}`));
  }

  note(what: string): void {
    this.diary.push(`${String(this.timeline.now).padStart(6)} ${what}`);
  }

  /** `p2/3`: the third window of all, of the second person. */
  nameOf(window: SimWindow): string {
    const name = this.#names.get(window) ?? `${window.browser.actor}/${this.#names.size + 1}`;
    this.#names.set(window, name);
    return name;
  }

  open(browser: Browser): SimWindow {
    const { timeline, server, weather } = this;
    const window = new SimWindow({
      timeline,
      server,
      weather,
      browser,
      random: this.random.fork(),
      planId: server.planId,
      watch: {
        view: (of) => this.#changed.add(of),
        intent: (of, commandId) => this.intents.add(of, commandId),
        leaving: (of, batch) => this.#guard(() => this.#checkLeaving(of, batch)),
        answered: (answer) => this.#guard(() => checkAnswer(answer as CommandBatchAnswer, this)),
        note: (of, what) => {
          if (this.#thorough) this.note(`${this.nameOf(of)} ${what()}`);
        },
        report: (of, what, failure) => {
          this.reports.push(what);
          this.note(`${this.nameOf(of)} reports: ${what} (${String(failure)})`);
        },
      },
    });
    this.windows.push(window);
    return window;
  }

  close(window: SimWindow): void {
    this.intents.closing(window);
    window.close();
    this.windows.splice(this.windows.indexOf(window), 1);
  }

  /** Somebody does something in this window. */
  act(window: SimWindow): void {
    const before = window.shown?.replica.pending ?? [];
    const plan = window.store.state.getState();
    if (plan.phase !== 'ready' || !window.shown) return;
    const did = act(plan, window.store.actions, this.random);
    const after = new Set(window.shown.replica.pending.map((command) => command.commandId));
    const refused = new Set(window.shown.refusals.map(({ id }) => id));
    const gone = before.filter(({ commandId }) => !after.has(commandId) && !refused.has(commandId));
    for (const { commandId } of gone) this.intents.withdrawn(commandId);
    if (!this.#thorough) return;
    const now = window.shown.replica.pending.map((each) => `${each.clientId}:${each.n}=${each.commandId}`);
    this.note(`${this.nameOf(window)} does ${did}, pending now ${now.join(' ')}`);
  }

  /** Something may be new on the server's disk. */
  committed(): void {
    this.#dirty = true;
  }

  /** The server's disk becomes what it was at the last backup, and, where the restore command is used, says that it is another history. */
  restore(carefully: boolean): void {
    this.note(carefully ? 'restored from the backup' : 'the backup is copied back, and nobody is told');
    this.storage.putBack();
    if (carefully) renewEpochs(this.storage.connection, { next: this.server.nextId });
    else {
      // the server has forgotten what it once refused, and cannot tell a late copy of it from a new request
      this.intents.forgive();
      this.batches.length = 0;
    }
    this.record.begin();
  }

  /** Lets the next thing happen and looks whether every promise still holds. @throws Violation; false when nothing is due. */
  async step(end: number): Promise<boolean> {
    const more = await this.timeline.step(end);
    if (this.#failure) throw this.#failure;
    if (this.#dirty) {
      this.#dirty = false;
      for (const row of this.record.read()) this.intents.appeared(row.command_id);
    }
    for (const window of this.#changed) {
      if (window.gone || !window.shown) continue;
      checkView(window, window.shown, this);
      checkSaved(window, window.shown, this);
    }
    this.#changed.clear();
    return more;
  }

  #newBrowser(actor: string): Browser {
    return new Browser({ actor, timeline: this.timeline, random: this.random.fork(), weather: this.weather });
  }

  #checkLeaving(window: SimWindow, batch: Sent): void {
    this.batches.push(batch);
    if (!this.soundDisks) return;
    const loose = batch.commands.find(({ commandId }) => !window.browser.holds(commandId));
    if (loose) throw new Violation('R10', `${loose.commandId} leaves ${window.browser.actor} before it is on its disk`);
  }

  #guard(check: () => void): void {
    try {
      check();
    } catch (error) {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
  }
}
