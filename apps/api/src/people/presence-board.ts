import type { Place, Presence, PresenceAside } from '@dachushi/domain/protocol/people.ts';
import { PresenceRoom } from './presence-room.ts';

export interface PresenceOptions {
  readonly now: () => number;
  /** Acts once, `ms` from now. @returns how to cancel. */
  readonly after: (ms: number, act: () => void) => () => void;
  readonly tell: (planId: string, said: PresenceAside) => void;
}

/** Who is in which plan, where, and what they hold. In memory only; nothing here may hold up an edit. */
export interface PresenceBoard {
  /** False when the plan is full: the window works like any other, the others just do not see it. */
  say(planId: string, actor: string, place: Place): boolean;
  leave(planId: string, actor: string, window: string): void;
  /** Last heard first. */
  present(planId: string): readonly Presence[];
  /** Plans in which somebody is now. */
  plansOf(actor: string): readonly string[];
  stop(): void;
}

/** What changes within a moment is told at once, so that thirty hands do not make three hundred events a second. */
const MOMENT = 100;
const LOOK_FOR_SILENCE = 1_000;
const MOST_PLANS = 1_000;

export function createPresenceBoard({ now, after, tell }: PresenceOptions): PresenceBoard {
  const rooms = new Map<string, PresenceRoom>();
  let telling: (() => void) | null = null;
  let sweeping: (() => void) | null = null;

  function tellAll(): void {
    telling = null;
    for (const [planId, room] of rooms) {
      const untold = room.takeUntold();
      if (untold) tell(planId, untold);
      if (room.isEmpty) rooms.delete(planId);
    }
  }
  function sweep(): void {
    sweeping = null;
    for (const room of rooms.values()) room.expire(now());
    if (rooms.size > 0) soon();
  }
  /** An empty server keeps no clock running. */
  function soon(): void {
    telling ??= after(MOMENT, tellAll);
    sweeping ??= after(LOOK_FOR_SILENCE, sweep);
  }
  return {
    say(planId, actor, place) {
      const room = rooms.get(planId) ?? (rooms.size < MOST_PLANS ? new PresenceRoom() : null);
      if (!room) return false;
      rooms.set(planId, room);
      soon();
      return room.say(actor, place, now());
    },
    leave(planId, actor, window) {
      rooms.get(planId)?.leave(actor, window);
      soon();
    },
    present: (planId) => rooms.get(planId)?.present ?? [],
    plansOf: (actor) =>
      [...rooms].flatMap(([planId, room]) => (room.present.some((each) => each.actor === actor) ? [planId] : [])),
    stop() {
      telling?.();
      sweeping?.();
      rooms.clear();
    },
  };
}
