import { createStore } from 'zustand/vanilla';

interface Announcement {
  readonly text: string;
  /** Grows with each announcement, so that the same sentence twice is heard twice. */
  readonly turn: number;
}

export const liveRegionStore = createStore<Announcement>(() => ({ text: '', turn: 0 }));

/** Has a screen reader say the sentence when it is next idle. */
export function announce(text: string): void {
  liveRegionStore.setState(({ turn }) => ({ text, turn: turn + 1 }));
}
