import { startTransition, useEffect, useState } from 'react';
import type { Board } from './board-store.ts';
import { useBoardStore } from './use-board.ts';

/**
 * Like `useBoard`, for what is read beside the hand: rendered between frames and in pieces, so that the ghost never waits for it.
 * `choose` must be the same function at every render.
 */
export function useBoardSoon<Chosen>(choose: (board: Board) => Chosen): Chosen {
  const store = useBoardStore();
  const [chosen, setChosen] = useState(() => choose(store.getState()));
  useEffect(() => {
    let last: Chosen | undefined;
    const look = () => {
      const next = choose(store.getState());
      if (last === next) return;
      last = next;
      startTransition(() => setChosen(() => next));
    };
    look();
    return store.subscribe(look);
  }, [store, choose]);
  return chosen;
}
