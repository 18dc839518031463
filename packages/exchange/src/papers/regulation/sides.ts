import type { Run } from '../blocks.ts';

/** One line of a revision: the text as it is beside the text as it is to be, what differs marked in both. */
export interface RevisionLine {
  readonly before: readonly Run[];
  readonly after: readonly Run[];
  /** Grounds, figures or a document. */
  readonly note: string;
}

/** Sentences that stand on both sides; only where they differ they are marked. */
export function sidesOf(before: string, after: string): Pick<RevisionLine, 'before' | 'after'> {
  const head = alike(before, after);
  const [restBefore, restAfter] = [before.slice(head), after.slice(head)];
  const tail = alike(reversed(restBefore), reversed(restAfter));
  const side = (text: string, mark: 'goes' | 'comes'): readonly Run[] =>
    [
      { text: text.slice(0, head) },
      { text: text.slice(head, text.length - tail), mark },
      { text: text.slice(text.length - tail) },
    ].filter((run) => run.text !== '');
  return { before: side(before, 'goes'), after: side(after, 'comes') };
}

/** Characters that both begin with; a number differs as a whole. */
function alike(one: string, other: string): number {
  let count = 0;
  while (count < Math.min(one.length, other.length) && one[count] === other[count]) count += 1;
  if (count === one.length && count === other.length) return count;
  while (count > 0 && /\d/.test(one[count - 1] ?? '')) count -= 1;
  return count;
}

function reversed(text: string): string {
  return [...text].toReversed().join('');
}
