import { useMemo, useState } from 'react';
import type { FoundRow } from './found-rows.ts';

export interface Checked {
  readonly keys: ReadonlySet<string>;
  /** In the order of the list; those that have gone are no longer among them. */
  readonly rows: readonly FoundRow[];
  set(rows: readonly FoundRow[], on: boolean): void;
  clear(): void;
}

/** The rows chosen for an act on several. What concerns the plan as a whole cannot be acted on, so it is never chosen. */
export function useChecked(order: readonly FoundRow[]): Checked {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const rows = order.filter((row) => row.finding !== null && wanted.has(row.key));
    return {
      keys: new Set(rows.map((row) => row.key)),
      rows,
      set: (these, on) =>
        setWanted((now) => {
          const next = new Set(now);
          for (const { key } of these) {
            if (on) next.add(key);
            else next.delete(key);
          }
          return next;
        }),
      clear: () => setWanted(new Set()),
    };
  }, [order, wanted]);
}
