import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';

export interface Listener {
  /** New entries of the plan, ascending, already on disk. */
  entries(entries: readonly LogEntry[]): void;
  /** The server is stopping. */
  bye(): void;
}

export interface EventHub {
  /** @returns the way out. */
  subscribe(planId: string, listener: Listener): () => void;
  publish(planId: string, entries: readonly LogEntry[]): void;
  /** Says goodbye to everybody. */
  close(): void;
}

/** Who listens to which plan, in memory only: what a listener misses it reads from the log. */
export function createEventHub(): EventHub {
  const listeners = new Map<string, Set<Listener>>();
  return {
    subscribe(planId, listener) {
      const ofPlan = listeners.get(planId) ?? new Set();
      listeners.set(planId, ofPlan.add(listener));
      return () => {
        ofPlan.delete(listener);
        if (ofPlan.size === 0 && listeners.get(planId) === ofPlan) listeners.delete(planId);
      };
    },
    publish(planId, entries) {
      for (const listener of listeners.get(planId) ?? []) listener.entries(entries);
    },
    close() {
      for (const ofPlan of listeners.values()) for (const listener of ofPlan) listener.bye();
      listeners.clear();
    },
  };
}
