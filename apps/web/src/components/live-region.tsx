import { useStore } from 'zustand';
import { liveRegionStore } from './live-region-store.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** Mounted once. Two slots take turns, because a region whose text does not change stays silent. */
export function LiveRegion() {
  const { text, turn } = useStore(liveRegionStore);
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {turn % 2 === 0 ? text : ''}
      </span>
      <span role="status" aria-live="polite">
        {turn % 2 === 1 ? text : ''}
      </span>
    </VisuallyHidden>
  );
}
