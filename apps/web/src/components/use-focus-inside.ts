import { useEffect } from 'react';
import type { RefObject } from 'react';

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/** Moves the focus inside on opening, and back on closing unless it has meanwhile gone elsewhere on purpose. */
export function useFocusInside(box: RefObject<HTMLElement | null>, takesFocus: boolean): void {
  useEffect(() => {
    const inside = box.current;
    if (inside === null) return undefined;
    const before = document.activeElement;
    if (takesFocus && !inside.contains(before)) {
      const first =
        inside.querySelector<HTMLElement>('[data-autofocus]') ?? inside.querySelector<HTMLElement>(FOCUSABLE) ?? inside;
      first.focus({ preventScroll: true });
    }
    return () => {
      const lost =
        document.activeElement === document.body ||
        document.activeElement === null ||
        inside.contains(document.activeElement);
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [box, takesFocus]);
}
