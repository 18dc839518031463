import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Acts once the element is in sight of a window that is looked at. */
export function useSeen(wanted: boolean, act: () => void): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!wanted || element.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && document.visibilityState === 'visible')
        latest.current();
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [wanted]);
  return element;
}
