import { browserPorts } from './browser-ports.ts';
import { createPlanStore } from './plan-store.ts';
import type { PlanStore } from './plan-store.ts';
import type { PlanPorts } from './ports.ts';

/** Long enough to go from one page of a plan to the next. */
const LINGER = 5_000;

interface Held {
  readonly store: PlanStore;
  holders: number;
  stop: (() => void) | null;
  cancelClosing: () => void;
}

/** The plans open in this window. A plan stays open while a page shows it, and a little longer, so that changing pages reads nothing anew. */
export class OpenPlans {
  readonly #held = new Map<string, Held>();
  readonly #makePorts: () => PlanPorts;
  #ports: PlanPorts | null = null;

  constructor(makePorts: () => PlanPorts = browserPorts) {
    this.#makePorts = makePorts;
  }

  /** The store of a plan, not yet started. */
  store(planId: string): PlanStore {
    return this.#get(planId).store;
  }

  /** Keeps the plan open until the returned function is called. */
  hold(planId: string): () => void {
    const held = this.#get(planId);
    held.cancelClosing();
    held.holders += 1;
    held.stop ??= held.store.start();
    return () => this.#letGo(planId, held);
  }

  #letGo(planId: string, held: Held): void {
    held.holders -= 1;
    if (held.holders === 0) this.#closeLater(planId, held);
  }

  #closeLater(planId: string, held: Held): void {
    held.cancelClosing = this.#portsNow().clock.after(LINGER, () => {
      if (wouldLose(held.store)) return this.#closeLater(planId, held);
      held.stop?.();
      this.#held.delete(planId);
    });
  }

  #get(planId: string): Held {
    const known = this.#held.get(planId);
    if (known) return known;
    const store = createPlanStore(planId, this.#portsNow());
    const held: Held = { store, holders: 0, stop: null, cancelClosing: () => undefined };
    this.#held.set(planId, held);
    return held;
  }

  #portsNow(): PlanPorts {
    this.#ports ??= this.#makePorts();
    return this.#ports;
  }
}

/** Commands that lie nowhere but in this window. */
function wouldLose({ state }: PlanStore): boolean {
  const { keptHere, kind } = state.getState().save;
  return !keptHere && kind !== 'saved';
}
