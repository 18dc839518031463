import { createStore } from 'zustand/vanilla';

export interface BoardWish {
  readonly departmentId: string | null;
  readonly selection: readonly string[];
}

/** What the board shall show next: set by who goes to somebody, taken by the board as soon as it is there. */
export const wishStore = createStore<{ readonly wish: BoardWish | null }>(() => ({ wish: null }));
