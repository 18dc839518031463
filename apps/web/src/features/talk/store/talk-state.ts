import type { DivisionId } from '@dachushi/domain/ids.ts';
import type { ActOutcome, RemarksAnswer } from '@dachushi/domain/protocol/remark-messages.ts';
import type { Matter } from '@dachushi/domain/remarks/matters.ts';
import { EMPTY_BOOK, fold, refusalOf } from '@dachushi/domain/remarks/remark-book.ts';
import type { RemarkBook } from '@dachushi/domain/remarks/remark-book.ts';
import type { RemarkAct, Thread, Vote } from '@dachushi/domain/remarks/remark.ts';

export interface RefusedAct {
  readonly act: RemarkAct;
  /** Of the outcome, or of the problem. */
  readonly code: string;
}

export interface TalkState {
  readonly phase: 'loading' | 'ready' | 'failed';
  /** What the server has, with what is still on its way. */
  readonly book: RemarkBook;
  readonly matters: readonly Matter[];
  /** Said, and not on the server yet. */
  readonly waiting: readonly RemarkAct[];
  /** The last attempt to send found no server. */
  readonly offline: boolean;
  /** What waits is kept on this computer, and not in this window only. */
  readonly keptHere: boolean;
  readonly refused: readonly RefusedAct[];
  /** Empty while unknown. */
  readonly me: string;
  /** How many remarks of each thread this browser has seen. */
  readonly seen: Readonly<Record<string, number>>;
}

export const NOTHING_SAID: TalkState = {
  phase: 'loading',
  book: EMPTY_BOOK,
  matters: [],
  waiting: [],
  offline: false,
  keptHere: true,
  refused: [],
  me: '',
  seen: {},
};

/** What the server has told so far. */
export interface Told {
  readonly revision: number;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly votes: ReadonlyMap<string, Vote>;
  readonly matters: readonly Matter[];
}

export const NOTHING_TOLD: Told = { revision: 0, threads: new Map(), votes: new Map(), matters: [] };

/** Answers may overtake each other: the newer form of a thread or a vote stays. A lower revision than known is another history. */
export function withAnswer(told: Told, answer: RemarksAnswer, whole: boolean): Told {
  const start = whole ? NOTHING_TOLD : told;
  const threads = new Map(start.threads);
  for (const thread of answer.threads)
    if (thread.revision >= (threads.get(thread.id)?.revision ?? 0)) threads.set(thread.id, thread);
  const votes = new Map(start.votes);
  for (const vote of answer.votes) {
    const key = `${vote.matter}\n${vote.divisionId}\n${vote.person}`;
    if (vote.revision >= (votes.get(key)?.revision ?? 0)) votes.set(key, vote);
  }
  const older = answer.revision < start.revision;
  return {
    revision: Math.max(start.revision, answer.revision),
    threads,
    votes,
    matters: older ? start.matters : answer.matters,
  };
}

/** What is shown: what was told, and on top of it what is still on its way. */
export function bookOf(told: Told, waiting: readonly RemarkAct[], person: string): RemarkBook {
  const { revision, threads, votes, matters } = told;
  const threadOf = new Map([...threads.values()].flatMap(({ id, remarks }) => remarks.map((each) => [each.id, id])));
  const time = new Date().toISOString();
  return waiting.reduce<RemarkBook>(
    (book, act) => {
      if (book.threadOf.has(act.actId) || refusalOf(book, act, person) !== null) return book;
      const matter = act.kind === 'vote' ? openMatter(matters, act.divisionId)?.parked.seq : undefined;
      const kept = { n: book.revision + 1, person, time, seq: 0, act };
      return fold(book, matter === undefined ? kept : { ...kept, matter });
    },
    { revision, threads, votes, threadOf },
  );
}

export function openMatter(matters: readonly Matter[], divisionId: DivisionId): Matter | undefined {
  return matters.find((each) => each.divisionId === divisionId && each.settled === null);
}

/** What is left waiting after an answer, and what was refused. */
export function afterOutcomes(
  waiting: readonly RemarkAct[],
  outcomes: readonly ActOutcome[],
): { readonly waiting: readonly RemarkAct[]; readonly refused: readonly RefusedAct[] } {
  const answered = new Map(outcomes.map((each) => [each.actId, each]));
  const refused = waiting.flatMap((act) => {
    const outcome = answered.get(act.actId);
    return outcome?.status === 'refused' ? [{ act, code: outcome.code }] : [];
  });
  return { waiting: waiting.filter(({ actId }) => !answered.has(actId)), refused };
}
