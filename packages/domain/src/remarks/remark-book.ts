import type { KeptAct, Remark, RemarkAct, Thread, Vote } from './remark.ts';

/** Everything said about one plan, as it stands. A value: the next act makes another one. */
export interface RemarkBook {
  readonly revision: number;
  readonly threads: ReadonlyMap<string, Thread>;
  /** By matter and person: nobody votes twice on one matter. */
  readonly votes: ReadonlyMap<string, Vote>;
  /** The thread of every remark. */
  readonly threadOf: ReadonlyMap<string, string>;
}

export const EMPTY_BOOK: RemarkBook = { revision: 0, threads: new Map(), votes: new Map(), threadOf: new Map() };

export type RemarkRefusal = 'remark-unknown' | 'remark-not-own' | 'remark-withdrawn' | 'no-change';

/** Why this person may not do this now, or null. Whether a place or a matter exists is for the keeper of the plan. */
export function refusalOf(book: RemarkBook, act: RemarkAct, person: string): RemarkRefusal | null {
  switch (act.kind) {
    case 'write':
    case 'vote':
      return null;
    case 'reply':
      return book.threads.has(act.threadId) ? null : 'remark-unknown';
    case 'resolve':
    case 'reopen': {
      const thread = book.threads.get(act.threadId);
      if (!thread) return 'remark-unknown';
      return (thread.resolved !== null) === (act.kind === 'resolve') ? 'no-change' : null;
    }
    case 'edit':
    case 'withdraw': {
      const remark = findRemark(book, act.remarkId);
      if (!remark) return 'remark-unknown';
      if (remark.person !== person) return 'remark-not-own';
      return remark.withdrawn ? 'remark-withdrawn' : null;
    }
  }
}

/** A remark by its id, also one that was withdrawn. */
export function findRemark({ threads, threadOf }: RemarkBook, remarkId: string): Remark | undefined {
  const thread = threads.get(threadOf.get(remarkId) ?? '');
  return thread?.remarks.find(({ id }) => id === remarkId);
}

/** The book with one more act. The act was let through by `refusalOf`. */
export function fold(book: RemarkBook, kept: KeptAct): RemarkBook {
  return folded(book, kept, (map) => new Map(map));
}

/** The book that all acts of a plan make. Nobody has seen it half made, so that its maps need not be copied at every act. */
export function foldAll(acts: readonly KeptAct[]): RemarkBook {
  const empty: RemarkBook = { revision: 0, threads: new Map(), votes: new Map(), threadOf: new Map() };
  // the maps of this book were made here
  return acts.reduce((book, kept) => folded(book, kept, (map) => map as Map<never, never>), empty);
}

/** The map to write into: a copy, or the map itself. */
type Writable = <K, V>(map: ReadonlyMap<K, V>) => Map<K, V>;

function folded(book: RemarkBook, kept: KeptAct, writable: Writable): RemarkBook {
  const { act, n: revision } = kept;
  switch (act.kind) {
    case 'write':
      return withRemark({ ...book, revision }, newThread(kept, act), { remark: remarkOf(kept, act), writable });
    case 'reply': {
      const thread = book.threads.get(act.threadId);
      const remark = remarkOf(kept, act);
      return thread ? withRemark({ ...book, revision }, thread, { remark, writable }) : { ...book, revision };
    }
    case 'edit':
      return changed(book, kept, { text: act.text, mentions: act.mentions, editedAt: kept.time }, writable);
    case 'withdraw':
      return changed(book, kept, { text: '', mentions: [], withdrawn: true }, writable);
    case 'resolve':
    case 'reopen': {
      const thread = book.threads.get(act.threadId);
      const resolved = act.kind === 'resolve' ? { person: kept.person, time: kept.time } : null;
      return thread ? withThread({ ...book, revision }, { ...thread, resolved }, writable) : { ...book, revision };
    }
    case 'vote': {
      const { divisionId, choice, text } = act;
      const vote = {
        divisionId,
        matter: kept.matter ?? 0,
        person: kept.person,
        choice,
        text,
        time: kept.time,
        revision,
      };
      return { ...book, revision, votes: writable(book.votes).set(voteKey(vote), vote) };
    }
  }
}

function voteKey({ divisionId, matter, person }: Pick<Vote, 'divisionId' | 'matter' | 'person'>): string {
  return `${matter}\n${divisionId}\n${person}`;
}

type Saying = Extract<RemarkAct, { kind: 'write' | 'reply' }>;

function newThread(kept: KeptAct, act: Extract<RemarkAct, { kind: 'write' }>): Thread {
  return {
    id: act.actId,
    place: act.place,
    departmentId: kept.departmentId ?? null,
    placeName: kept.placeName ?? '',
    resolved: null,
    remarks: [],
    revision: kept.n,
  };
}

function remarkOf({ person, time, seq }: KeptAct, { actId, text, mentions }: Saying): Remark {
  return { id: actId, person, time, seq, text, mentions, editedAt: null, withdrawn: false };
}

/** A reply to what was settled opens it again: nobody answers a closed matter unheard. */
function withRemark(
  book: RemarkBook,
  thread: Thread,
  { remark, writable }: { readonly remark: Remark; readonly writable: Writable },
): RemarkBook {
  const threadOf = writable(book.threadOf).set(remark.id, thread.id);
  const remarks = [...thread.remarks, remark];
  return withThread({ ...book, threadOf }, { ...thread, resolved: null, remarks }, writable);
}

function withThread(book: RemarkBook, thread: Thread, writable: Writable): RemarkBook {
  const threads = writable(book.threads).set(thread.id, { ...thread, revision: book.revision });
  return { ...book, threads };
}

function changed(book: RemarkBook, kept: KeptAct, change: Partial<Remark>, writable: Writable): RemarkBook {
  const { n: revision, act } = kept;
  const remarkId = 'remarkId' in act ? act.remarkId : '';
  const thread = book.threads.get(book.threadOf.get(remarkId) ?? '');
  if (!thread) return { ...book, revision };
  const remarks = thread.remarks.map((each) => (each.id === remarkId ? { ...each, ...change } : each));
  return withThread({ ...book, revision }, { ...thread, remarks }, writable);
}
