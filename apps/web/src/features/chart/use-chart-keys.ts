import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import type { ChartCanvas } from './canvas/create-chart-canvas.ts';

interface ChartKeys {
  readonly canvas: RefObject<ChartCanvas | null>;
  readonly onStep: (by: 1 | -1) => void;
}

/** Keys of the whole page: Shift + 1 fits all, Shift + 2 the selection, PageUp and PageDown change the department. */
export function useChartKeys({ canvas, onStep }: ChartKeys): void {
  const act = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.shiftKey && event.code === 'Digit1') canvas.current?.fit();
    else if (event.shiftKey && event.code === 'Digit2') canvas.current?.fitSelection();
    else if (event.key === 'PageUp') onStep(-1);
    else if (event.key === 'PageDown') onStep(1);
    else return false;
    return true;
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select');
      if (typing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (act(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
