import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Board, BoardStore } from './board-store.ts';

export const BoardContext = createContext<BoardStore | null>(null);

/** The store itself, for gestures and event handlers that read it when something happens. */
export function useBoardStore(): BoardStore {
  const store = useContext(BoardContext);
  if (store === null) throw new Error('useBoard outside of a board');
  return store;
}

/** Renders again only when the chosen value is another one. */
export function useBoard<Chosen>(choose: (board: Board) => Chosen): Chosen {
  return useStore(useBoardStore(), choose);
}
