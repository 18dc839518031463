import { useEffect, useMemo, useState } from 'react';
import { createSearch, loadReadings } from './pinyin.ts';
import type { NameSearch, ReadingsOf } from './pinyin.ts';

/** A search over the names that learns pinyin as soon as `wanted` (somebody types or the field has the focus). */
export function useSearch(names: readonly string[], wanted = true): NameSearch {
  const [readingsOf, setReadingsOf] = useState<ReadingsOf>();
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    loadReadings().then(
      (loaded) => {
        if (here) setReadingsOf(() => loaded);
      },
      () => undefined, // search by text goes on
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return useMemo(() => createSearch(names, readingsOf), [names, readingsOf]);
}
