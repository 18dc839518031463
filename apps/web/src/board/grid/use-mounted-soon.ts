import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

const NEAR = '600px 0px';
const TURN = 40;

/** After the frames that are due; older Safari has no such call. */
function whenIdle(act: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(act, { timeout: 2000 });
  else act();
}

/**
 * True at once when the element is near the window, else when its turn comes: hundreds of cards appear one department
 * at a time without holding up the hand, and soon all of them are there to be found.
 */
export function useMountedSoon(ref: RefObject<HTMLElement | null>, turn: number): boolean {
  const [mounted, setMounted] = useState(false);
  useEffect(() => {
    if (mounted || ref.current === null) return undefined;
    const mount = () => setMounted(true);
    const observer = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && mount(), {
      rootMargin: NEAR,
    });
    observer.observe(ref.current);
    const timer = setTimeout(() => whenIdle(mount), 300 + turn * TURN);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [ref, turn, mounted]);
  return mounted;
}
