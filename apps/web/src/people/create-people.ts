import type { Me, PeopleAnswer, Place, PresenceAside } from '@dachushi/domain/protocol/people.ts';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Asides } from '../plan/asides.ts';
import type { Clock } from '../plan/ports.ts';
import type { PeopleApi } from './people-api.ts';
import { derive, emptyPeople, hearAside, windowKey } from './people-state.ts';
import type { HeardPresence, PeopleState } from './people-state.ts';

export interface PeopleOptions {
  readonly planId: string;
  /** Made anew by every window. */
  readonly window: string;
  readonly asides: Asides;
  readonly api: PeopleApi;
  readonly clock: Clock;
}

/** The people of one plan as this window sees them, and what it says of itself. Nothing here waits or blocks. */
export interface People {
  readonly state: StoreApi<PeopleState>;
  /** Goes along with somebody from now on; null goes alone. */
  follow(actor: string | null): void;
  /** The own hand did something: alone for now. */
  pause(): void;
  /** Does not follow this chair. */
  decline(): void;
  /** Says where this window is; changes within a moment go together. */
  move(change: Partial<Omit<Place, 'window'>>): void;
  /** @throws HttpProblem when the name was not taken. */
  name(name: string | null): Promise<void>;
  /** Opens; returns how to leave. */
  start(): () => void;
}

/** At most ten a second, whatever the hand does. */
const PAUSE = 100;
const SIGN_OF_LIFE = 12_000;
/** A hold is over for others after 10 s unless it is told again. */
const SIGN_OF_HOLDING = 4_000;
/** Asides get lost; so often the whole is asked for while others are here. */
const READ_ANEW = 60_000;

export function createPeople(options: PeopleOptions): People {
  return new PeopleOfPlan(options);
}

class PeopleOfPlan implements People {
  readonly state: StoreApi<PeopleState>;
  readonly #options: PeopleOptions;
  #stops: (() => void)[] = [];
  #running = false;
  #cancelSaying: (() => void) | null = null;
  #cancelSign: () => void = () => undefined;
  #saidAt = Number.NEGATIVE_INFINITY;
  #reading = false;

  constructor(options: PeopleOptions) {
    this.#options = options;
    this.state = createStore<PeopleState>(() => emptyPeople(options.window));
  }

  move(change: Partial<Omit<Place, 'window'>>): void {
    const { own } = this.state.getState();
    const next = { ...own, ...change };
    if (JSON.stringify(next) === JSON.stringify(own)) return;
    this.state.setState({ own: next });
    this.#saySoon();
  }

  follow(actor: string | null): void {
    this.state.setState({ paused: null });
    this.move({ follows: actor });
  }

  pause(): void {
    const { follows } = this.state.getState().own;
    if (follows === null) return;
    this.state.setState({ paused: follows });
    this.move({ follows: null });
  }

  decline(): void {
    const { chair } = this.state.getState();
    this.state.setState({ declined: chair && windowKey(chair), paused: null });
  }

  async name(name: string | null): Promise<void> {
    this.#hearName(await this.#options.api.name(name));
  }

  start(): () => void {
    const { asides, api, clock } = this.#options;
    this.#running = true;
    api.me().then(
      (me) => {
        this.#hearName(me);
        this.#apply({ me: me.actor });
        void this.#readAnew();
      },
      () => undefined, // nameless until the next opening
    );
    this.#stops = [
      asides.hear('presence', (said) => this.#hear(said as PresenceAside)),
      asides.hear('people', (said) => this.#hearName(said as Me)),
      asides.onOpening(() => {
        this.#saySoon();
        void this.#readAnew();
      }),
    ];
    const readAgain = (): void => {
      this.#stops.push(
        clock.after(READ_ANEW, () => {
          if (this.state.getState().others.length > 0) void this.#readAnew();
          readAgain();
        }),
      );
    };
    readAgain();
    this.#saySoon();
    return () => this.#leave();
  }

  #leave(): void {
    this.#running = false;
    for (const stop of this.#stops) stop();
    this.#cancelSaying?.();
    this.#cancelSaying = null;
    this.#cancelSign();
    this.#options.api.say(this.#options.planId, { window: this.#options.window, left: true });
    this.#apply({ windows: new Map() });
  }

  #saySoon(): void {
    if (!this.#running || this.#cancelSaying) return;
    const { clock } = this.#options;
    this.#cancelSaying = clock.after(Math.max(0, this.#saidAt + PAUSE - clock.now()), () => this.#say());
  }

  #say(): void {
    const { api, clock, planId } = this.#options;
    const { own } = this.state.getState();
    this.#cancelSaying = null;
    this.#cancelSign();
    this.#saidAt = clock.now();
    api.say(planId, own);
    this.#cancelSign = clock.after(own.holds.length > 0 ? SIGN_OF_HOLDING : SIGN_OF_LIFE, () => this.#saySoon());
  }

  #hear(aside: PresenceAside): void {
    const { me, windows, own, names } = this.state.getState();
    const now = this.#options.clock.now();
    const self = aside.changed.find((each) => each.actor === me && each.window === own.window);
    // somebody else has taken the chair
    if (self && own.chair && !self.chair) this.move({ chair: false });
    this.#apply({ windows: hearAside(windows, aside, { own: own.window, me, now }) });
    if (aside.changed.some(({ holds }) => holds.length > 0)) this.#lookForEndedHolds();
    if (aside.changed.some(({ actor }) => !names.has(actor))) void this.#readAnew();
  }

  /** Should the news that a hold is over get lost, it ends by itself. */
  #lookForEndedHolds(): void {
    this.#stops.push(this.#options.clock.after(13_000, () => this.#apply({})));
  }

  #hearName({ actor, name }: Me): void {
    const names = new Map(this.state.getState().names);
    this.state.setState({ names: names.set(actor, name) });
  }

  async #readAnew(): Promise<void> {
    if (this.#reading || !this.#running) return;
    this.#reading = true;
    try {
      const asked = this.#options.clock.now();
      this.#hearAll(await this.#options.api.people(this.#options.planId), asked);
    } catch {
      // the next opening of the stream asks again
    } finally {
      this.#reading = false;
    }
  }

  /** What was heard after the question was put is newer than its answer. */
  #hearAll({ people, present }: PeopleAnswer, asked: number): void {
    if (!this.#running) return;
    const { me, own, names, windows } = this.state.getState();
    const now = this.#options.clock.now();
    const fresh = new Map<string, HeardPresence>();
    const others = present.filter((each) => each.actor !== me || each.window !== own.window);
    // who was here before keeps the place; last heard first, so later ones are older
    for (const [key, heard] of windows) {
      const still = others.find((each) => windowKey(each) === key);
      if (heard.heardAt >= asked) fresh.set(key, heard);
      else if (still) fresh.set(key, { ...still, heardAt: now });
    }
    for (const each of [...others].reverse())
      if (!fresh.has(windowKey(each))) fresh.set(windowKey(each), { ...each, heardAt: now });
    this.state.setState({ names: new Map([...names, ...people.map(({ actor, name }) => [actor, name] as const)]) });
    this.#apply({ windows: fresh });
  }

  #apply(change: Partial<Pick<PeopleState, 'me' | 'windows'>>): void {
    const before = this.state.getState();
    const { me, windows, own } = { ...before, ...change };
    this.state.setState(derive(before, { me, windows, own }, this.#options.clock.now()));
  }
}
