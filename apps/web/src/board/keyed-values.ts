import { useCallback, useSyncExternalStore } from 'react';

type Ear = () => void;

/** Values by key, where a change is told only to those who listen to a key whose value is another one: a thousand cards cost nothing when two change. */
export class KeyedValues<Key, Value> {
  readonly #ears = new Map<Key, Set<Ear>>();
  #values: ReadonlyMap<Key, Value> = new Map();

  get(key: Key): Value | null {
    return this.#values.get(key) ?? null;
  }

  replace(values: ReadonlyMap<Key, Value>): void {
    const before = this.#values;
    this.#values = values;
    for (const [key, value] of values) if (before.get(key) !== value) this.#tell(key);
    for (const key of before.keys()) if (!values.has(key)) this.#tell(key);
  }

  subscribe(key: Key, ear: Ear): () => void {
    const ears = this.#ears.get(key) ?? new Set();
    this.#ears.set(key, ears.add(ear));
    return () => {
      ears.delete(ear);
      if (ears.size === 0 && this.#ears.get(key) === ears) this.#ears.delete(key);
    };
  }

  #tell(key: Key): void {
    for (const ear of this.#ears.get(key) ?? []) ear();
  }
}

const DEAF = () => () => undefined;

/** The value of one key, null when there is none or no key is asked for. */
export function useKeyed<Key, Value>(values: KeyedValues<Key, Value>, key: Key | null): Value | null {
  const subscribe = useCallback((ear: Ear) => (key === null ? DEAF() : values.subscribe(key, ear)), [values, key]);
  return useSyncExternalStore(subscribe, () => (key === null ? null : values.get(key)));
}
