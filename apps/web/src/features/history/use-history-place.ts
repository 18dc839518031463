import { useEffect, useState } from 'react';
import { readHistoryPlace, writeHistoryPlace } from './history-place.ts';
import type { HistoryPlace } from './history-place.ts';

/** Browsers refuse addresses that change many times a second, as they would while playing. */
const SETTLES = 400;

/** What is shown, kept by the page and written into the address once it rests. */
export function useHistoryPlace(): readonly [HistoryPlace, (change: Partial<HistoryPlace>) => void] {
  const [place, setPlace] = useState(() => readHistoryPlace(window.location.search));
  useEffect(() => {
    const timer = setTimeout(() => {
      const wanted = writeHistoryPlace(place);
      if (wanted !== window.location.search) {
        window.history.replaceState(window.history.state, '', `${window.location.pathname}${wanted}`);
      }
    }, SETTLES);
    return () => clearTimeout(timer);
  }, [place]);
  return [place, (change) => setPlace((before) => ({ ...before, ...change }))];
}
