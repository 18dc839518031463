import type { RemarkBook } from '@dachushi/domain/remarks/remark-book.ts';
import type { Matter } from '@dachushi/domain/remarks/matters.ts';
import { CHOICES } from '@dachushi/domain/remarks/remark.ts';
import type { Choice, Vote } from '@dachushi/domain/remarks/remark.ts';

export interface Tally {
  readonly counts: Readonly<Record<Choice, number>>;
  /** Objections first, then in the order of the choices; within each by time. */
  readonly votes: readonly Vote[];
}

const ORDER: readonly Choice[] = ['反对', ...CHOICES.filter((choice) => choice !== '反对')];

/** How one matter stands. */
export function tallyOf(book: RemarkBook, { divisionId, parked }: Pick<Matter, 'divisionId' | 'parked'>): Tally {
  const votes = [...book.votes.values()].filter((vote) => vote.divisionId === divisionId && vote.matter === parked.seq);
  const count = (choice: Choice) => votes.filter((vote) => vote.choice === choice).length;
  return {
    counts: { 赞成: count('赞成'), 反对: count('反对'), 弃权: count('弃权') },
    votes: votes.sort(
      (a, b) => ORDER.indexOf(a.choice) - ORDER.indexOf(b.choice) || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0),
    ),
  };
}
