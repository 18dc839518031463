import { useCallback, useMemo, useSyncExternalStore } from 'react';

const NARROW = '(max-width: 767px)';

/** Whether the board is laid out for a phone. */
export function useIsNarrow(): boolean {
  return useMedia(NARROW);
}

export function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]); // every card asks at every render
  const listen = useCallback(
    (changed: () => void) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [media],
  );
  return useSyncExternalStore(listen, () => media.matches);
}
