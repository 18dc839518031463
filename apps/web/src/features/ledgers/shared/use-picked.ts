import { useState } from 'react';

/** Rows picked for a bulk act, by key, as a grid shows and changes them. */
export function usePicked() {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const onPick = (keys: readonly string[], on: boolean) =>
    setPicked((now) => new Set(on ? [...now, ...keys] : [...now].filter((key) => !keys.includes(key))));
  return { picking: { picked, onPick }, unpick: () => setPicked(new Set()) };
}
