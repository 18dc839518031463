import { useMemo } from 'react';
import type { MatchedRange } from '../../lib/pinyin.ts';
import { useSearch } from '../../lib/use-search.ts';

/** For each name: the matched characters, empty when nothing is asked, null when it does not match. */
export function useNameMatches(
  names: readonly string[],
  asked: string,
): (name: string) => readonly MatchedRange[] | null {
  const search = useSearch(names);
  return useMemo(() => {
    const found = new Map(search.find(asked).map(({ index, ranges }) => [names[index], ranges]));
    return (name) => found.get(name) ?? null;
  }, [search, names, asked]);
}
