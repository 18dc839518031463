import { useEffect } from 'react';
import { fetchLaterParts } from '../../components/later-part.tsx';

/** Long after the first picture, so that the code of no dialog stands in its way. */
const QUIET_MS = 10_000;

/** Once the plan has been open for a while, the code of its dialogs comes by itself: it is there when the line is lost. */
export function usePartsBeforehand(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    const timer = setTimeout(() => void fetchLaterParts(), QUIET_MS);
    return () => clearTimeout(timer);
  }, [ready]);
}
