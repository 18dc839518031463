import { useEffect, useMemo, useState } from 'react';
import { createSearch, loadReadings } from './pinyin.ts';
import type { NameSearch, ReadingsOf } from './pinyin.ts';

export interface GrowingSearch extends NameSearch {
  /** False while pinyin is still on its way, so that finding nothing means nothing yet. */
  readonly complete: boolean;
}

/** A search over the names that learns pinyin as soon as `wanted` (somebody types or the field has the focus). */
export function useSearch(names: readonly string[], wanted = true): GrowingSearch {
  const [readingsOf, setReadingsOf] = useState<ReadingsOf>();
  const [complete, setComplete] = useState(false);
  useEffect(() => {
    if (!wanted) return undefined;
    let here = true;
    loadReadings().then(
      (loaded) => {
        if (!here) return;
        setReadingsOf(() => loaded);
        setComplete(true);
      },
      () => here && setComplete(true), // search by text goes on
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return useMemo(() => ({ ...createSearch(names, readingsOf), complete }), [names, readingsOf, complete]);
}
