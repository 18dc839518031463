import type { DepartmentId } from '@dachushi/domain/ids.ts';
import type { Thread } from '@dachushi/domain/remarks/remark.ts';
import type { Structure } from '@dachushi/domain/structure.ts';
import { byLatest, isOpen } from '../store/thread-lists.ts';
import type { TalkState } from '../store/talk-state.ts';
import type { Shown, TalkPlace } from './talk-place.ts';

type Book = Pick<TalkState, 'book' | 'me' | 'seen'>;

/** Whether a thread is among those asked for. */
export function isShown(thread: Thread, show: Shown, me: string): boolean {
  switch (show) {
    case 'open':
      return isOpen(thread);
    case 'mentions':
      return thread.remarks.some(({ mentions }) => mentions.includes(me));
    case 'mine':
      return thread.remarks.some(({ person }) => person === me);
    case 'resolved':
      return thread.resolved !== null;
    case 'all':
      return true;
  }
}

export interface ThreadGroup {
  /** Null for the plan as a whole and for steps of its log. */
  readonly departmentId: DepartmentId | null;
  readonly threads: readonly Thread[];
}

/** The threads asked for, the whole plan first, then department by department in official order, newest talk first. */
export function shownGroups(
  { book, me }: Book,
  { show, departmentId, text }: Pick<TalkPlace, 'show' | 'departmentId' | 'text'>,
  nameOf: (person: string) => string,
): readonly ThreadGroup[] {
  const asked = text.trim().toLowerCase();
  const found = (thread: Thread) =>
    asked === '' ||
    thread.placeName.toLowerCase().includes(asked) ||
    thread.remarks.some(
      (remark) => remark.text.toLowerCase().includes(asked) || nameOf(remark.person).toLowerCase().includes(asked),
    );
  const groups = new Map<DepartmentId | null, Thread[]>();
  for (const thread of book.threads.values()) {
    if (!isShown(thread, show, me) || !found(thread)) continue;
    if (departmentId !== null && thread.departmentId !== departmentId) continue;
    const group = groups.get(thread.departmentId) ?? [];
    groups.set(thread.departmentId, [...group, thread]);
  }
  return [...groups].map(([id, threads]) => ({ departmentId: id, threads: threads.sort(byLatest) }));
}

/** Groups in the order of the departments; what belongs to none comes first. */
export function inOfficialOrder(groups: readonly ThreadGroup[], structure: Structure): readonly ThreadGroup[] {
  const order = [...structure.departments.keys()];
  const at = ({ departmentId }: ThreadGroup) => (departmentId === null ? -1 : order.indexOf(departmentId));
  return [...groups].sort((a, b) => at(a) - at(b));
}

export function countShown({ book, me }: Book): Readonly<Record<Shown, number>> {
  const threads = [...book.threads.values()];
  const count = (show: Shown) => threads.filter((thread) => isShown(thread, show, me)).length;
  return {
    open: count('open'),
    mentions: count('mentions'),
    mine: count('mine'),
    resolved: count('resolved'),
    all: threads.length,
  };
}
