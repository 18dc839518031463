import { useMemo } from 'react';
import { useSearch } from '../../../lib/use-search.ts';

/** The rows whose words match by text, pinyin or initials, in their own order; all of them while nothing is asked. */
export function useFoundRows<Row>(rows: readonly Row[], asked: string, wordsOf: (row: Row) => string): readonly Row[] {
  const wanted = asked.trim() !== '';
  const names = useMemo(() => (wanted ? rows.map(wordsOf) : []), [wanted, rows, wordsOf]);
  const search = useSearch(names, wanted);
  return useMemo(() => {
    if (!wanted) return rows;
    const places = new Set(search.find(asked).map(({ index }) => index));
    return rows.filter((_, at) => places.has(at));
  }, [wanted, rows, asked, search]);
}
