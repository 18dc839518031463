import { createPlanStore } from '@dachushi/web/plan/plan-store.ts';
import type { PlanStore } from '@dachushi/web/plan/plan-store.ts';
import type { SessionView } from '@dachushi/web/plan/plan-session.ts';
import type { PlanPorts } from '@dachushi/web/plan/ports.ts';
import type { Browser } from './browser.ts';
import { Line } from './line.ts';
import type { LineSetup, Sent } from './line.ts';

export interface WindowSetup extends Omit<LineSetup, 'listening' | 'leaving' | 'answered' | 'actor' | 'note'> {
  readonly browser: Browser;
  readonly planId: string;
  readonly watch: WindowWatch;
}

export interface WindowWatch {
  readonly view: (window: SimWindow, view: SessionView) => void;
  readonly intent: (window: SimWindow, commandId: string) => void;
  readonly leaving: (window: SimWindow, batch: Sent) => void;
  readonly answered: (answer: unknown) => void;
  readonly report: (window: SimWindow, what: string, failure: unknown) => void;
  readonly note: (window: SimWindow, what: () => string) => void;
}

/** One window with the plan open: the real plan store on simulated ports. */
export class SimWindow {
  readonly browser: Browser;
  readonly line: Line;
  readonly store: PlanStore;
  /** What the session last told the screen; null while it opens. */
  shown: SessionView | null = null;
  gone = false;
  clockOff = 0;
  readonly #setup: WindowSetup;
  #stop: () => void = () => undefined;

  constructor(setup: WindowSetup) {
    this.#setup = setup;
    this.browser = setup.browser;
    const { watch } = setup;
    this.line = new Line({
      ...setup,
      actor: setup.browser.actor,
      listening: () => !this.gone,
      leaving: (batch) => watch.leaving(this, batch),
      answered: (answer) => watch.answered(answer),
      note: (what) => watch.note(this, what),
    });
    this.store = createPlanStore(setup.planId, this.#ports(), (view) => {
      this.shown = view;
      watch.view(this, view);
    });
    this.#stop = this.store.start();
  }

  /** Gone without any farewell, as when the computer is switched off. */
  close(): void {
    this.gone = true;
    this.line.drop();
  }

  /** Leaves the plan and opens it again in the same window. */
  revisit(): void {
    this.#stop();
    this.shown = null;
    this.#stop = this.store.start();
  }

  #ports(): PlanPorts {
    const { timeline, random, browser, watch } = this.#setup;
    return {
      clock: {
        now: () => timeline.now + this.clockOff,
        after: (ms, act) =>
          timeline.after(ms, () => {
            if (!this.gone) act();
          }),
      },
      ids: {
        commandId: () => {
          const id = browser.nextId('c');
          watch.intent(this, id);
          return id;
        },
        clientId: () => browser.nextId('w'),
        random: () => random.next(),
      },
      transport: this.line.transport,
      outbox: browser.outbox(this),
      claims: browser.claims(this),
      report: (what, failure) => watch.report(this, what, failure),
    };
  }
}
