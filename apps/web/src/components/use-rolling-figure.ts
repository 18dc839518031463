import { useEffect, useRef, useState } from 'react';

const DURATION = 320;

/** The figure on its way to a new value, or null when it rests and the exact text is to be shown. */
export function useRollingFigure(value: number, rolls: boolean): number | null {
  const [shown, setShown] = useState<number | null>(null);
  const last = useRef(value);

  useEffect(() => {
    const from = last.current;
    last.current = value;
    if (from === value || !rolls || prefersStill()) return undefined;
    let frame = 0;
    const start = performance.now();
    const step = (now: number) => {
      const progress = Math.min(1, Math.max(0, (now - start) / DURATION));
      setShown(progress === 1 ? null : from + (value - from) * easeOut(progress));
      if (progress < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      setShown(null);
    };
  }, [value, rolls]);

  return shown;
}

/** Close to cubic-bezier(.16, 1, .3, 1): most of the way at once, then settling. */
function easeOut(progress: number): number {
  return progress === 1 ? 1 : 1 - 2 ** (-10 * progress);
}

function prefersStill(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
