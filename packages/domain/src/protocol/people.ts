export interface Person {
  readonly actor: string;
  /** What they want to be called; null until they say. */
  readonly name: string | null;
}

/** What `PUT /api/me` and `GET /api/me` answer. */
export type Me = Person;

/** Where one window is and what it holds: told by itself, kept in memory only, gone when it falls silent. */
export interface Place {
  /** Made by the window, the same until it is closed. */
  readonly window: string;
  /** Name of the page, such as `board`. */
  readonly page: string;
  readonly departmentId: string | null;
  /** Pieces as in the address: `unit:uc-01`, `division:uc-02`. */
  readonly selection: readonly string[];
  /** Pieces in the hand right now. */
  readonly holds: readonly string[];
  /** Has taken the chair (主持). */
  readonly chair: boolean;
  /** Whom it follows. */
  readonly follows: string | null;
}

/** A place as others hear it. `chair` is true for one window of a plan at most: the last that took it. */
export interface Presence extends Place {
  readonly actor: string;
}

/** On the event stream as `presence`: what changed within a moment. */
export interface PresenceAside {
  readonly changed: readonly Presence[];
  /** Windows that have left or fallen silent. */
  readonly gone: readonly Pick<Presence, 'actor' | 'window'>[];
}

/** Who appears in the log of a plan or is in it now. */
export interface PeopleAnswer {
  readonly people: readonly Person[];
  readonly present: readonly Presence[];
}

/** A hold that is not told again is over after this long, in ms. */
export const HOLD_LASTS = 10_000;
/** A window that says nothing is gone after this long, in ms. */
export const PRESENCE_LASTS = 35_000;
