import { HOLD_LASTS } from '@dachushi/domain/protocol/people.ts';
import type { Place, Presence, PresenceAside } from '@dachushi/domain/protocol/people.ts';

export interface HeardPresence extends Presence {
  /** By this window's clock. */
  readonly heardAt: number;
}

/** Another person who is here: however many windows they have, they are one, where they were heard last. */
export interface Other {
  readonly actor: string;
  readonly at: Presence;
}

export interface PeopleState {
  /** The actor of this browser; empty until the server has said. */
  readonly me: string;
  readonly names: ReadonlyMap<string, string | null>;
  /** Every window but this one, by actor and window. */
  readonly windows: ReadonlyMap<string, HeardPresence>;
  /** In the order they came. */
  readonly others: readonly Other[];
  /** Piece to the other person who holds it. */
  readonly held: ReadonlyMap<string, string>;
  /** Department to the others in it; the same list while nobody comes or goes. */
  readonly inDepartment: ReadonlyMap<string, readonly string[]>;
  /** The window that has the chair, unless it is this one. */
  readonly chair: Presence | null;
  /** What this window says of itself. */
  readonly own: Place;
  /** Whom this window followed until its own hand did something. */
  readonly paused: string | null;
  /** The chair that this window does not want to follow. */
  readonly declined: string | null;
}

export const NOBODY: readonly string[] = [];
const HOLD_SHOWN = HOLD_LASTS + 2_000;

/** Before anybody was heard. */
export function emptyPeople(window: string): PeopleState {
  const own = { window, page: 'board', departmentId: null, selection: [], holds: [], chair: false, follows: null };
  return {
    me: '',
    names: new Map(),
    windows: new Map(),
    others: [],
    held: new Map(),
    inDepartment: new Map(),
    chair: null,
    own,
    paused: null,
    declined: null,
  };
}

type Known = Pick<PeopleState, 'me' | 'windows' | 'own'>;

/** What screens read, worked out from the windows heard of; parts that say the same stay the same objects. */
export function derive(before: PeopleState, known: Known, now: number): PeopleState {
  const { me, windows } = known;
  const others: Other[] = [];
  const held = new Map<string, string>();
  const inDepartment = new Map<string, string[]>();
  let chair: Presence | null = null;
  for (const at of latestOfEach(windows, me)) others.push({ actor: at.actor, at });
  for (const at of windows.values()) {
    if (at.chair) chair = at;
    if (at.actor === me || now - at.heardAt > HOLD_SHOWN) continue;
    for (const piece of at.holds) held.set(piece, at.actor);
  }
  for (const { actor, at } of others)
    if (at.departmentId !== null && at.page === 'board')
      inDepartment.set(at.departmentId, [...(inDepartment.get(at.departmentId) ?? []), actor]);
  return {
    ...before,
    ...known,
    others: sameOthers(before.others, others) ? before.others : others,
    held: sameEntries(before.held, held) ? before.held : held,
    inDepartment: keepLists(before.inDepartment, inDepartment),
    chair: JSON.stringify(chair) === JSON.stringify(before.chair) ? before.chair : chair,
  };
}

/** The windows after an aside, without the window that listens. */
export function hearAside(
  windows: PeopleState['windows'],
  aside: PresenceAside,
  { own, me, now }: { readonly own: string; readonly me: string; readonly now: number },
): ReadonlyMap<string, HeardPresence> {
  const after = new Map(windows);
  for (const each of aside.changed)
    if (each.actor !== me || each.window !== own) after.set(windowKey(each), { ...each, heardAt: now });
  for (const each of aside.gone) after.delete(windowKey(each));
  return after;
}

export function windowKey({ actor, window }: Pick<Presence, 'actor' | 'window'>): string {
  return `${actor} ${window}`;
}

function latestOfEach(windows: PeopleState['windows'], me: string): readonly HeardPresence[] {
  const latest = new Map<string, HeardPresence>();
  for (const at of windows.values()) {
    if (at.actor === me) continue;
    const known = latest.get(at.actor);
    // set keeps the place of the first window, so that faces do not jump when somebody acts
    if (!known || at.heardAt >= known.heardAt) latest.set(at.actor, at);
  }
  return [...latest.values()];
}

function sameOthers(a: readonly Other[], b: readonly Other[]): boolean {
  return a.length === b.length && a.every((each, at) => sameWhere(each.at, b[at]?.at));
}

function sameWhere(a: Presence, b: Presence | undefined): boolean {
  const text = ({ actor, window, page, departmentId, selection, holds, chair, follows }: Presence) =>
    JSON.stringify([actor, window, page, departmentId, selection, holds, chair, follows]);
  return b !== undefined && text(a) === text(b);
}

function sameEntries(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

function keepLists(
  before: PeopleState['inDepartment'],
  after: ReadonlyMap<string, readonly string[]>,
): PeopleState['inDepartment'] {
  const kept = new Map(
    [...after].map(([key, list]) => {
      const known = before.get(key);
      return [key, known?.join() === list.join() ? known : list] as const;
    }),
  );
  const same = before.size === kept.size && [...kept].every(([key, list]) => before.get(key) === list);
  return same ? before : kept;
}

/** Where somebody is: in the window that has the chair, or else where they were heard last. */
export function placeOf({ chair, others }: PeopleState, actor: string): Presence | null {
  return chair?.actor === actor ? chair : (others.find((each) => each.actor === actor)?.at ?? null);
}
