import { openCounts } from '../store/thread-lists.ts';
import { useTalk } from '../store/use-talk.ts';

/** Open threads pinned to any of these places. */
export function useOpenCount(keys: readonly string[]): number {
  return useTalk(({ book }) => {
    if (book.threads.size === 0) return 0;
    const counts = openCounts(book);
    return keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  });
}
