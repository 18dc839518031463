import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 767px)';

/** Whether the board is laid out for a phone. */
export function useIsNarrow(): boolean {
  return useMedia(NARROW);
}

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
