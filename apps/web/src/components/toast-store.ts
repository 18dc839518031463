import { createStore } from 'zustand/vanilla';
import type { IconName } from './icons/drawings.ts';

export interface Toast {
  readonly id: number;
  readonly kind: 'note' | 'error';
  /** What happened. */
  readonly title: string;
  /** The new number, or what to do next. */
  readonly detail?: string;
  readonly icon?: IconName;
  readonly action?: { readonly label: string; readonly keys?: string; readonly run: () => void };
}

/** Two at most: an older one gives way, a note before an error. */
const ROOM = 2;

export const toastStore = createStore<{ readonly toasts: readonly Toast[]; readonly lastId: number }>(() => ({
  toasts: [],
  lastId: 0,
}));

/** Shows a toast and returns its id. How long a note stays is the region's business; errors stay. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = toastStore.getState().lastId + 1;
  toastStore.setState(({ toasts }) => ({ lastId: id, toasts: makeRoom([...toasts, { ...toast, id }]) }));
  return id;
}

export function dismissToast(id: number): void {
  toastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

function makeRoom(toasts: readonly Toast[]): readonly Toast[] {
  if (toasts.length <= ROOM) return toasts;
  const leaving = toasts.slice(0, -1).find((toast) => toast.kind === 'note') ?? toasts[0];
  return toasts.filter((toast) => toast !== leaving);
}
