import type { Piece } from '@dachushi/domain/drop.ts';
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Anchor } from '../board-store.ts';
import type { PickUp } from './create-board-drag.ts';

interface Beside {
  readonly pieces: readonly Piece[];
  readonly anchor: Anchor;
}

/** What only the layer above the board shows: the ghost and the small menus at the hand. */
export interface HandView {
  readonly held: PickUp | null;
  readonly contextMenu: Beside | null;
  /** Units on their way to the tray that still need a destination. */
  readonly abolishing: Beside | null;
}

export type HandStore = StoreApi<HandView>;

export function createHandStore(): HandStore {
  return createStore<HandView>(() => ({ held: null, contextMenu: null, abolishing: null }));
}

export function anchorAt({ x, y }: { readonly x: number; readonly y: number }): Anchor {
  return { left: x, top: y, width: 0, height: 0 };
}
