import type { LogEntry } from '@dachushi/domain/protocol/messages.ts';

type Undoing = Pick<LogEntry, 'seq' | 'undoes'>;

/**
 * Which entries do not count any more, each with the 撤回 that took it back and still stands: 撤回 of a 撤回 is 恢复.
 * @param entries ascending; those that take nothing back do not matter.
 */
export function takenBack(entries: readonly Undoing[]): ReadonlyMap<number, number> {
  const by = new Map<number, number>();
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const { seq, undoes } = entries[at] ?? { seq: 0 };
    if (undoes !== undefined && !by.has(seq) && !by.has(undoes)) by.set(undoes, seq);
  }
  return by;
}
