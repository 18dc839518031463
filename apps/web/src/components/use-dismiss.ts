import { useEffectEvent, useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** Esc turns away from what was typed; a press or focus elsewhere only goes on with the work. */
export type DismissedBy = 'escape' | 'elsewhere';

/** Closes on Esc, on a press outside, and when the focus moves outside. The anchor counts as inside: it toggles by itself. */
export function useDismiss(
  box: RefObject<HTMLElement | null>,
  anchor: unknown,
  onClose: (by: DismissedBy) => void,
): void {
  const close = useEffectEvent(onClose);

  // before it is seen: an Esc that comes at once must not be lost
  useLayoutEffect(() => {
    const isInside = (target: EventTarget | null) =>
      target instanceof Node &&
      (box.current?.contains(target) === true ||
        (anchor instanceof Node && anchor.contains(target)) ||
        floatingAbove(box.current).some((above) => above.contains(target)));

    const onOutside = (event: Event) => {
      if (!isInside(event.target)) close('elsewhere');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || floatingAbove(box.current).length > 0) return;
      event.preventDefault(); // an open dialog below stays open
      event.stopPropagation();
      close('escape');
    };
    document.addEventListener('pointerdown', onOutside, true);
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('focusin', onOutside, true);
    return () => {
      document.removeEventListener('pointerdown', onOutside, true);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('focusin', onOutside, true);
    };
  }, [box, anchor]);
}

/** What was opened from inside this box, such as the list of a select: it comes later in the document. */
function floatingAbove(box: HTMLElement | null): HTMLElement[] {
  if (box === null) return [];
  return [...document.querySelectorAll<HTMLElement>('[data-floating]')].filter(
    (other) => (box.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}
