import { HOLD_LASTS, PRESENCE_LASTS } from '@dachushi/domain/protocol/people.ts';
import type { Place, Presence, PresenceAside } from '@dachushi/domain/protocol/people.ts';

export const MOST_WINDOWS = 300;
const MOST_WINDOWS_OF_ONE = 12;

interface Entry {
  readonly presence: Presence;
  /** What the window said; the chair may have gone to another since. */
  readonly claims: boolean;
  readonly heardAt: number;
}

/** Who is in one plan, and what of it has not been told yet. Times are in ms of whatever clock the owner uses. */
export class PresenceRoom {
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new Set<string>();
  readonly #gone = new Map<string, PresenceAside['gone'][number]>();

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** Last heard first. */
  get present(): readonly Presence[] {
    return [...this.#entries.values()].map(({ presence }) => presence).reverse();
  }

  /** @returns false when there is no room for one window more. */
  say(actor: string, place: Place, now: number): boolean {
    const key = keyOf(actor, place.window);
    const before = this.#entries.get(key);
    if (!before && this.#isFull(actor)) return false;
    const takes = place.chair && before?.claims !== true;
    if (takes) this.#clearChair();
    const chair = place.chair && (takes || before?.presence.chair === true);
    const presence: Presence = { ...place, actor, chair };
    this.#entries.delete(key);
    this.#entries.set(key, { presence, claims: place.chair, heardAt: now });
    this.#gone.delete(key);
    // a hold is told again, because those who see it let it expire too
    if (!before || presence.holds.length > 0 || !sameValues(before.presence, presence)) this.#changed.add(key);
    return true;
  }

  leave(actor: string, window: string): void {
    const key = keyOf(actor, window);
    if (!this.#entries.delete(key)) return;
    this.#changed.delete(key);
    this.#gone.set(key, { actor, window });
  }

  expire(now: number): void {
    for (const [key, { presence, heardAt }] of this.#entries) {
      if (now - heardAt >= PRESENCE_LASTS) this.leave(presence.actor, presence.window);
      else if (now - heardAt >= HOLD_LASTS && presence.holds.length > 0) this.#change(key, { holds: [] });
    }
  }

  /** What has changed since this was asked last; null when nothing has. */
  takeUntold(): PresenceAside | null {
    const changed = [...this.#changed].flatMap((key) => this.#entries.get(key)?.presence ?? []);
    const gone = [...this.#gone.values()];
    this.#changed.clear();
    this.#gone.clear();
    return changed.length + gone.length === 0 ? null : { changed, gone };
  }

  #clearChair(): void {
    for (const [key, { presence }] of this.#entries) if (presence.chair) this.#change(key, { chair: false });
  }

  #change(key: string, change: Partial<Presence>): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.set(key, { ...entry, presence: { ...entry.presence, ...change } });
    this.#changed.add(key);
  }

  #isFull(actor: string): boolean {
    const own = [...this.#entries.values()].filter(({ presence }) => presence.actor === actor).length;
    return this.#entries.size >= MOST_WINDOWS || own >= MOST_WINDOWS_OF_ONE;
  }
}

function keyOf(actor: string, window: string): string {
  return `${actor} ${window}`;
}

function sameValues(a: Presence, b: Presence): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
