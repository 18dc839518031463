import type { RemarkBook } from '@dachushi/domain/remarks/remark-book.ts';
import type { RemarkPlace, Thread } from '@dachushi/domain/remarks/remark.ts';
import type { Unit } from '@dachushi/domain/structure.ts';
import type { TalkState } from './talk-state.ts';

/** `unit:uc-01`, `entry:12`, `plan`. */
export function placeKey(place: RemarkPlace): string {
  switch (place.on) {
    case 'plan':
      return 'plan';
    case 'department':
      return `department:${place.departmentId}`;
    case 'unit':
      return `unit:${place.unitId}`;
    case 'division':
      return `division:${place.divisionId}`;
    case 'entry':
      return `entry:${place.seq}`;
  }
}

/** The keys of everything that a remark on a unit may be pinned to: the unit and the divisions in it. */
export function keysOfUnit({ id, divisionIds, absorbed }: Unit): readonly string[] {
  const divisions = [...divisionIds, ...absorbed.map(({ divisionId }) => divisionId)];
  // what was said about a card before it was merged into this one stays with its division
  return [
    `unit:${id}`,
    ...divisions.flatMap((each) => [`division:${each}`, ...((each as string) === id ? [] : [`unit:${each}`])]),
  ];
}

const counts = new WeakMap<RemarkBook, ReadonlyMap<string, number>>();

/** How many open threads are pinned to each place; worked out once for each book. */
export function openCounts(book: RemarkBook): ReadonlyMap<string, number> {
  const known = counts.get(book);
  if (known) return known;
  const counted = new Map<string, number>();
  for (const thread of book.threads.values()) {
    if (!isOpen(thread)) continue;
    const key = placeKey(thread.place);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  counts.set(book, counted);
  return counted;
}

/** Neither closed nor withdrawn to the last word. */
export function isOpen({ resolved, remarks }: Thread): boolean {
  return resolved === null && remarks.some(({ withdrawn }) => !withdrawn);
}

/** What others have said in a thread since it was last before this reader. */
function unreadOf({ id, remarks }: Thread, { seen, me }: Pick<TalkState, 'seen' | 'me'>): number {
  return remarks.slice(seen[id] ?? 0).filter(({ person, withdrawn }) => person !== me && !withdrawn).length;
}

export function unreadCount(state: Pick<TalkState, 'book' | 'seen' | 'me'>): number {
  let count = 0;
  for (const thread of state.book.threads.values()) count += unreadOf(thread, state);
  return count;
}

/** Newest talk first. */
export function byLatest(a: Thread, b: Thread): number {
  return b.revision - a.revision;
}
