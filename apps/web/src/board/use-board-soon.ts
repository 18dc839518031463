import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';
import type { Board } from './board-store.ts';
import { useBoardStore } from './use-board.ts';

/**
 * Like `useBoard`, for what is read beside the hand: rendered after the next frame and in pieces, so that the ghost never
 * waits for it. `choose` must be the same function at every render.
 */
export function useBoardSoon<Chosen>(choose: (board: Board) => Chosen): Chosen {
  const store = useBoardStore();
  const [chosen, setChosen] = useState(() => choose(store.getState()));
  useEffect(() => {
    let last: Chosen | undefined;
    const show = () => {
      const next = choose(store.getState());
      if (last === next) return;
      last = next;
      startTransition(() => setChosen(() => next));
    };
    let waits = () => {};
    show();
    const stop = store.subscribe(() => {
      if (choose(store.getState()) !== last) waits = afterPaint(show);
    });
    return () => {
      stop();
      waits();
    };
  }, [store, choose]);
  return chosen;
}

/** Whether something is in the hand, for what merely stands by. */
export function useDraggingSoon(): boolean {
  return useBoardSoon(isDragging);
}

function isDragging({ drag }: Board): boolean {
  return drag !== null;
}
