import type { AsideName } from '@dachushi/domain/protocol/asides.ts';

/** What the stream tells beside the log, handed to whoever asked for it. Lossy: see `onOpening`. */
export interface Asides {
  /** @returns the way out. */
  hear(name: AsideName, act: (said: unknown) => void): () => void;
  /** Acts whenever the stream begins (again): what was told before has not been heard. @returns the way out. */
  onOpening(act: () => void): () => void;
  tell(name: AsideName, said: unknown): void;
  opened(): void;
}

export function createAsides(): Asides {
  const ears = new Map<AsideName, Set<(said: unknown) => void>>();
  const openings = new Set<() => void>();
  return {
    hear(name, act) {
      const ofName = ears.get(name) ?? new Set();
      ears.set(name, ofName.add(act));
      return () => void ofName.delete(act);
    },
    onOpening(act) {
      openings.add(act);
      return () => void openings.delete(act);
    },
    tell(name, said) {
      for (const act of [...(ears.get(name) ?? [])]) act(said);
    },
    opened() {
      for (const act of [...openings]) act();
    },
  };
}
