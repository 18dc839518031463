import type { ClientClaims, OutboxStorage, StoredCommand, StoredKey } from '@dachushi/web/plan/ports.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

interface Holder {
  readonly gone: boolean;
}

/** What one computer keeps for all windows of one person: a slow disk with the outbox, and who speaks for which client. */
export class Browser {
  readonly actor: string;
  readonly #timeline: Timeline;
  readonly #random: Random;
  readonly #weather: Weather;
  readonly #rows = new Map<string, StoredCommand>();
  readonly #claims = new Map<string, Holder>();
  #diskFreeAt = 0;
  #ids = 0;

  constructor(setup: { actor: string; timeline: Timeline; random: Random; weather: Weather }) {
    this.actor = setup.actor;
    this.#timeline = setup.timeline;
    this.#random = setup.random;
    this.#weather = setup.weather;
  }

  get waiting(): readonly StoredCommand[] {
    return [...this.#rows.values()];
  }

  holds(commandId: string): boolean {
    return this.waiting.some((row) => row.commandId === commandId);
  }

  nextId(kind: string): string {
    this.#ids += 1;
    return `${kind}-${this.actor}-${this.#ids}`;
  }

  /** The disk as one window reaches it: in order, and only as long as the window is there to ask. */
  outbox(window: Holder): OutboxStorage {
    return {
      change: (change) => {
        if (this.#random.chance(this.#weather.brokenOutbox)) return this.#fail(window);
        return this.#onDisk(window, () => {
          for (const key of change.remove) this.#rows.delete(text(key));
          for (const row of change.add) this.#rows.set(text(row), row);
        });
      },
      waiting: (planId) =>
        this.#onDisk(window, () =>
          [...this.#rows.values()].filter((row) => row.planId === planId).sort((a, b) => a.n - b.n),
        ),
    };
  }

  claims(window: Holder): ClientClaims {
    return {
      claim: (clientId) => {
        const holder = this.#claims.get(clientId);
        if (holder && holder !== window && !holder.gone) return Promise.resolve(false);
        this.#claims.set(clientId, window);
        return Promise.resolve(true);
      },
      release: (clientId) => {
        if (this.#claims.get(clientId) === window) this.#claims.delete(clientId);
      },
    };
  }

  /** Asked of the disk before the window went is still done, or not, as chance will have it; nobody hears of it. */
  #onDisk<T>(window: Holder, act: () => T): Promise<T> {
    this.#diskFreeAt = Math.max(this.#diskFreeAt, this.#timeline.now) + this.#random.between(0, 12);
    return new Promise((resolve) => {
      this.#timeline.after(this.#diskFreeAt - this.#timeline.now, () => {
        if (!window.gone) resolve(act());
        else if (this.#random.chance(0.5)) act();
      });
    });
  }

  #fail(window: Holder): Promise<never> {
    return new Promise((_, reject) => {
      this.#timeline.after(5, () => {
        if (!window.gone) reject(new Error('the disk of this computer is full'));
      });
    });
  }
}

function text({ clientId, n }: StoredKey): string {
  return `${clientId} ${n}`;
}
