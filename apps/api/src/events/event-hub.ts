import type { AsideName } from '@dachushi/domain/protocol/asides.ts';
import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';

export interface Listener {
  /** New entries of the plan, ascending, already on disk. */
  entries(entries: readonly LogEntry[]): void;
  /** Something beside the log, written out as it goes on the line. */
  aside(text: string): void;
  /** The server is stopping. */
  bye(): void;
}

export interface EventHub {
  /** @returns the way out. */
  subscribe(planId: string, listener: Listener): () => void;
  publish(planId: string, entries: readonly LogEntry[]): void;
  /** Tells whoever listens now, and nobody later: never in the log, dropped for a reader that is behind. `said` becomes JSON. */
  publishAside(planId: string, name: AsideName, said: unknown): void;
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
    publishAside(planId, name, said) {
      const ofPlan = listeners.get(planId);
      if (!ofPlan) return;
      // without an id, so that a stream is resumed by the last entry and not by this
      const text = `event: ${name}\ndata: ${JSON.stringify(said)}\n\n`;
      for (const listener of ofPlan) listener.aside(text);
    },
    close() {
      for (const ofPlan of listeners.values()) for (const listener of ofPlan) listener.bye();
      listeners.clear();
    },
  };
}

/**
 * Publishes after the planners have been answered, and what was committed together at once: with thirty windows listening,
 * telling them takes longer than the step itself, and telling them ten things takes hardly longer than one.
 */
export function publishLater(hub: EventHub): EventHub['publish'] {
  const waiting = new Map<string, LogEntry[]>();
  function publishAll(): void {
    const all = [...waiting];
    waiting.clear();
    for (const [planId, entries] of all) hub.publish(planId, entries);
  }
  return (planId, entries) => {
    if (waiting.size === 0) setImmediate(publishAll);
    const ofPlan = waiting.get(planId);
    if (ofPlan) ofPlan.push(...entries);
    else waiting.set(planId, [...entries]);
  };
}
